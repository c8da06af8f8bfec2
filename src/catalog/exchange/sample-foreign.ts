import fc from 'fast-check';
import type { ForeignBody, ForeignGap, ForeignQuestion } from './foreign.ts';
import { tidy } from './html-text.ts';

/** Words of people, with every sign that a format gives a meaning to. */
const signs = 'абвгүөң ABC 12%.,:;~=#{}[]()\\/"\'<>&|-–«»*_$@!?`';
const sign = fc.constantFrom(...signs);

/** A text on one line that begins and ends with a letter, as texts of authors do once they are trimmed. */
export const line: fc.Arbitrary<string> = fc
  .tuple(
    fc.constantFrom('Ж', 'S', '5', '%5', '~', '=', '{', '<b>', '//', 'T', '[html]'),
    fc.array(sign, { maxLength: 24 }),
  )
  .map(([head, rest]) => tidy(`${head}${rest.join('')}я`));

const word = fc
  .array(fc.constantFrom(...'абвгүөңABC-'), { minLength: 1, maxLength: 10 })
  .map((all) => `к${all.join('')}`);
const said = fc.oneof(fc.constant(''), line);
const amount = fc.oneof(
  fc.integer({ min: -9999, max: 9999 }),
  fc.integer({ min: 1, max: 99999 }).map((n) => n / 100),
);

const choice: fc.Arbitrary<ForeignBody> = fc
  .tuple(
    fc.integer({ min: 1, max: 3 }),
    fc.uniqueArray(fc.record({ text: line, reason: said }), {
      selector: ({ text }) => text,
      minLength: 4,
      maxLength: 6,
    }),
  )
  .map(([right, list]) => {
    const options = list.map((each, index) => ({ ...each, right: index < right }));
    return { type: 'choice', several: right > 1, options };
  });
const truth: fc.Arbitrary<ForeignBody> = fc.record({
  type: fc.constant('truth' as const),
  truth: fc.boolean(),
  whenRight: said,
  whenWrong: said,
});
/** Words that no format takes for a sign between words. */
const calm = line.map((text) => text.replaceAll('->', '—').replaceAll('|', ','));
const pairs: fc.Arbitrary<ForeignBody> = fc
  .tuple(fc.uniqueArray(calm, { minLength: 6, maxLength: 12 }), fc.array(calm, { maxLength: 2 }))
  .map(([words, extras]) => {
    const half = Math.floor(words.length / 2);
    const lines = words
      .slice(0, half)
      .map((left, at) => ({ left, right: words[half + at] ?? '', reason: '' }));
    return { type: 'pairs', pairs: lines, extras: extras.map((text) => ({ text, reason: '' })) };
  });
const number: fc.Arbitrary<ForeignBody> = fc.record({
  type: fc.constant('number' as const),
  answer: amount,
  tolerance: fc.constantFrom(0, 0.5, 2),
  unit: fc.constant(''),
  whenRight: said,
  mistakes: fc.uniqueArray(fc.record({ value: amount, reason: said }), {
    selector: ({ value }) => value,
    maxLength: 3,
  }),
  otherwise: said,
});
const gap: fc.Arbitrary<ForeignGap> = fc.record({
  accept: fc.uniqueArray(word, { minLength: 1, maxLength: 3 }),
  reason: said.map((text) => text.replaceAll('|', ',')),
  hint: said,
});
const plainLine = calm.map((text) => tidy(`п${text.replace(/[[\]{}]/g, '')}`));

/** Texts with so many gaps. */
export function gaps(most: number): fc.Arbitrary<ForeignBody> {
  return fc
    .tuple(plainLine, fc.array(fc.tuple(gap, plainLine), { minLength: 1, maxLength: most }))
    .map(([head, rest]) => ({
      type: 'gaps',
      pieces: [`${head} `, ...rest.flatMap(([each, after]) => [each, ` ${after}`])],
    }));
}
const order: fc.Arbitrary<ForeignBody> = fc
  .uniqueArray(
    line.map((text) => text.replace(/^\/+ ?/, '')),
    { minLength: 3, maxLength: 6 },
  )
  .map((items) => ({ type: 'order', items }));

/** Bodies of all types; texts with at most so many gaps. */
export function body(mostGaps: number): fc.Arbitrary<ForeignBody> {
  return fc.oneof(choice, truth, pairs, number, gaps(mostGaps), order);
}

/** Questions with a body of this kind. */
export function foreign(bodies: fc.Arbitrary<ForeignBody>): fc.Arbitrary<ForeignQuestion> {
  return fc.record({
    line: fc.constant(0),
    name: fc.constantFrom('which-stays-secret', 'how-many', 'a-name-2'),
    category: fc.constantFrom('one-way', 'lesson/two-places'),
    prompt: plainLine,
    body: bodies,
    reason: said,
    hints: fc.constant([]),
    notes: fc.constant([]),
  });
}

/** One right answer of several: all that Aiken knows. */
export const oneRight: fc.Arbitrary<ForeignBody> = choice.map((each) =>
  each.type === 'choice'
    ? {
        ...each,
        several: false,
        options: each.options.map((option, at) => ({ ...option, right: at === 2, reason: '' })),
      }
    : each,
);
