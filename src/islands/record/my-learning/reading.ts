import { isBelievable } from '@/core/record/believable.ts';
import { eventsByLesson } from '@/core/record/by-lesson.ts';
import { certificateOf, type TestResult } from '@/core/record/certificate.ts';
import { courseProgress } from '@/core/record/course-progress.ts';
import { activity, type Day } from '@/core/record/history.ts';
import type { Log } from '@/core/record/merge.ts';
import type { LessonProgress, Status } from '@/core/record/progress.ts';
import { type TimeSpent, timeSpent } from '@/core/record/time-spent.ts';
import { testResult } from '@/core/test/result.ts';
import { localDay } from '@/i18n/date.ts';
import { type Offer, offer, type Step, stepIn } from '../next-step.ts';
import { type CourseEntry, lessonPlan } from '../plan.ts';

/** A lesson as the record has it: how far it is, and where in it to go on. */
export interface LessonReading {
  readonly step: Step;
  readonly progress: LessonProgress;
}

/** A course as the record has it. */
export interface CourseReading {
  readonly course: CourseEntry;
  readonly status: Status;
  /** How many lessons are completed. */
  readonly completed: number;
  readonly lessons: readonly LessonReading[];
  /** In milliseconds. */
  readonly time: number;
  /** How its test stands; undefined where it has none. */
  readonly test: TestResult | undefined;
  /** Whether it is completed, test and all. */
  readonly isCertified: boolean;
}

/** All that the page shows of the record, read once each time the record changes. */
export interface Reading {
  readonly courses: readonly CourseReading[];
  readonly offered: Offer;
  readonly time: TimeSpent;
  /** Every day on which something was done, in order; days that no clock in order can have given are left out. */
  readonly days: readonly Day[];
}

function readCourse(
  course: CourseEntry,
  whole: Log,
  own: ReadonlyMap<string, Log>,
  { lessons: times }: TimeSpent,
): CourseReading {
  const keys = course.lessons.map(({ lesson }) => `${course.course}/${lesson}`);
  const plans = course.lessons.map((lesson) => lessonPlan(course, lesson));
  const log = keys.flatMap((key) => own.get(key) ?? []);
  const { status, completed, lessons } = courseProgress(log, plans);
  const test = course.test && testResult(whole, course.course);
  return {
    course,
    status,
    completed,
    lessons: course.lessons.flatMap((lesson, at) => {
      const progress = lessons[at];
      const step = stepIn(own.get(keys[at] ?? '') ?? [], course, lesson);
      return progress === undefined ? [] : [{ step, progress }];
    }),
    time: keys.reduce((sum, key) => sum + (times.get(key) ?? 0), 0),
    test,
    isCertified:
      status !== 'not-started' &&
      certificateOf(whole, { course: course.course, lessons: plans }, test).kind === 'earned',
  };
}

/** Reads the record for the page; `now` in milliseconds since 1970. */
export function readingOf(log: Log, plan: readonly CourseEntry[], now: number): Reading {
  const own = eventsByLesson(log);
  const time = timeSpent(log, { now, dayOf: localDay });
  return {
    courses: plan.map((course) => readCourse(course, log, own, time)),
    offered: offer(log, plan, now),
    time,
    days: activity(
      log.filter((event) => isBelievable(event, now)),
      localDay,
    ),
  };
}
