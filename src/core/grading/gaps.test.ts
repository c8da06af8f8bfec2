import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fitOf, judgeGaps, type KeyedGap, readTyped } from './gaps.ts';

const copy = { ky: ['көчүрмө', 'көчүрмөсү'], ru: ['копия', 'ещё одна'], en: ['backup', 'back-up'] };
const key = { ky: ['жеке ачкыч'], ru: ['приватный ключ'], en: ['private key'] };
const gaps: readonly KeyedGap[] = [
  { id: 'copy', accept: copy },
  { id: 'key', accept: key },
];

const word = fc.stringMatching(/^[a-zа-яёңөү]{1,8}$/);
const forms = fc.array(word, { minLength: 1, maxLength: 3 });
const question = fc
  .uniqueArray(fc.stringMatching(/^[a-z]{1,6}$/), { minLength: 1, maxLength: 4 })
  .chain((ids) =>
    fc.tuple(
      ...ids.map((id) =>
        fc.record({ id: fc.constant(id), accept: fc.record({ ky: forms, ru: forms, en: forms }) }),
      ),
    ),
  );
const answered = question.chain((list) =>
  fc.record({
    list: fc.constant(list as readonly KeyedGap[]),
    typed: fc.record(
      Object.fromEntries(
        list.map(({ id, accept }) => [
          id,
          fc.oneof(word, fc.constantFrom(...accept.ky, ...accept.ru, ...accept.en)),
        ]),
      ),
    ),
  }),
);

describe('fitOf', () => {
  it.each(['көчүрмө', 'Көчүрмөсү.', ' КОПИЯ ', 'backup', 'back up', 'еще одна', 'ещё одна', 'кoпия'])(
    'takes «%s» as right, in whatever language the page is',
    (typed) => {
      expect(fitOf(copy, typed)).toEqual({ mark: 'right' });
    },
  );

  it.each([
    ['кочурмо', 'көчүрмө'],
    ['Көчурмосу', 'көчүрмөсү'],
    ['кöчüрмö', 'көчүрмө'],
  ])('takes «%s» as right and knows that it is written «%s»', (typed, form) => {
    expect(fitOf(copy, typed)).toEqual({ mark: 'spelling', form });
  });

  it('does not fold Kyrgyz letters out of the forms of another language', () => {
    expect(fitOf({ ky: ['дарек'], ru: ['үй'], en: ['home'] }, 'уй')).toEqual({ mark: 'wrong' });
  });

  it.each(['көчүрмөлөр', 'копи', 'ключ', '', '???'])('takes «%s» as wrong', (typed) => {
    expect(fitOf(copy, typed)).toEqual({ mark: 'wrong' });
  });
});

describe('judgeGaps', () => {
  it('gives a point for each gap, also when only the spelling differs', () => {
    expect(judgeGaps(gaps, { copy: 'кочурмо', key: 'private key' })).toEqual({
      type: 'points',
      earned: 2,
      total: 2,
      details: { copy: 'spelling', key: 'right' },
    });
    expect(judgeGaps(gaps, { copy: 'сүрөт', key: 'жеке ачкыч' })).toMatchObject({ earned: 1, total: 2 });
  });

  it('is full for accepted forms of any language, mixed', () => {
    fc.assert(
      fc.property(
        question,
        fc.infiniteStream(fc.constantFrom('ky', 'ru', 'en' as const)),
        (list, languages) => {
          const typed = list.map(({ id, accept }) => [id, accept[languages.next().value as 'ky'][0]]);
          expect(judgeGaps(list, Object.fromEntries(typed))).toMatchObject({
            earned: list.length,
            total: list.length,
          });
        },
      ),
    );
  });

  it('earns from nothing to all, and the same whatever the order of gaps and of typing', () => {
    fc.assert(
      fc.property(answered, ({ list, typed }) => {
        const score = judgeGaps(list, typed);
        if (score.type !== 'points') throw new Error(score.code);
        expect(score.earned).toBeGreaterThanOrEqual(0);
        expect(score.earned).toBeLessThanOrEqual(score.total);
        const turned = Object.fromEntries(Object.entries(typed).reverse());
        expect(judgeGaps([...list].reverse(), turned)).toEqual(score);
      }),
    );
  });

  it('does not hang on case or on spaces around', () => {
    fc.assert(
      fc.property(answered, ({ list, typed }) => {
        const loud = Object.entries(typed).map(([id, words]) => [id, `  ${words.toUpperCase()} `]);
        expect(judgeGaps(list, Object.fromEntries(loud))).toEqual(judgeGaps(list, typed));
      }),
    );
  });

  it.each([
    [null, 'empty'],
    [undefined, 'empty'],
    [{}, 'empty'],
    [{ copy: ' ', key: '…' }, 'empty'],
    [{ copy: 'копия' }, 'incomplete'],
    [{ copy: 'копия', key: ' ' }, 'incomplete'],
    [{ copy: 'копия', key: 'x', other: 'y' }, 'unknown'],
    [{ copy: 'копия', key: 7 }, 'unknown'],
    [['копия', 'x'], 'unknown'],
    ['копия', 'unknown'],
    [7, 'unknown'],
  ])('cannot judge %j: %s', (junk, code) => {
    expect(judgeGaps(gaps, junk)).toEqual({ type: 'invalid', code });
  });

  it('never throws', () => {
    fc.assert(fc.property(fc.anything(), (junk) => judgeGaps(gaps, junk).type === 'invalid'));
  });
});

describe('readTyped', () => {
  it('keeps what was typed into gaps that are still there', () => {
    expect(readTyped({ key: 'x', gone: 'y', copy: 7 }, ['copy', 'key'])).toEqual({ key: 'x' });
  });

  it.each([null, 'x', 7, ['x']])('is nothing for %j', (stored) => {
    expect(readTyped(stored, ['key'])).toBeUndefined();
  });
});
