import { isBelievable } from '@/core/record/believable.ts';
import type { Log } from '@/core/record/merge.ts';
import { answeredIn, attempts } from './attempt.ts';

/** How many attempts may follow one another at once: the first and two new ones. */
export const attemptsAtOnce = 3;

/** How long after an attempt the next one opens from then on, in milliseconds: a day, time to read again. */
const pause = 86_400_000;

/**
 * When the next attempt at the test of a course opens, ISO 8601 UTC; undefined when it may be started now (`now` in
 * milliseconds since 1970). One that ended without a single answer is no try, and one dated by a clock that ran ahead
 * shuts nobody out.
 */
export function nextTryAt(log: Log, course: string, now: number): string | undefined {
  const tried = attempts(log, course)
    .filter((attempt) => answeredIn(attempt) > 0)
    .flatMap(({ endedAt }) => endedAt ?? [])
    .filter((at) => isBelievable({ at }, now))
    .sort();
  const last = tried.at(-1);
  if (last === undefined || tried.length < attemptsAtOnce) return undefined;
  const opens = Date.parse(last) + pause;
  return opens > now ? new Date(opens).toISOString() : undefined;
}
