// Answers to questions of any type, right and otherwise, for the tests of grading.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { parse } from 'yaml';
import { drawValues, work } from '@/core/grading/calculation.ts';
import { picks, rightPick, shownAddresses } from '@/core/grading/comparison.ts';
import { type Question, questionSchema } from './registry.ts';

/** The folder of the question types. */
export const root = import.meta.dirname;

/** The names of all question types, by their folders. */
export const folders = readdirSync(root, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && entry.name !== 'frame')
  .map(({ name }) => name);

/** The example of a type. */
export function example(type: string): Question {
  return questionSchema.parse(parse(readFileSync(join(root, type, 'example.yaml'), 'utf8')));
}

const seed = '0a1b2c3d';
const idsOf = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id);

/** The answer that the key of a question calls right. */
export function rightAnswer(question: Question): unknown {
  switch (question.type) {
    case 'number':
      return question.answer;
    case 'order':
      return idsOf(question.items);
    case 'match':
      return Object.fromEntries(question.left.map(({ id, match }) => [id, match]));
    case 'groups':
      return Object.fromEntries(question.items.map(({ id, group }) => [id, group]));
    case 'gap-text':
      return Object.fromEntries(question.gaps.map(({ id, accept }) => [id, accept.ky[0]]));
    case 'place-in-text':
      return idsOf(question.segments.filter(({ correct }) => correct));
    case 'place-in-picture':
      return idsOf(question.places.filter(({ correct }) => correct));
    case 'calculation': {
      const values = drawValues(question, seed);
      return { values, answer: work(question, values)?.values['answer'] };
    }
    case 'compare-addresses': {
      const { known, others } = shownAddresses(question, seed);
      const said = Object.entries(others).map(([id, address]) => [id, rightPick(known, address)]);
      return { seed, picks: Object.fromEntries(said) };
    }
    case 'true-false':
      return { truth: question.truth, option: question.options.find(({ correct }) => correct)?.id };
    case 'one-choice':
      return question.options.find(({ correct }) => correct)?.id;
    case 'several-choices':
      return idsOf(question.options.filter(({ correct }) => correct));
  }
}

/** Some of these ids, in any order. */
const some = (list: readonly { readonly id: string }[]) => fc.shuffledSubarray(idsOf(list));

/** To each of the first ids one of the second. */
function assigned(items: readonly { readonly id: string }[], places: readonly string[]) {
  return fc.record(Object.fromEntries(items.map(({ id }) => [id, fc.constantFrom(...places)])));
}

function shaped(question: Question): fc.Arbitrary<unknown> {
  switch (question.type) {
    case 'number':
      return fc.oneof(
        fc.double(),
        fc.integer(),
        fc.constantFrom(...question.mistakes.map(({ value }) => value)),
      );
    case 'order':
      return fc.shuffledSubarray(idsOf(question.items), { minLength: question.items.length });
    case 'match':
      return assigned(question.left, idsOf(question.right));
    case 'groups':
      return assigned(question.items, idsOf(question.groups));
    case 'gap-text':
      return fc.record(
        Object.fromEntries(
          question.gaps.map(({ id, accept }) => [
            id,
            fc.oneof(fc.string({ minLength: 1 }), fc.constantFrom(...accept.ky, ...accept.ru, ...accept.en)),
          ]),
        ),
      );
    case 'place-in-text':
      return some(question.segments);
    case 'place-in-picture':
      return some(question.places);
    case 'several-choices':
      return some(question.options);
    case 'calculation':
      return fc.record({
        values: fc.constant(drawValues(question, seed)),
        answer: fc.oneof(fc.double(), fc.integer({ min: -10_000, max: 10_000 })),
      });
    case 'compare-addresses':
      return fc.record({
        seed: fc.nat(0xffffffff).map((number) => number.toString(16).padStart(8, '0')),
        picks: assigned(question.others, picks),
      });
    case 'true-false':
      return fc.record({ truth: fc.boolean(), option: fc.constantFrom(...idsOf(question.options)) });
    case 'one-choice':
      return fc.constantFrom(...idsOf(question.options));
  }
}

/** An answer in the shape of the question's type, most often wrong, now and then the right one. */
export function anyAnswer(question: Question): fc.Arbitrary<unknown> {
  return fc.oneof(
    { weight: 5, arbitrary: shaped(question) },
    { weight: 1, arbitrary: fc.constant(rightAnswer(question)) },
  );
}
