import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { LearningEvent } from '@/core/record/event.ts';
import { nextTryAt } from './next-try.ts';
import { anyTestLog } from './sample-any-test.ts';
import { answered, asked, day, ended, hour, start, started } from './sample-test.ts';

/** An attempt of one question, begun and finished at a minute. */
const tried = (id: string, minutes: number, earned = 0): LearningEvent[] => [
  started(id, asked('recall0'), minutes),
  answered(id, 'recall0', earned, minutes),
];
const opens = (log: readonly LearningEvent[], now: number) => {
  const at = nextTryAt(log, 'keys', now);
  return at === undefined ? undefined : Date.parse(at) - start;
};

describe('the next attempt', () => {
  const three = [...tried('a', 0), ...tried('b', 60), ...tried('c', 120)];
  it('may follow at once the first and the second time', () => {
    expect(opens([], start)).toBeUndefined();
    expect(opens(tried('a', 0), start)).toBeUndefined();
    expect(opens([...tried('a', 0), ...tried('b', 60)], start + hour)).toBeUndefined();
  });
  it('opens a day after the third has ended', () => {
    expect(opens(three, start + 2 * hour)).toBe(2 * hour + day);
    expect(opens(three, start + 2 * hour + day - 1)).toBe(2 * hour + day);
    expect(opens(three, start + 2 * hour + day)).toBeUndefined();
  });
  it('opens a day after each later one', () => {
    const four = [...three, ...tried('d', 3 * 24 * 60)];
    expect(opens(four, start + 3 * day + hour)).toBe(4 * day);
  });
  it('does not wait for one that is running, or was ended without an answer', () => {
    const idle = [started('x', asked('recall0'), 10), ended('x', 11)];
    const running = started('y', asked('recall0'), 12);
    expect(opens([...tried('a', 0), ...tried('b', 1), ...idle, running], start + hour)).toBeUndefined();
  });
  it('counts one that was given up with an answer', () => {
    const given = [started('c', asked('r', 's'), 60), answered('c', 'r', 2, 61), ended('c', 62)];
    expect(opens([...tried('a', 0), ...tried('b', 1), ...given], start + 2 * hour)).toBe(day + 62 * 60_000);
  });
  it('is not put off by a clock that ran years ahead', () => {
    const ahead = tried('d', 60 * 24 * 365 * 3);
    expect(opens([...three, ...ahead], start + 2 * day)).toBeUndefined();
  });
  it('never opens later than two days from now, whatever the log holds', () => {
    fc.assert(
      fc.property(anyTestLog, fc.integer({ min: -2000, max: 2000 }), (log, hours) => {
        const now = start + hours * hour;
        const at = nextTryAt(log, 'keys', now);
        if (at === undefined) return;
        expect(Date.parse(at)).toBeGreaterThan(now);
        expect(Date.parse(at)).toBeLessThanOrEqual(now + 2 * day);
      }),
    );
  });
});
