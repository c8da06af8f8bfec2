import { describe, expect, it } from 'vitest';
import { isBelievable } from '@/core/record/believable.ts';
import { answered, onDay } from './sample-log.ts';
import { answersByCard, sittingsOf } from './sitting.ts';

const question = 'keys/one/q';
const hours = (n: number) => onDay(n / 24);
const ratings = (...answers: readonly (readonly [hour: number, earned: number])[]) =>
  sittingsOf(answers.map(([hour, earned]) => answered(question, hours(hour), earned))).map(
    ({ rating }) => rating,
  );

describe('the rating of a sitting', () => {
  it('is again for nothing right, hard for a part, good for all', () => {
    expect(ratings([0, 0])).toEqual([1]);
    expect(ratings([0, 1])).toEqual([2]);
    expect(ratings([0, 4])).toEqual([3]);
  });
  it('is easy when the sitting before was all right too', () => {
    expect(ratings([0, 4], [24, 4], [72, 4])).toEqual([3, 4, 4]);
    expect(ratings([0, 4], [24, 0], [48, 4], [96, 4])).toEqual([3, 1, 3, 4]);
  });
  it('is that of the worst answer in it: what was read a minute ago is not yet remembered', () => {
    expect(ratings([0, 0], [0.1, 4])).toEqual([1]);
    expect(ratings([0, 4], [7.9, 1])).toEqual([2]);
    expect(ratings([0, 4], [24, 4], [24.1, 0])).toEqual([3, 1]);
  });
  it('begins anew eight hours after the first answer, however many came between', () => {
    expect(ratings([0, 0], [4, 4], [8, 4])).toEqual([1, 3]);
    expect(ratings([0, 4], [7, 4], [14, 4])).toEqual([3, 4]);
  });
});

describe('how sure the learner was, and hints', () => {
  const one = (earned: number, aids: Parameters<typeof answered>[4], hour = 0) =>
    answered(question, hours(hour), earned, 1, aids);
  const told = (...answers: readonly ReturnType<typeof one>[]) =>
    sittingsOf(answers).map(({ rating, fault }) => [rating, fault]);

  it('rate what was guessed rightly as hard', () => {
    expect(told(one(4, { sure: 1 }))).toEqual([[2, undefined]]);
    expect(told(one(4, { sure: 2 }))).toEqual([[3, undefined]]);
    expect(told(one(4, { sure: 3 }))).toEqual([[3, undefined]]);
  });
  it('rate what was found with hints as hard, however sure one was by then', () => {
    expect(told(one(4, { hints: 1 }))).toEqual([[2, undefined]]);
    expect(told(one(4, { hints: 2, sure: 3 }))).toEqual([[2, undefined]]);
  });
  it('never make a sitting easy, nor lift a wrong answer', () => {
    expect(told(one(4, {}), one(4, { sure: 1 }, 24), one(4, {}, 48))).toEqual([
      [3, undefined],
      [2, undefined],
      [3, undefined],
    ]);
    expect(told(one(0, { sure: 1, hints: 3 }))).toEqual([[1, 'wrong']]);
    expect(told(one(1, { sure: 1 }))).toEqual([[2, 'wrong']]);
  });
  it('mark a sitting in which one was sure of a wrong answer, whatever came after it or before', () => {
    expect(told(one(0, { sure: 3 }), one(4, { sure: 3 }, 1))).toEqual([[1, 'sure']]);
    expect(told(one(0, { sure: 1 }), one(2, { sure: 3 }, 1))).toEqual([[1, 'sure']]);
    expect(told(one(2, { sure: 3 }), one(0, { sure: 2 }, 1))).toEqual([[1, 'sure']]);
  });
  it('leave the mark behind with the next sitting', () => {
    expect(told(one(0, { sure: 3 }), one(4, {}, 24)).at(-1)).toEqual([3, undefined]);
  });
});

describe('answersByCard', () => {
  it('keeps revisions apart and passes over what is no answer to a question', () => {
    const noise = [
      { ...answered(question, hours(1)), verb: 'read' as const },
      { ...answered(question, hours(1)), object: 'lesson:keys/one' },
      { ...answered(question, hours(1)), result: { answer: 'x' } },
    ];
    const log = [answered(question, hours(2)), answered(question, hours(1), 4, 2), ...noise];
    expect([...answersByCard(log).keys()].sort()).toEqual([
      `question:${question}#1`,
      `question:${question}#2`,
    ]);
  });
  it('puts answers in the order in which they were given, not in which they arrived', () => {
    const log = [answered(question, hours(2)), answered(question, hours(1))];
    const [own = []] = answersByCard(log).values();
    expect(own.map(({ at }) => Date.parse(at))).toEqual([hours(1), hours(2)]);
  });
});

it('believes a date up to a day ahead', () => {
  expect(isBelievable({ at: new Date(onDay(1)).toISOString() }, onDay(0))).toBe(true);
  expect(isBelievable({ at: new Date(onDay(1) + 1).toISOString() }, onDay(0))).toBe(false);
});
