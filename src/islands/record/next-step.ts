import type { Log } from '@/core/record/merge.ts';
import { lessonProgress } from '@/core/record/progress.ts';
import { nextLink, whereLeft } from '@/core/record/resume.ts';
import { type CourseEntry, type LessonEntry, lessonPlan } from './plan.ts';

/** Where in a lesson to go on: at its beginning, at a section, or at a question. */
export interface Step {
  readonly course: CourseEntry;
  readonly lesson: LessonEntry;
  readonly href: string;
  /** Heading of the section to read next. */
  readonly section?: string;
  /** Number of the question to answer next, from 1. */
  readonly question?: number;
}

/** What to offer on coming back: the first steps, the unfinished lesson, the lesson after a finished one, or nothing more. */
export type Offer =
  | { readonly kind: 'start' }
  | { readonly kind: 'go-on' | 'next'; readonly step: Step; readonly at: string }
  | { readonly kind: 'done' };

/** Where to go on in one lesson, with the address of the place; the top of the lesson when all of it is done. */
export function stepIn(log: Log, course: CourseEntry, lesson: LessonEntry): Step {
  const link = nextLink(log, lessonPlan(course, lesson));
  if (link === undefined) return { course, lesson, href: lesson.href };
  if (link.kind === 'question') {
    const question = lesson.questions.findIndex(({ id }) => id === link.id) + 1;
    return { course, lesson, href: `${lesson.href}#question-${link.id}`, question };
  }
  const at = lesson.sections.findIndex(({ id }) => id === link.id);
  // The first section is reached from the top of the lesson, where its story begins.
  const href = at === 0 ? lesson.href : `${lesson.href}#${link.id}`;
  return { course, lesson, href, section: lesson.sections[at]?.title ?? '' };
}

/** What to offer to the learner whose record this is, at an instant (milliseconds since 1970). */
export function offer(log: Log, plan: readonly CourseEntry[], now = Date.now()): Offer {
  const left = whereLeft(log, now);
  if (left === undefined) return { kind: 'start' };
  const all = plan.flatMap((course) => course.lessons.map((lesson) => ({ course, lesson })));
  const at = all.findIndex(
    ({ course, lesson }) => course.course === left.course && lesson.lesson === left.lesson,
  );
  const open = ({ course, lesson }: (typeof all)[number]) =>
    lessonProgress(log, lessonPlan(course, lesson)).status !== 'completed';
  const here = all[at];
  if (here !== undefined && open(here)) {
    return { kind: 'go-on', step: stepIn(log, here.course, here.lesson), at: left.at };
  }
  const next = all.slice(at + 1).find(open) ?? all.find(open);
  if (next === undefined) return { kind: 'done' };
  return { kind: 'next', step: stepIn(log, next.course, next.lesson), at: left.at };
}
