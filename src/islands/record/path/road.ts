import { eventsByLesson } from '@/core/record/by-lesson.ts';
import type { TestResult } from '@/core/record/certificate.ts';
import type { Log } from '@/core/record/merge.ts';
import { type LessonProgress, lessonProgress } from '@/core/record/progress.ts';
import { testResult } from '@/core/test/result.ts';
import { type Step, stepIn } from '../next-step.ts';
import { type CourseEntry, type LessonEntry, lessonPlan } from '../plan.ts';

/** A lesson of a path in one language. */
export interface PathLesson extends LessonEntry {
  /** Minutes of self-study. */
  readonly minutes: number;
}

/** A step of a path in one language: a course with those of its lessons that belong to the step, and its test where it is whole. */
export interface PathStepEntry extends CourseEntry {
  readonly lessons: readonly PathLesson[];
  readonly isWhole: boolean;
  /** What is to be known of the step; empty when nothing is. */
  readonly note: string;
}

/** A step of a path as the record has it. */
export interface StepReading {
  readonly step: PathStepEntry;
  readonly lessons: readonly { readonly lesson: PathLesson; readonly progress: LessonProgress }[];
  /** How many of its lessons are completed. */
  readonly completed: number;
  /** How its test stands; undefined where it has none. */
  readonly test: TestResult | undefined;
}

/** A path as the record has it. */
export interface Road {
  readonly steps: readonly StepReading[];
  readonly completed: number;
  readonly total: number;
  /** Whether anything of it was read or answered. */
  readonly isBegun: boolean;
  /** The first lesson that is not completed, and where in it to go on; undefined when all are. */
  readonly next: Step | undefined;
}

const keyOf = ({ course }: CourseEntry, { lesson }: LessonEntry) => `${course}/${lesson}`;

/** How far a learner is on a path, and where it goes on. */
export function roadOf(log: Log, steps: readonly PathStepEntry[]): Road {
  const own = eventsByLesson(log);
  const read = steps.map((step): StepReading => {
    const lessons = step.lessons.map((lesson) => ({
      lesson,
      progress: lessonProgress(own.get(keyOf(step, lesson)) ?? [], lessonPlan(step, lesson)),
    }));
    const completed = lessons.filter(({ progress }) => progress.status === 'completed').length;
    return { step, lessons, completed, test: step.test && testResult(log, step.course) };
  });
  const all = read.flatMap(({ step, lessons }) => lessons.map((each) => ({ step, ...each })));
  const open = all.find(({ progress }) => progress.status !== 'completed');
  return {
    steps: read,
    completed: read.reduce((sum, { completed }) => sum + completed, 0),
    total: all.length,
    isBegun: all.some(({ progress: { status } }) => status === 'started' || status === 'completed'),
    next: open && stepIn(own.get(keyOf(open.step, open.lesson)) ?? [], open.step, open.lesson),
  };
}
