import type { Log } from './merge.ts';
import { type LessonPlan, type LessonProgress, lessonProgress, type Status } from './progress.ts';

/** What a learner has done of one course. */
export interface CourseProgress {
  readonly status: Status;
  readonly lessons: readonly LessonProgress[];
  /** How many lessons are completed. */
  readonly completed: number;
}

function statusOf(lessons: readonly Status[]): Status {
  if (lessons.length > 0 && lessons.every((status) => status === 'completed')) return 'completed';
  if (lessons.some((status) => status === 'started' || status === 'completed')) return 'started';
  return lessons.includes('opened') ? 'opened' : 'not-started';
}

/** How far a course is, from the plans of its lessons in order; completed when each of its lessons is. */
export function courseProgress(log: Log, plans: readonly LessonPlan[]): CourseProgress {
  const lessons = plans.map((plan) => lessonProgress(log, plan));
  const completed = lessons.filter(({ status }) => status === 'completed').length;
  return { status: statusOf(lessons.map(({ status }) => status)), lessons, completed };
}
