import type { Json } from '@/core/record/event.ts';

/**
 * The judgement of one answer. `invalid` means that the answer cannot be judged yet (nothing chosen, not a number); its
 * code turns into words only on the page. `points` carries what was earned of the total, `total` above 0 and
 * `earned` from 0 to `total`, and details of the question's type, ids only and never words.
 */
export type Score<Details extends Json = Json> =
  | { readonly type: 'invalid'; readonly code: string }
  | { readonly type: 'points'; readonly earned: number; readonly total: number; readonly details: Details };

/** Whether everything that could be earned was earned. */
export function isFull(score: Score): boolean {
  return score.type === 'points' && score.earned === score.total;
}
