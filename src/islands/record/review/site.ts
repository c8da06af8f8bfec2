import type { ReviewPlan } from '@/core/review/plan.ts';

/** A lesson as review shows it, in one language; the test of a course stands among them as one more place of questions. */
export interface ReviewLesson {
  readonly course: string;
  readonly lesson: string;
  readonly title: string;
  /** Address of the page; its questions are in `quiz.json` below it. */
  readonly href: string;
  readonly questions: readonly {
    readonly id: string;
    readonly rev: number;
    readonly skills?: readonly string[];
    readonly safety?: true;
    /** Where a lesson explains it, when the question does not stand on the page of its lesson. */
    readonly explained?: string;
  }[];
}

/** What review knows of the site, in one language. */
export interface ReviewSite {
  readonly lessons: readonly ReviewLesson[];
  /** The outcomes that questions name as skills, in words, by `course/id`. */
  readonly skills: Readonly<Record<string, string>>;
}

/** What the rules of review want to know of the site. */
export function reviewPlan({ lessons }: ReviewSite): ReviewPlan {
  return lessons.flatMap(({ course, lesson, questions }) =>
    questions.map((question) => ({ ...question, course, lesson })),
  );
}

/** The lesson of a question. */
export function lessonOf(
  { lessons }: ReviewSite,
  { course, lesson }: Pick<ReviewLesson, 'course' | 'lesson'>,
): ReviewLesson | undefined {
  return lessons.find((each) => each.course === course && each.lesson === lesson);
}

/** A skill in words: the outcome it is, or the title of its lesson. */
export function skillTitle(
  site: ReviewSite,
  { course, id }: { readonly course: string; readonly id: string },
): string {
  return site.skills[`${course}/${id}`] ?? lessonOf(site, { course, lesson: id })?.title ?? id;
}
