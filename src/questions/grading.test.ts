// What must hold of grading whatever the type, over answers in the type's own shape.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lists } from '@/catalog/release/parts.ts';
import { isFull } from '@/core/grading/score.ts';
import {
  gradeQuestion,
  type Question,
  type QuestionType,
  questionSchema,
  questionTypes,
} from './registry.ts';
import { anyAnswer, example, rightAnswer, root } from './sample-answers.ts';

const read = (...path: string[]) => readFileSync(join(root, ...path), 'utf8');
const asked = (type: string): Question[] => [
  example(type),
  ...readdirSync(join(root, type, 'history')).map((file) =>
    questionSchema.parse(JSON.parse(read(type, 'history', file)).question),
  ),
];

/** The same question with the lists whose order is no part of it in another order. */
function presentedOtherwise(question: Question): fc.Arbitrary<Question> {
  const mixed = Object.entries(question).flatMap(([field, value]) =>
    Array.isArray(value) && lists[`${question.type}.${field}`] === 'free'
      ? [[field, fc.shuffledSubarray(value, { minLength: value.length })] as const]
      : [],
  );
  return fc.record(Object.fromEntries(mixed)).map((other) => ({ ...question, ...other }) as Question);
}

/** The same answer said in another order: a list of marks reversed, the fields of a record turned round. */
function saidOtherwise(question: Question, answer: unknown): unknown {
  if (Array.isArray(answer)) return question.type === 'order' ? answer : [...answer].reverse();
  if (typeof answer !== 'object' || answer === null) return answer;
  return Object.fromEntries(Object.entries(answer).reverse());
}

const types = Object.keys(questionTypes) as QuestionType[];
const cases = types.flatMap((type) => asked(type).map((question, at) => ({ type, at, question })));

describe.each(cases)('$type, question $at', ({ question }) => {
  const answers = anyAnswer(question);

  it('is judged the same every time, and the answer is not changed by it', () => {
    fc.assert(
      fc.property(answers, (answer) => {
        const before = structuredClone(answer);
        expect(gradeQuestion(question, answer)).toEqual(gradeQuestion(question, structuredClone(answer)));
        expect(answer).toEqual(before);
      }),
    );
  });

  it('is judged the same in whatever order it was shown and answered', () => {
    fc.assert(
      fc.property(answers, presentedOtherwise(question), (answer, other) => {
        const score = gradeQuestion(question, answer);
        expect(gradeQuestion(other, answer)).toEqual(score);
        expect(gradeQuestion(question, saidOtherwise(question, answer))).toEqual(score);
      }),
    );
  });

  it('gives all points to the key, and to nothing more than all', () => {
    const key = gradeQuestion(question, rightAnswer(question));
    expect(isFull(key)).toBe(true);
    fc.assert(
      fc.property(answers, (answer) => {
        const score = gradeQuestion(question, answer);
        if (score.type === 'invalid' || key.type === 'invalid') return;
        expect(score.total).toBe(key.total);
        expect(score.earned).toBeGreaterThanOrEqual(0);
        expect(score.earned).toBeLessThanOrEqual(key.earned);
      }),
    );
  });
});

describe.each(types)('%s', (type) => {
  it('tells wrong answers from the right one', () => {
    const [question] = asked(type);
    if (question === undefined) throw new Error(`no example of ${type}`);
    const scores = fc.sample(anyAnswer(question), 200).map((answer) => gradeQuestion(question, answer));
    expect(scores.some(isFull)).toBe(true);
    expect(scores.some((score) => score.type === 'points' && score.earned < score.total)).toBe(true);
  });
});
