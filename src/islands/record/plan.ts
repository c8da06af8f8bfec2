import type { LessonPlan } from '@/core/record/progress.ts';
import type { Quotas } from '@/core/test/pool.ts';

/** A lesson as the pages about the record show it, in one language. */
export interface LessonEntry {
  readonly lesson: string;
  readonly title: string;
  readonly href: string;
  readonly sections: readonly { readonly id: string; readonly title: string }[];
  /** `prompt` is empty where the page shows no questions. */
  readonly questions: readonly {
    readonly id: string;
    readonly rev: number;
    readonly prompt: string;
    readonly safety?: true;
  }[];
}

/** The test of a course as the pages about the record show it, in one language. */
export interface TestEntry {
  readonly title: string;
  readonly href: string;
  /** How many questions of each level one attempt asks. */
  readonly draw: Quotas;
  /** The pool; `prompt` is empty where the page shows no questions, `explained` is the address where a lesson explains one. */
  readonly questions: readonly {
    readonly id: string;
    readonly rev: number;
    readonly prompt: string;
    readonly explained: string;
  }[];
}

/** A course as the pages about the record show it, in one language. */
export interface CourseEntry {
  readonly course: string;
  readonly title: string;
  readonly href: string;
  /** One of the five dyes. */
  readonly dye: string;
  readonly lessons: readonly LessonEntry[];
  /** The test at its end, where it has one. */
  readonly test?: TestEntry;
}

/** Last prompts of retired questions in one language, by `course/lesson/question`. */
export type RetiredPrompts = Readonly<Record<string, string>>;

/** What the reducers of the record want to know of a lesson. */
export function lessonPlan(course: CourseEntry, { lesson, sections, questions }: LessonEntry): LessonPlan {
  return { course: course.course, lesson, sections: sections.map(({ id }) => id), questions };
}
