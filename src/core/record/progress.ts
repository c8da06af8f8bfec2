import { type AnswerResult, readAnswer } from './answer.ts';
import type { LearningEvent } from './event.ts';
import type { Log } from './merge.ts';
import { byTime } from './merge.ts';
import { questionObject, sectionObject } from './object.ts';

/** What a lesson asks for: its sections in order, and its questions in order with their present revision. */
export interface LessonPlan {
  readonly course: string;
  readonly lesson: string;
  readonly sections: readonly string[];
  readonly questions: readonly { readonly id: string; readonly rev: number }[];
}

/**
 * How far a lesson or a course is: `opened` was looked at and no more; `started` has something read or answered; `completed` is a
 * lesson with every question answered (or, without questions, every section read).
 */
export type Status = 'not-started' | 'opened' | 'started' | 'completed';

/** What a learner has done of one lesson. */
export interface LessonProgress {
  readonly status: Status;
  /** Ids of the sections read, in the order of the plan. */
  readonly read: readonly string[];
  /** Ids of the questions answered in their present revision, in the order of the plan. */
  readonly answered: readonly string[];
  /** The mean of the best results over all questions, an unanswered one counting 0; from 0 to 1, and 0 without questions. */
  readonly score: number;
  /** Whether the lesson is completed with a score at or above the pass mark. */
  readonly passed: boolean;
}

/** The share of points from which a completed lesson counts as passed. */
export const passMark = 0.8;

/** The latest answer to a question in the given revision, whatever order the events arrived in; undefined when there is none. */
export function lastAnswer(
  log: Log,
  object: string,
  rev: number,
): (AnswerResult & { readonly event: LearningEvent }) | undefined {
  let last: (AnswerResult & { readonly event: LearningEvent }) | undefined;
  for (const event of log) {
    if (event.object !== object || event.rev !== rev) continue;
    const answer = readAnswer(event);
    if (answer !== undefined && (last === undefined || byTime(last.event, event) < 0))
      last = { ...answer, event };
  }
  return last;
}

/** The best share of points earned for a question in the given revision, from 0 to 1; undefined when it was not answered. */
export function bestScore(log: Log, object: string, rev: number): number | undefined {
  let best: number | undefined;
  for (const event of log) {
    if (event.object !== object || event.rev !== rev) continue;
    const score = readAnswer(event)?.score;
    if (score !== undefined) best = Math.max(best ?? 0, score.earned / score.total);
  }
  return best;
}

/** How far a lesson is that is not completed, from what was done in it. */
function beginning(own: Log): Status {
  if (own.some(({ verb }) => verb === 'read' || verb === 'answered')) return 'started';
  return own.length > 0 ? 'opened' : 'not-started';
}

/** How far a lesson is. It never falls when events are added: the best answer counts, not the last. */
export function lessonProgress(log: Log, plan: LessonPlan): LessonProgress {
  const { course, lesson, sections, questions } = plan;
  // The slash keeps `keys/one` from swallowing `keys/one-way`.
  const inside = [`question:${course}/${lesson}/`, `section:${course}/${lesson}/`];
  const own = log.filter(
    ({ object }) =>
      object === `lesson:${course}/${lesson}` || inside.some((start) => object.startsWith(start)),
  );
  const objectsRead = new Set(own.filter(({ verb }) => verb === 'read').map(({ object }) => object));
  const read = sections.filter((id) => objectsRead.has(sectionObject(course, lesson, id)));
  const best = questions.map(({ id, rev }) => bestScore(own, questionObject(course, lesson, id), rev));
  const answered = questions.filter((_, at) => best[at] !== undefined).map(({ id }) => id);
  const score =
    questions.length === 0
      ? 0
      : best.reduce<number>((sum, share) => sum + (share ?? 0), 0) / questions.length;
  const completed =
    questions.length > 0
      ? answered.length === questions.length
      : sections.length > 0 && read.length === sections.length;
  const status = completed ? 'completed' : beginning(own);
  // A hair below the mark, since 4/5 summed from fifths may fall short of 0.8 in floating point.
  const passed = completed && (questions.length === 0 || score >= passMark - 1e-9);
  return { status, read, answered, score, passed };
}
