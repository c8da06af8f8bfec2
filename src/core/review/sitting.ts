import { readAnswer } from '@/core/record/answer.ts';
import type { LearningEvent } from '@/core/record/event.ts';
import { byTime, type Log } from '@/core/record/merge.ts';
import { parseObject } from '@/core/record/parse-object.ts';

/** How well an answer was remembered, in the four steps of FSRS: 1 again, 2 hard, 3 good, 4 easy. */
export type Rating = 1 | 2 | 3 | 4;

/** All answers to one question from the first of them until eight hours later: one act of remembering. */
export interface Sitting {
  /** When its first answer was given, in milliseconds since 1970. */
  readonly at: number;
  readonly rating: Rating;
}

const hour = 3_600_000;

/** How long a sitting lasts, in milliseconds. What is tried again within it shows that the reason was read, not that it was remembered. */
export const sittingLength = 8 * hour;

/** The answers to questions, in canonical order, by question and revision: `question:course/lesson/id#rev`. */
export function answersByCard(log: Log): ReadonlyMap<string, readonly LearningEvent[]> {
  const found = new Map<string, LearningEvent[]>();
  for (const event of [...log].sort(byTime)) {
    if (parseObject(event.object)?.kind !== 'question' || readAnswer(event) === undefined) continue;
    const key = cardKey(event.object, event.rev);
    const own = found.get(key);
    if (own === undefined) found.set(key, [event]);
    else own.push(event);
  }
  return found;
}

/** The key of a card: an answer to an earlier revision belongs to another card. */
export function cardKey(object: string, rev: number): string {
  return `${object}#${rev}`;
}

/** The share of its points that an answer earned, from 0 to 1. */
export function shareOf(event: LearningEvent): number {
  const score = readAnswer(event)?.score;
  return score === undefined ? 0 : score.earned / score.total;
}

function ratingOf(worst: number, before: Rating | undefined): Rating {
  if (worst < 1) return worst > 0 ? 2 : 1;
  return before !== undefined && before >= 3 ? 4 : 3;
}

/**
 * The sittings in which one question was answered, from its answers in canonical order. The worst answer of a sitting
 * gives its rating: nothing right is 1 (again), partly right is 2 (hard), all right is 3 (good), and all right in the
 * sitting before as well is 4 (easy). So who was wrong and then right in one go is still asked again soon.
 */
export function sittingsOf(answers: readonly LearningEvent[]): readonly Sitting[] {
  const sittings: Sitting[] = [];
  let worst = 1;
  for (const event of answers) {
    const at = Date.parse(event.at);
    const open = sittings.at(-1);
    if (open !== undefined && at < open.at + sittingLength) {
      sittings.pop();
      worst = Math.min(worst, shareOf(event));
      sittings.push({ at: open.at, rating: ratingOf(worst, sittings.at(-1)?.rating) });
    } else {
      worst = shareOf(event);
      sittings.push({ at, rating: ratingOf(worst, open?.rating) });
    }
  }
  return sittings;
}
