import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Locale } from '../../locale/locale.ts';
import { analyseItem, compareReaders, type FirstAnswer, itemAnalysis } from './item-analysis.ts';
import { answer, bookOf, lesson, row, taskOf } from './sample-book.ts';
import { chiSquareTail, correlation, fisherExact, mantelHaenszel, type TwoByTwo } from './statistics.ts';

/** Fisher's p by dealing every hand there is: which of n readers are the right ones. */
function byDealing([[a, b], [c, d]]: TwoByTwo): number {
  const [first, n, right] = [a + b, a + b + c + d, a + c];
  const counts = new Map<number, number>();
  let all = 0;
  for (let hand = 0; hand < 2 ** n; hand++) {
    const bits = Array.from({ length: n }, (_, at) => (hand >> at) & 1);
    if (bits.reduce((sum, bit) => sum + bit, 0) !== right) continue;
    const inFirst = bits.slice(0, first).reduce((sum, bit) => sum + bit, 0);
    counts.set(inFirst, (counts.get(inFirst) ?? 0) + 1);
    all += 1;
  }
  const own = counts.get(a) ?? 0;
  return [...counts.values()].filter((count) => count <= own).reduce((sum, count) => sum + count, 0) / all;
}

const small = fc.integer({ min: 0, max: 3 });

describe('the exact test of Fisher', () => {
  it('agrees with dealing every hand there is', () => {
    fc.assert(
      fc.property(small, small, small, small, (a, b, c, d) => {
        expect(
          fisherExact([
            [a, b],
            [c, d],
          ]),
        ).toBeCloseTo(
          byDealing([
            [a, b],
            [c, d],
          ]),
          9,
        );
      }),
      { numRuns: 60 },
    );
  });
  // Published: the tea tasting of Fisher (1935), and the example of SciPy's documentation.
  it.each([
    [
      [
        [3, 1],
        [1, 3],
      ],
      0.4857143,
    ],
    [
      [
        [8, 2],
        [1, 5],
      ],
      0.03496503,
    ],
    [
      [
        [1, 9],
        [11, 3],
      ],
      0.002759456,
    ],
  ] as const)('gives what is published for %j', (table, p) => expect(fisherExact(table)).toBeCloseTo(p, 6));
  it('bears large classes', () => {
    const p = fisherExact([
      [400, 100],
      [380, 120],
    ]);
    expect(p).toBeGreaterThan(0.1);
    expect(p).toBeLessThan(0.2);
  });
});

describe('Mantel and Haenszel', () => {
  // Admissions to Berkeley in 1973 (Bickel et al. 1975), as R's mantelhaen.test gives them.
  const berkeley: TwoByTwo[] = [
    [
      [512, 313],
      [89, 19],
    ],
    [
      [353, 207],
      [17, 8],
    ],
    [
      [120, 205],
      [202, 391],
    ],
    [
      [138, 279],
      [131, 244],
    ],
    [
      [53, 138],
      [94, 299],
    ],
    [
      [22, 351],
      [24, 317],
    ],
  ];
  it('gives the published odds for Berkeley, and says that chance may have done it', () => {
    const found = mantelHaenszel(berkeley);
    expect(found?.odds).toBeCloseTo(0.9046968, 6);
    expect(found?.p).toBeCloseTo(0.2323, 3);
  });
  it('says nothing where no stratum varies', () => {
    expect(
      mantelHaenszel([
        [
          [3, 0],
          [4, 0],
        ],
      ]),
    ).toBeUndefined();
  });
});

it.each([
  [3.841459, 0.05],
  [6.634897, 0.01],
  [0, 1],
])('the tail of chi-square at %d is %d', (x, p) => expect(chiSquareTail(x)).toBeCloseTo(p, 6));

const first = (share: number, rest: number | undefined, locale: Locale = 'ky', pupil = 'x'): FirstAnswer => ({
  pupil,
  locale,
  answer: null,
  rev: 1,
  share,
  ...(rest !== undefined && { rest }),
});

describe('discrimination', () => {
  it('is the point-biserial: the difference of means over the deviation, by its own formula', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.constantFrom(0, 1), fc.integer({ min: 0, max: 10 })), {
          minLength: 5,
          maxLength: 40,
        }),
        (pairs) => {
          const rests = pairs.map(([, rest]) => rest);
          const of = (want: number) => pairs.filter(([share]) => share === want).map(([, rest]) => rest);
          const mean = (list: readonly number[]) => list.reduce((a, b) => a + b, 0) / list.length;
          const deviation = Math.sqrt(mean(rests.map((rest) => (rest - mean(rests)) ** 2)));
          const p = of(1).length / pairs.length;
          const found = analyseItem(
            'q',
            pairs.map(([share, rest]) => first(share, rest)),
          ).discrimination;
          if (p === 0 || p === 1 || deviation === 0) return void expect(found).toBeUndefined();
          const wanted = ((mean(of(1)) - mean(of(0))) / deviation) * Math.sqrt(p * (1 - p));
          expect(found).toBeCloseTo(wanted, 9);
        },
      ),
    );
  });
  it('says nothing below five pupils', () => {
    const four = [first(1, 1), first(0, 0), first(1, 0.9), first(0, 0.2)];
    expect(analyseItem('q', four).discrimination).toBeUndefined();
    expect(analyseItem('q', [...four, first(1, 0.8)]).discrimination).toBeGreaterThan(0.9);
  });
  it('is undefined where nothing varies', () =>
    void expect(correlation([1, 1, 1], [1, 2, 3])).toBeUndefined());
});

describe('Kyrgyz and Russian readers', () => {
  const many = (n: number, right: number, locale: Locale, rest?: number) =>
    Array.from({ length: n }, (_, at) => first(at < right ? 1 : 0, rest ?? (at % 4) / 4, locale));
  it('are not compared where there are too few', () => {
    expect(compareReaders([...many(4, 0, 'ky'), ...many(30, 30, 'ru')])).toMatchObject({
      verdict: 'too-few',
      difference: -1,
    });
    expect(compareReaders(many(30, 3, 'ky')).verdict).toBe('too-few');
  });
  it('are alike where chance may have done it', () => {
    expect(compareReaders([...many(8, 4, 'ky'), ...many(8, 6, 'ru')])).toMatchObject({
      verdict: 'alike',
      by: 'fisher',
    });
  });
  it('differ where one side fails a question that the other can do', () => {
    expect(compareReaders([...many(15, 3, 'ky'), ...many(15, 14, 'ru')])).toMatchObject({
      verdict: 'ky-harder',
      by: 'mantel-haenszel',
    });
    expect(compareReaders([...many(7, 7, 'ky'), ...many(7, 0, 'ru')])).toMatchObject({
      verdict: 'ru-harder',
      by: 'fisher',
    });
  });
  it('do not differ where the weaker readers of one language explain it', () => {
    // Whoever knows the rest is right here too; there are only more of the weak among the Kyrgyz readers.
    const weak = (n: number, locale: Locale) => many(n, 0, locale, 0);
    const strong = (n: number, locale: Locale) => many(n, n, locale, 1);
    const split = compareReaders([
      ...weak(12, 'ky'),
      ...strong(4, 'ky'),
      ...weak(4, 'ru'),
      ...strong(12, 'ru'),
    ]);
    expect(split.difference).toBe(-0.5);
    expect(split.verdict).toBe('alike');
  });
  it('are found by chance alone in about one question of a hundred', () => {
    let found = 0;
    let state = 7;
    const random = () => {
      state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff;
      return state / 0x7fffffff;
    };
    for (let question = 0; question < 400; question++) {
      const readers = (locale: Locale) =>
        Array.from({ length: 14 }, () => {
          const knows = random();
          return first(random() < knows ? 1 : 0, knows, locale);
        });
      const { verdict } = compareReaders([...readers('ky'), ...readers('ru')]);
      if (verdict !== 'alike') found += 1;
    }
    expect(found).toBeLessThanOrEqual(8);
  });
});

it('counts the first answer of each pupil, with how the rest of the lesson went', () => {
  const answers = (a: number, b: number) => [answer('a', a, 10), answer('a', 2, 11), answer('b', b, 12)];
  const book = bookOf(taskOf([lesson]), [
    row(20, { pupil: 'Айгүл', answers: answers(0, 2) }),
    row(20, { pupil: 'Бек', answers: answers(1, 1), locale: 'ru' }),
  ]);
  const [a] = itemAnalysis(book, 'assignment1');
  expect(a).toMatchObject({ object: 'question:keys/one/a', n: 2, ease: 0.25 });
  expect(a?.answers.map(({ share, rest, locale }) => [share, rest, locale])).toEqual([
    [0, 1, 'ky'],
    [0.5, 0.5, 'ru'],
  ]);
});
