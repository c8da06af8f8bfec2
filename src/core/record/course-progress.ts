import type { Log } from './merge.ts';
import { type LessonPlan, type LessonProgress, lessonProgress, type Status } from './progress.ts';

/** What a learner has done of one course. */
export interface CourseProgress {
  readonly status: Status;
  readonly lessons: readonly LessonProgress[];
  /** How many lessons are completed. */
  readonly completed: number;
}

/** How far a course is, from the plans of its lessons in order; completed when each of its lessons is. */
export function courseProgress(log: Log, plans: readonly LessonPlan[]): CourseProgress {
  const lessons = plans.map((plan) => lessonProgress(log, plan));
  const completed = lessons.filter(({ status }) => status === 'completed').length;
  const untouched = lessons.every(({ status }) => status === 'not-started');
  const status = untouched ? 'not-started' : completed === lessons.length ? 'completed' : 'started';
  return { status, lessons, completed };
}
