import type { Score } from '@/core/grading/score.ts';
import { isWithin } from '@/core/grading/within.ts';

/** What grading needs of a number question. */
export interface Keyed {
  readonly answer: number;
  readonly tolerance: number;
  readonly mistakes: readonly { readonly value: number }[];
}

/** Which usual mistake an answer is (its value, as in the question), or null. A type, so that it counts as `Json`. */
export type Found = { readonly mistake: number | null };

/** Judges a number in the unit of the question; one point, or none. Codes: `empty`, `not-number`. */
export function grade(question: Keyed, answer: unknown): Score<Found> {
  if (answer === null || answer === undefined) return { type: 'invalid', code: 'empty' };
  if (typeof answer !== 'number' || !Number.isFinite(answer)) return { type: 'invalid', code: 'not-number' };
  const { tolerance, mistakes } = question;
  if (isWithin(answer, question.answer, tolerance))
    return { type: 'points', earned: 1, total: 1, details: { mistake: null } };
  const mistake = mistakes.find(({ value }) => isWithin(answer, value, tolerance))?.value ?? null;
  return { type: 'points', earned: 0, total: 1, details: { mistake } };
}
