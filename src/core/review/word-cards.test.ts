import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { LearningEvent } from '@/core/record/event.ts';
import { mergeLogs } from '@/core/record/merge.ts';
import { parseEvent } from '@/core/record/parse-event.ts';
import words from './history/words.json' with { type: 'json' };
import { anyNow } from './sample-any-log.ts';
import { onDay } from './sample-log.ts';
import { anyWordLog, said } from './sample-word-log.ts';
import { savedTerms } from './saved-terms.ts';
import { dueWords, type WordCard, wordCards } from './word-cards.ts';

const now = onDay(100);
const known = { rating: 3 };
const unknown = { rating: 1 };
const cardOf = (...recalls: readonly (readonly [day: number, result: { rating: number }])[]) => {
  const log = [
    said('saved', 'wallet', 0),
    ...recalls.map(([day, result]) => said('recalled', 'wallet', day, result)),
  ];
  return wordCards(log, now)[0] as WordCard;
};
/** Days from an instant until a card is due; the eight hours by which dates come early are added again. */
const daysAfter = (from: number, card: WordCard) =>
  (Date.parse(card.dueAt) + 8 * 3_600_000 - onDay(from)) / 86_400_000;

describe('the card of a word', () => {
  it('is due at once when the word was never asked', () => {
    expect(cardOf()).toMatchObject({ term: 'wallet', sittings: 0, dueAt: new Date(now).toISOString() });
    expect(dueWords([cardOf()], now)).toHaveLength(1);
  });
  it('comes back the next day when the word had not come to mind, later when it had, and later each time', () => {
    expect(daysAfter(1, cardOf([1, unknown]))).toBe(1);
    const waits = [
      daysAfter(1, cardOf([1, known])),
      daysAfter(3, cardOf([1, known], [3, known])),
      daysAfter(12, cardOf([1, known], [3, known], [12, known])),
    ];
    expect(waits[0]).toBeGreaterThan(1);
    expect(waits).toEqual([...waits].sort((a, b) => a - b));
    expect(new Set(waits).size).toBe(3);
    expect(daysAfter(12, cardOf([1, known], [3, known], [12, unknown]))).toBeLessThan(waits[1] ?? 0);
  });
  it('goes by the worst recall within eight hours: what was seen a minute ago is not yet remembered', () => {
    expect(cardOf([1, unknown], [1.01, known])).toEqual(cardOf([1, unknown]));
    expect(cardOf([1, known], [1.01, unknown])).toMatchObject({ rating: 1, sittings: 1 });
    expect(cardOf([1, known], [2, unknown])).toMatchObject({ rating: 1, sittings: 2 });
  });
  it('remembers how well the word was known when it is taken out and put back', () => {
    const recall = said('recalled', 'wallet', 1, known);
    const log = [
      said('saved', 'wallet', 0),
      recall,
      said('removed', 'wallet', 2),
      said('saved', 'wallet', 3),
    ];
    expect(wordCards(log, now)[0]).toMatchObject({ sittings: 1, dueAt: cardOf([1, known]).dueAt });
  });
  it('does not believe a recall dated far ahead, nor one without a rating', () => {
    const log = [said('saved', 'wallet', 0), said('recalled', 'wallet', 900, known)];
    for (const result of [undefined, null, 3, 'known', { rating: '3' }, { rating: 9 }, [3]])
      log.push(said('recalled', 'wallet', 1, result));
    expect(wordCards(log, now)[0]).toMatchObject({ sittings: 0 });
  });
});

describe('the cards', () => {
  it('stand in the order in which they wait, and those not due yet are not asked', () => {
    const log: LearningEvent[] = ['a', 'b', 'c'].map((term) => said('saved', term, 0));
    log.push(said('recalled', 'a', 99.9, known), said('recalled', 'b', 50, unknown));
    const cards = wordCards(log, now);
    expect(cards.map(({ term }) => term)).toEqual(['b', 'c', 'a']);
    expect(dueWords(cards, now).map(({ term }) => term)).toEqual(['b', 'c']);
  });
  it('are one for each word of the list, whatever the log holds and in whatever order it came', () => {
    const shuffled = anyWordLog.chain((log) =>
      fc.tuple(fc.constant(log), fc.shuffledSubarray(log, { minLength: log.length })),
    );
    fc.assert(
      fc.property(shuffled, anyNow, ([log, mixed], at) => {
        const cards = wordCards(mergeLogs(log), at);
        expect(cards.map(({ term }) => term).sort()).toEqual(
          [...savedTerms(mergeLogs(log), at).keys()].sort(),
        );
        expect(wordCards(mergeLogs(mixed, log), at)).toEqual(cards);
        for (const { dueAt, stability } of cards) {
          expect(Number.isNaN(Date.parse(dueAt))).toBe(false);
          expect(stability).toBeGreaterThanOrEqual(0);
        }
      }),
    );
  });
});

it('still reads words as they were first stored: this sample is never changed, its like lies on phones of learners', () => {
  const log = words.map((row) => parseEvent(row)).filter((event) => event !== undefined);
  expect(log).toEqual(words);
  const [card, ...more] = wordCards(log, Date.parse('2026-12-30T00:00:00.000Z'));
  expect(more).toEqual([]);
  expect(card).toMatchObject({ term: 'wallet', savedAt: '2026-11-26T09:00:00.000Z', rating: 3, sittings: 1 });
});
