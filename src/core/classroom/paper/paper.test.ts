import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { seedFrom } from '@/core/random/seed.ts';
import { answerOf, filledFor, nothingFilled, rowsOf } from './filled.ts';
import { boxLetters, lettersOf, readLine, writeLine } from './letters.ts';
import { type PaperQuestion, type PaperType, paperQuestion, paperTypes } from './paper-question.ts';
import { readSheetCode, writeSheetCode } from './sheet-code.ts';
import { numberRows, sheetCorners, sheetPages, sheetQr, sheetSize } from './sheet-layout.ts';
import { variantLetters, variantOf } from './variant.ts';

const seeds = fc.uint8Array({ minLength: 4, maxLength: 4 }).map(seedFrom);
const id = fc.stringMatching(/^[a-z][a-z-]{0,8}[a-z]$/);
const ids = (minLength: number, maxLength: number) => fc.uniqueArray(id, { minLength, maxLength });
const listed = (list: readonly string[]) => list.map((each) => ({ id: each }));

/** A question as a data file has it. */
const raw: fc.Arbitrary<{ type: PaperType; question: Record<string, unknown> & { id: string } }> = fc
  .record({ type: fc.constantFrom(...paperTypes), name: id, one: ids(3, 6), two: ids(2, 4), at: fc.nat(5) })
  .map(({ type, name, one, two, at }) => {
    const key = one[at % one.length] ?? '';
    const options = one.map((each, place) => ({
      id: each,
      correct: each === key || (type === 'several-choices' && place === 0),
    }));
    const fields: Record<PaperType, object> = {
      'one-choice': { options },
      'several-choices': { options },
      'true-false': { options, truth: at % 2 === 0 },
      order: { items: listed(one) },
      match: { left: two.map((each, place) => ({ id: each, match: one[place] ?? key })), right: listed(one) },
      groups: {
        items: one.map((each, place) => ({ id: each, group: two[place % two.length] })),
        groups: listed(two),
      },
      number: { answer: at + 0.5 },
    };
    return { type, question: { id: name, rev: 1, ...fields[type] } };
  });
const quiz: fc.Arbitrary<readonly PaperQuestion[]> = fc
  .uniqueArray(raw, { selector: ({ question }) => question.id, minLength: 1, maxLength: 9 })
  .map((list) => list.flatMap(({ type, question }) => paperQuestion(type, question) ?? []));

/** What a pupil may put down: of each row one box, of several some, a number. */
const filledAt = (question: PaperQuestion) =>
  fc.record({
    rows: fc.tuple(
      ...rowsOf(question).map(({ kind, boxes }) =>
        kind === 'several'
          ? fc.subarray(Array.from({ length: boxes }, (_, at) => at))
          : kind === 'written'
            ? fc.constant([])
            : fc.oneof(
                fc.constant([]),
                fc.nat(boxes - 1).map((box) => [box]),
              ),
      ),
    ),
    written:
      question.type === 'number'
        ? fc.oneof(fc.constant(''), fc.integer().map(String), fc.constant('12,5'))
        : fc.constant(''),
  });
const sheet = quiz.chain((questions) =>
  fc.record({ questions: fc.constant(questions), filled: fc.tuple(...questions.map(filledAt)) }),
);

describe('a question on paper', () => {
  it('is every type but those that need a screen', () => {
    fc.assert(
      fc.property(raw, ({ type, question }) => {
        expect(paperQuestion(type, question)?.type).toBe(type);
      }),
    );
    for (const type of [
      'gap-text',
      'place-in-picture',
      'place-in-text',
      'compare-addresses',
      'calculation',
      '',
    ])
      expect(paperQuestion(type, { id: 'a', rev: 1, options: listed(['a', 'b', 'c']) })).toBeUndefined();
  });
  it('is never made of junk, and nothing is thrown', () => {
    fc.assert(
      fc.property(fc.constantFrom(...paperTypes), fc.anything(), (type, junk) => {
        expect(paperQuestion(type, junk)).toBeUndefined();
      }),
    );
    expect(
      paperQuestion('one-choice', { id: 'a', rev: 1, options: listed(['x', 'x', 'y']) }),
    ).toBeUndefined();
    expect(
      paperQuestion('one-choice', { id: 'a', rev: 1, options: listed([...'abcdefghi']) }),
    ).toBeUndefined();
  });
});

describe('variants', () => {
  it('have the same questions with the same things behind letters, whatever order they came in', () => {
    fc.assert(
      fc.property(quiz, seeds, (questions, seed) => {
        const sorted = (list: readonly string[]) => [...list].sort();
        for (const letter of variantLetters) {
          const variant = variantOf(questions, seed, letter);
          expect(variantOf([...questions].reverse(), seed, letter)).toEqual(variant);
          expect(sorted(variant.map((each) => each.id))).toEqual(sorted(questions.map((each) => each.id)));
          for (const shown of variant) {
            const from = questions.find((each) => each.id === shown.id);
            expect(sorted(shown.lettered)).toEqual(sorted(from?.lettered ?? []));
            expect(sorted(shown.lines)).toEqual(sorted(from?.lines ?? []));
          }
        }
      }),
    );
  });
  it('differ between neighbours in the question at every place, and in the right letters of every question', () => {
    fc.assert(
      fc.property(quiz, seeds, (questions, seed) => {
        const all = variantLetters.map((letter) => variantOf(questions, seed, letter));
        for (const [at, variant] of all.entries()) {
          const next = all[(at + 1) % 4] ?? [];
          for (const [place, { id: shown, type, right }] of variant.entries()) {
            if (questions.length > 1) expect(next[place]?.id).not.toBe(shown);
            const other = next.find((each) => each.id === shown);
            const own = variant[place];
            if (type !== 'one-choice' || own === undefined || other === undefined) continue;
            expect(lettersOf(own, filledFor(own, right))).not.toBe(lettersOf(other, filledFor(other, right)));
          }
        }
      }),
    );
  });
  it('never print an order that is already right', () => {
    fc.assert(
      fc.property(quiz, seeds, fc.constantFrom(...variantLetters), (questions, seed, letter) => {
        for (const { type, lettered, right } of variantOf(questions, seed, letter))
          if (type === 'order') expect(lettered).not.toEqual(right);
      }),
    );
  });
  it('are printed alike for ever', () => {
    // A change here would turn the answers of sheets that lie on desks wrong.
    const options = [...'abcd'].map((each) => ({ id: each, correct: each === 'a' }));
    const questions = ['q', 'r', 's', 't'].flatMap(
      (each) => paperQuestion('one-choice', { id: each, rev: 1, options }) ?? [],
    );
    const told = variantLetters.map((letter) =>
      variantOf(questions, '0a1b2c3d', letter)
        .map((each) => `${each.id}:${each.lettered.join('')}`)
        .join(' '),
    );
    expect(told).toMatchInlineSnapshot(`
      [
        "t:abdc s:adcb q:cdba r:dabc",
        "q:acdb t:cabd r:cdab s:cabd",
        "r:bcda q:bacd s:bcda t:dcab",
        "s:dbac r:abcd t:bdca q:dbac",
      ]
    `);
  });
});

describe('letters', () => {
  it('bring every answer of every type back: answer, boxes, typed line, boxes, answer', () => {
    fc.assert(
      fc.property(sheet, fc.constantFrom('ky', 'ru', 'en' as const), ({ questions, filled }, locale) => {
        const line = writeLine(questions, filled);
        const read = readLine(questions, line);
        expect(read.fault).toBeUndefined();
        for (const [at, question] of questions.entries()) {
          const from = answerOf(question, filled[at] ?? nothingFilled(question), locale);
          expect(answerOf(question, read.filled[at] ?? nothingFilled(question), locale)).toEqual(from);
          if (from.type === 'answer')
            expect(answerOf(question, filledFor(question, from.answer), 'ky')).toEqual(from);
        }
      }),
    );
  });
  it('bring the right answer back from the key, in capitals or not, in letters or digits', () => {
    fc.assert(
      fc.property(quiz, seeds, (questions, seed) => {
        const variant = variantOf(questions, seed, 'C');
        const keys = variant.map((question) => filledFor(question, question.right));
        const line = writeLine(variant, keys);
        const digits = variant.map((question, at) =>
          question.type === 'number'
            ? String(question.right)
            : lettersOf(question, keys[at] ?? nothingFilled(question)).replace(/[A-H]/g, (letter) =>
                String(boxLetters.indexOf(letter) + 1),
              ),
        );
        for (const typed of [line, line.toLowerCase(), digits.join(' ')])
          for (const [at, question] of variant.entries())
            expect(
              answerOf(question, readLine(variant, typed).filled[at] ?? nothingFilled(question), 'en'),
            ).toEqual({
              type: 'answer',
              answer:
                question.type === 'several-choices'
                  ? question.lettered.filter((each) => (question.right as string[]).includes(each))
                  : question.right,
            });
      }),
    );
  });
  it('never throw, whatever is typed, and tell the place of what is not understood', () => {
    fc.assert(
      fc.property(quiz, fc.string({ unit: 'grapheme' }), (questions, line) => {
        const { filled, fault } = readLine(questions, line);
        expect(filled.length).toBeLessThanOrEqual(questions.length);
        if (fault) expect(fault.at).toBeLessThan(line.length);
      }),
    );
    const [question] = ['q'].flatMap(
      (each) => paperQuestion('one-choice', { id: each, rev: 1, options: listed([...'abcd']) }) ?? [],
    );
    const one = question ? [question] : [];
    expect(readLine(one, 'В').fault).toEqual({ code: 'alphabet', at: 0 });
    expect(readLine(one, ' e').fault).toEqual({ code: 'sign', at: 1 });
    expect(readLine(one, 'a b').fault).toEqual({ code: 'long', at: 2 });
    expect(readLine(one, '-').filled).toEqual([{ rows: [[]], written: '' }]);
  });
  it.each([
    ['one-choice', [[0, 1]], 'two'],
    ['true-false', [[0], []], 'part'],
    ['order', [[0], [0], [1]], 'twice'],
    ['order', [[0], [], [1]], 'part'],
  ] as const)('of %s as %j make no answer: %s', (type, rows, code) => {
    const options = listed(['a', 'b', 'c']);
    const question = paperQuestion(type, { id: 'q', rev: 1, options, items: options, truth: true });
    expect(question && answerOf(question, { rows, written: '' }, 'ky')).toEqual({ type: 'fault', code });
  });
});

describe('an answer sheet', () => {
  it('has a box for every letter, all on the paper and none over another or over the code', () => {
    fc.assert(
      fc.property(quiz, (questions) => {
        for (const page of sheetPages([...questions, ...questions])) {
          const boxes = [
            ...page.flatMap(({ squares }) => squares),
            ...numberRows.flat(),
            ...sheetCorners,
            sheetQr,
          ];
          for (const [at, { x, y, side }] of boxes.entries()) {
            expect(x >= 0 && y >= 0 && x + side <= sheetSize.width && y + side <= sheetSize.height).toBe(
              true,
            );
            for (const other of boxes.slice(0, at))
              expect(
                x >= other.x + other.side ||
                  other.x >= x + side ||
                  y >= other.y + other.side ||
                  other.y >= y + side,
              ).toBe(true);
          }
        }
        const rows = sheetPages(questions).flat();
        expect(rows.map(({ question, row }) => [question, row])).toEqual(
          questions.flatMap((question, at) => rowsOf(question).map((_, row) => [at, row])),
        );
      }),
      { numRuns: 30 },
    );
  });
  it('says in its code which it is; any other text is none', () => {
    const code = {
      course: 'keys-1',
      lesson: 'one-way',
      seed: '0a1b2c3d',
      variant: 'D',
      pin: '00ff00ff',
      page: 2,
    } as const;
    expect(readSheetCode(writeSheetCode(code))).toEqual(code);
    expect(readSheetCode(' p1.keys-1/one-way.0A1B2C3D.d.00FF00FF.2\n')).toEqual(code);
    expect(readSheetCode('P2.ANYTHING')).toBe('newer');
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(readSheetCode(text)).toBeUndefined();
      }),
    );
  });
});
