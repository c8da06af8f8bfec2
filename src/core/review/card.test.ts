import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { fsrs, Rating } from 'ts-fsrs';
import { describe, expect, it } from 'vitest';
import { reviewCards } from './card.ts';
import { anyLog, anyNow, shuffledLog } from './sample-any-log.ts';
import { answered, onDay } from './sample-log.ts';
import { answersByCard } from './sitting.ts';

const question = 'keys/one/q';
const key = `question:${question}#1`;
const now = onDay(400);
const cardOf = (...answers: readonly (readonly [day: number, earned: number])[]) => {
  const log = answers.map(([day, earned]) => answered(question, onDay(day), earned));
  return reviewCards(log, now).get(key);
};
/** Days from an instant until a card is due; the eight hours by which dates come early are added again. */
const daysAfter = (from: number, card: ReturnType<typeof cardOf>) =>
  (Date.parse(card?.dueAt ?? '') + 8 * 3_600_000 - onDay(from)) / 86_400_000;

describe('a card', () => {
  it('comes back the next day after a wrong answer, and later the better the answer was', () => {
    expect(daysAfter(0, cardOf([0, 0]))).toBe(1);
    expect(daysAfter(0, cardOf([0, 2]))).toBe(1);
    expect(daysAfter(0, cardOf([0, 4]))).toBe(2);
  });
  it('is due by noon of the next day for who learned at eight in the evening', () => {
    const evening = onDay(8 / 24);
    const card = reviewCards([answered(question, evening, 0)], evening).get(key);
    expect(card?.dueAt).toBe(new Date(evening + 16 * 3_600_000).toISOString());
  });
  it('waits longer each time it is known in time, and starts small again when it is not', () => {
    const waits = [
      daysAfter(0, cardOf([0, 4])),
      daysAfter(2, cardOf([0, 4], [2, 4])),
      daysAfter(15, cardOf([0, 4], [2, 4], [15, 4])),
    ];
    expect(waits).toEqual([...waits].sort((a, b) => a - b));
    expect(waits[2]).toBeGreaterThan(30);
    expect(daysAfter(40, cardOf([0, 4], [2, 4], [15, 4], [40, 0]))).toBeLessThan(7);
  });
  it('never waits more than a year', () => {
    const days = [0, 2, 20, 80, 200];
    expect(daysAfter(200, cardOf(...days.map((day) => [day, 4] as const)))).toBeLessThanOrEqual(365);
  });
  it('follows the scheduler of ts-fsrs, which rates the same reviews to the same memory', () => {
    const scheduler = fsrs({ enable_fuzz: false, enable_short_term: false, maximum_interval: 365 });
    const reviews = [
      [0, Rating.Good, 4],
      [3, Rating.Hard, 2],
      [6, Rating.Good, 4],
      [16, Rating.Easy, 4],
      [50, Rating.Again, 0],
    ] as const;
    let card: Parameters<typeof scheduler.next>[0] = {
      due: new Date(onDay(0)),
      stability: 0,
      difficulty: 0,
      elapsed_days: 0,
      scheduled_days: 0,
      learning_steps: 0,
      reps: 0,
      lapses: 0,
      state: 0,
    };
    for (const [day, rating] of reviews) card = scheduler.next(card, new Date(onDay(day)), rating).card;
    expect(cardOf(...reviews.map(([day, , earned]) => [day, earned] as const))?.stability).toBeCloseTo(
      card.stability,
      6,
    );
  });
});

describe('a safety question', () => {
  const sureAndWrong = (day: number, earned = 0) => answered(question, onDay(day), earned, 1, { sure: 3 });
  const dueOf = (log: Parameters<typeof reviewCards>[0], ...safety: readonly string[]) =>
    Date.parse(reviewCards(log, now, new Set(safety)).get(key)?.dueAt ?? '');

  it('comes back at the end of the sitting to who was sure of a wrong answer', () => {
    expect(dueOf([sureAndWrong(0)], key)).toBe(onDay(0) + 8 * 3_600_000);
    expect(dueOf([sureAndWrong(0, 2)], key)).toBe(onDay(0) + 8 * 3_600_000);
  });
  it('comes back so even when the right answer followed at once', () => {
    const log = [sureAndWrong(0), answered(question, onDay(0.01))];
    expect(dueOf(log, key)).toBe(onDay(0) + 8 * 3_600_000);
  });
  it('waits as any other once it is known, or when the learner was not sure', () => {
    const log = [sureAndWrong(0), answered(question, onDay(1))];
    expect(dueOf(log, key)).toBe(dueOf(log));
    const unsure = [answered(question, onDay(0), 0, 1, { sure: 2 })];
    expect(dueOf(unsure, key)).toBe(dueOf(unsure));
  });
  it('alone comes back so soon', () => {
    expect(dueOf([sureAndWrong(0)], 'question:keys/one/other#1')).toBe(onDay(1) - 8 * 3_600_000);
  });
});

it('gives for a record from before sureness and hints the very dates it gave then', () => {
  const sample = JSON.parse(readFileSync(join(import.meta.dirname, 'history/before-sureness.json'), 'utf8'));
  const cards = reviewCards(sample.log, Date.parse(sample.now));
  expect(cards.size).toBe(6);
  expect(Object.fromEntries(cards)).toMatchObject(sample.cards);
});

describe('whatever the clocks of the devices show', () => {
  const far = answered(question, onDay(9999), 4);
  it('a question answered only in the future is due at once, not lost for years', () => {
    expect(reviewCards([far], onDay(0)).get(key)).toMatchObject({
      dueAt: new Date(onDay(0)).toISOString(),
      sittings: 0,
    });
  });
  it('an answer of the future does not outweigh one of today', () => {
    const today = answered(question, onDay(0), 0);
    expect(reviewCards([far, today], onDay(0))).toEqual(reviewCards([today], onDay(0)));
  });
  it('every question answered has a card with a date, and nothing throws', () => {
    fc.assert(
      fc.property(anyLog, anyNow, (log, at) => {
        const cards = reviewCards(log, at);
        expect([...cards.keys()].sort()).toEqual([...answersByCard(log).keys()].sort());
        for (const { dueAt, stability } of cards.values()) {
          expect(Number.isNaN(Date.parse(dueAt))).toBe(false);
          expect(stability).toBeGreaterThanOrEqual(0);
        }
      }),
    );
  });
  it('a safety question never comes later than the same question without that mark', () => {
    fc.assert(
      fc.property(anyLog, anyNow, (log, at) => {
        const plain = reviewCards(log, at);
        for (const [each, card] of reviewCards(log, at, new Set(plain.keys())))
          expect(Date.parse(card.dueAt)).toBeLessThanOrEqual(Date.parse(plain.get(each)?.dueAt ?? ''));
      }),
    );
  });
  it('the order of arrival changes nothing', () => {
    fc.assert(
      fc.property(shuffledLog, anyNow, ([log, other], at) => {
        const safety = new Set([...answersByCard(log).keys()].slice(0, 2));
        const sorted = (cards: ReturnType<typeof reviewCards>) =>
          [...cards].sort(([a], [b]) => (a < b ? -1 : 1));
        expect(sorted(reviewCards(other, at, safety))).toEqual(sorted(reviewCards(log, at, safety)));
      }),
    );
  });
});
