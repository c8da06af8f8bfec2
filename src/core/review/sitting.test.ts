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
