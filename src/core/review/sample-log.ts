// Answers as a learner would give them, for the tests of review.

import type { Aids } from '@/core/record/answer.ts';
import type { LearningEvent } from '@/core/record/event.ts';
import type { ReviewQuestion } from './plan.ts';

/** Noon of the first day, in milliseconds since 1970. */
export const start = Date.parse('2026-11-02T12:00:00.000Z');

const hour = 3_600_000;

/** An instant some days after the start. @example onDay(1.5) // => the start plus 36 hours */
export function onDay(days: number): number {
  return start + days * 24 * hour;
}

let count = 0;

/** An answer of so many points in four, given at an instant. */
export function answered(question: string, at: number, earned = 4, rev = 1, aids: Aids = {}): LearningEvent {
  count += 1;
  return {
    id: `event-${count}`,
    at: new Date(at).toISOString(),
    actor: 'phone',
    verb: 'answered',
    object: `question:${question}`,
    rev,
    result: { answer: 'x', score: { type: 'points', earned, total: 4, details: null }, ...aids },
  };
}

/** A question of the plan by its path: `keys/one/q`. */
export function planned(path: string, more: Partial<ReviewQuestion> = {}): ReviewQuestion {
  const [course = '', lesson = '', id = ''] = path.split('/');
  return { course, lesson, id, rev: 1, ...more };
}
