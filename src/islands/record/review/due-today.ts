import type { Log } from '@/core/record/merge.ts';
import { testLesson } from '@/core/record/object.ts';
import { dueNow, minutesFor, setSize } from '@/core/review/due.ts';
import type { CourseEntry } from '../plan.ts';

/** What the front page says of review: how many questions the set of today has, and how many minutes they take. */
export interface DueToday {
  readonly questions: number;
  readonly minutes: number;
}

/** Counts the set of today. In a file of its own, since it brings the formulas along: who has answered nothing does not fetch it. */
export function dueToday(log: Log, courses: readonly CourseEntry[], now: number): DueToday {
  const plan = courses.flatMap(({ course, lessons, test }) =>
    [...lessons, ...(test ? [{ ...test, lesson: testLesson }] : [])].flatMap(({ lesson, questions }) =>
      questions.map((each) => ({ ...each, course, lesson })),
    ),
  );
  const questions = Math.min(dueNow(log, plan, now).length, setSize);
  return { questions, minutes: minutesFor(questions) };
}
