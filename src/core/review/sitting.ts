import { readAnswer } from '@/core/record/answer.ts';
import type { LearningEvent } from '@/core/record/event.ts';
import { byTime, type Log } from '@/core/record/merge.ts';
import { parseObject } from '@/core/record/parse-object.ts';

/** How well an answer was remembered, in the four steps of FSRS: 1 again, 2 hard, 3 good, 4 easy. */
export type Rating = 1 | 2 | 3 | 4;

/** What was wrong in a sitting: an answer, or even one of which the learner was sure. */
export type Fault = 'wrong' | 'sure';

/** All answers to one question from the first of them until eight hours later: one act of remembering. */
export interface Sitting {
  /** When its first answer was given, in milliseconds since 1970. */
  readonly at: number;
  readonly rating: Rating;
  /** Undefined when every answer was all right. */
  readonly fault: Fault | undefined;
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

/** The rating of one answer by itself. What was guessed, or found with a hint, is right but not yet known. */
function ratingOf(event: LearningEvent): 1 | 2 | 3 {
  const share = shareOf(event);
  if (share < 1) return share > 0 ? 2 : 1;
  const { sure, hints = 0 } = readAnswer(event) ?? {};
  return sure === 1 || hints > 0 ? 2 : 3;
}

function faultOf(event: LearningEvent): Fault | undefined {
  if (shareOf(event) === 1) return undefined;
  return readAnswer(event)?.sure === 3 ? 'sure' : 'wrong';
}

/** The heavier of two faults: a wrong idea held for sure outweighs a slip. */
function heavier(a: Fault | undefined, b: Fault | undefined): Fault | undefined {
  return a === 'sure' || b === 'sure' ? 'sure' : (a ?? b);
}

/**
 * The sittings in which one question was answered, from its answers in canonical order. The worst answer of a sitting
 * gives its rating: nothing right is 1 (again); partly right, guessed or found with hints is 2 (hard); all right is 3
 * (good), and 4 (easy) when the sitting before was good as well. So who was wrong and then right in one go is still asked again soon.
 */
export function sittingsOf(answers: readonly LearningEvent[]): readonly Sitting[] {
  const sittings: Sitting[] = [];
  let worst: 1 | 2 | 3 = 3;
  for (const event of answers) {
    const at = Date.parse(event.at);
    const last = sittings.at(-1);
    const open = last !== undefined && at < last.at + sittingLength ? last : undefined;
    if (open !== undefined) sittings.pop();
    const own = ratingOf(event);
    worst = open !== undefined && worst < own ? worst : own;
    const before = sittings.at(-1);
    sittings.push({
      at: open?.at ?? at,
      rating: worst === 3 && before !== undefined && before.rating >= 3 ? 4 : worst,
      fault: heavier(open?.fault, faultOf(event)),
    });
  }
  return sittings;
}
