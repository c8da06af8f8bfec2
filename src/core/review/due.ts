import type { Log } from '@/core/record/merge.ts';
import { questionObject } from '@/core/record/object.ts';
import { type ReviewCard, reviewCards } from './card.ts';
import type { ReviewPlan, ReviewQuestion } from './plan.ts';
import { cardKey } from './sitting.ts';

/** A question of the site with its card. */
export interface Reviewed {
  readonly question: ReviewQuestion;
  /** The question's name in the record. */
  readonly object: string;
  readonly card: ReviewCard;
}

/** The median time an answer takes, in seconds; measured figures may replace it. */
export const answerSeconds = 20;

/** The most that a daily set holds: what fits three minutes. */
export const setSize = Math.floor(180 / answerSeconds);

/** How many whole minutes a number of answers takes, at least 1. @example minutesFor(9) // => 3 */
export function minutesFor(questions: number): number {
  return Math.max(1, Math.ceil((questions * answerSeconds) / 60));
}

const objectOf = ({ course, lesson, id }: ReviewQuestion) => questionObject(course, lesson, id);
const keyOf = (question: ReviewQuestion) => cardKey(objectOf(question), question.rev);

/** Every question of the plan that was answered in its present revision, in the order of the plan. */
export function reviewed(log: Log, plan: ReviewPlan, now: number): readonly Reviewed[] {
  const safety = new Set(plan.filter((question) => question.safety).map(keyOf));
  const cards = reviewCards(log, now, safety);
  return plan.flatMap((question) => {
    const card = cards.get(keyOf(question));
    return card === undefined ? [] : [{ question, object: objectOf(question), card }];
  });
}

/** Of safety questions, which cost money in life, what was answered wrongly and for sure is 0, what was wrong is 1; all the rest is 2. */
function rank({ question, card }: Reviewed): number {
  if (question.safety !== true) return 2;
  if (card.fault === 'sure') return 0;
  return card.rating === undefined || card.fault === 'wrong' ? 1 : 2;
}

const instant = ({ card }: Reviewed) => Date.parse(card.dueAt);

/** What is due at an instant (milliseconds since 1970): safety questions answered wrongly first, and before them those answered so for sure; then what waits longest. */
export function dueNow(log: Log, plan: ReviewPlan, now: number): readonly Reviewed[] {
  const due = reviewed(log, plan, now).filter((each) => instant(each) <= now);
  return due.sort((a, b) => rank(a) - rank(b) || instant(a) - instant(b) || (a.object < b.object ? -1 : 1));
}

/** When the next question comes back that is not due yet, ISO 8601 UTC; undefined when none will. */
export function nextDueAt(log: Log, plan: ReviewPlan, now: number): string | undefined {
  const later = reviewed(log, plan, now).filter((each) => instant(each) > now);
  return later.sort((a, b) => instant(a) - instant(b))[0]?.card.dueAt;
}

const lessonOf = ({ question: { course, lesson } }: Reviewed) => `${course}/${lesson}`;

function countByLesson(set: readonly Reviewed[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const each of set) counts.set(lessonOf(each), (counts.get(lessonOf(each)) ?? 0) + 1);
  return counts;
}

/** Whether questions can follow one of a lesson without two neighbours of one lesson. */
function canFollow(rest: readonly Reviewed[], lesson: string): boolean {
  return [...countByLesson(rest)].every(
    ([each, count]) => count <= (each === lesson ? rest.length / 2 : (rest.length + 1) / 2),
  );
}

/** Takes the questions in their order as far as no two neighbours are of one lesson; where that cannot be, as few as can. They follow `begun`. */
function apart(set: readonly Reviewed[], begun: readonly Reviewed[] = []): Reviewed[] {
  const rest = [...set];
  const row = [...begun];
  while (rest.length > 0) {
    const before = row.at(-1);
    const last = before === undefined ? '' : lessonOf(before);
    const counts = countByLesson(rest);
    const others = rest.filter((each) => lessonOf(each) !== last);
    const most = Math.max(0, ...others.map((each) => counts.get(lessonOf(each)) ?? 0));
    const next =
      others.find((each) =>
        canFollow(
          rest.filter((other) => other !== each),
          lessonOf(each),
        ),
      ) ??
      others.find((each) => counts.get(lessonOf(each)) === most) ??
      rest[0];
    if (next === undefined) break;
    row.push(next);
    rest.splice(rest.indexOf(next), 1);
  }
  return row;
}

/** The questions for one day: the first of what is due, as many as fit three minutes, lessons mixed; what is most urgent begins. */
export function dailySet(log: Log, plan: ReviewPlan, now: number): readonly Reviewed[] {
  const set = dueNow(log, plan, now).slice(0, setSize);
  const urgent = set.filter((each) => rank(each) === 0);
  return apart(
    set.filter((each) => rank(each) > 0),
    apart(urgent),
  );
}
