import type { Locale } from '../../locale/locale.ts';
import type { Json } from '../../record/event.ts';
import { testLesson } from '../../record/object.ts';
import type { Quotas } from '../../test/pool.ts';
import type { Assignment, Item } from '../assignment.ts';
import type { ClassPlan, PlanCourse, PlanLab, PlanLesson, PlanQuestion } from '../class-plan.ts';
import type { JudgedRun } from './judge.ts';

/** What an item consists of: an item that is a course falls apart into its lessons and its test. */
export type Part = LessonPart | TestPart | LabPart;

/** A lesson as it stood when it was assigned. */
export interface LessonPart {
  readonly kind: 'lesson';
  /** `course/lesson`, the name of its quiz in `FrozenContent`. */
  readonly key: string;
  readonly course: string;
  readonly lesson: string;
  readonly title: string;
  readonly href: string;
  readonly sections: readonly string[];
  readonly questions: readonly PlanQuestion[];
}

/** The test of a course as it stood when it was assigned. */
export interface TestPart {
  readonly kind: 'test';
  /** `course/test`. */
  readonly key: string;
  readonly course: string;
  readonly title: string;
  readonly href: string;
  readonly draw: Quotas;
  readonly questions: readonly PlanQuestion[];
}

/** A lab at a level. */
export interface LabPart {
  readonly kind: 'lab';
  /** `lab:` and its id. */
  readonly key: string;
  readonly lab: string;
  readonly title: string;
  readonly href: string;
}

/** What an assignment asked when it was issued, kept with it, so that no later edit of the site changes what an answer is worth. */
export interface FrozenContent {
  readonly v: 1;
  /** The language of titles and of the words of questions; keys are the same in all. */
  readonly locale: Locale;
  /** When it was taken from the site, ISO 8601 UTC. */
  readonly taken: string;
  /** The parts of each item of the assignment, in its order; an item the site did not have is empty. */
  readonly items: readonly (readonly Part[])[];
  /** The `quiz.json` of lessons and tests by the key of their part. */
  readonly quizzes: Readonly<Record<string, Json>>;
  /** The rules and words of labs by the key of their part. */
  readonly labs: Readonly<Record<string, Json>>;
  /** Questions as the site has them later, by the key of their part, `#` and the digest of their revisions: for answers to what came after the issue. */
  readonly later?: Readonly<Record<string, Json>>;
  /** Verdicts on runs that were played again, so that it is done once. */
  readonly runs?: Readonly<Record<string, JudgedRun>>;
}

function lessonPart(course: string, { lesson, title, href, sections, questions }: PlanLesson): LessonPart {
  return { kind: 'lesson', key: `${course}/${lesson}`, course, lesson, title, href, sections, questions };
}

function testPart({ course, test }: PlanCourse): TestPart[] {
  if (test === undefined) return [];
  const { title, href, draw, questions } = test;
  return [{ kind: 'test', key: `${course}/${testLesson}`, course, title, href, draw, questions }];
}

function labPart({ lab, title, levelName, href }: PlanLab): LabPart {
  const whole = levelName === '' ? title : `${title} (${levelName})`;
  return { kind: 'lab', key: `lab:${lab}`, lab, title: whole, href };
}

/** The parts of an item by a plan of the site; empty when the site does not have it. */
export function partsOf(item: Item, plan: ClassPlan): readonly Part[] {
  if (item.kind === 'lab') return plan.labs.filter(({ lab }) => lab === item.lab).map(labPart);
  const course = plan.courses.find((each) => each.course === item.course);
  if (course === undefined) return [];
  if (item.kind === 'test') return testPart(course);
  const lessons = course.lessons.filter((each) => item.kind === 'course' || each.lesson === item.lesson);
  const parts = lessons.map((lesson) => lessonPart(course.course, lesson));
  return item.kind === 'course' ? [...parts, ...testPart(course)] : parts;
}

/** What an item is called: the title of the course, lesson, test or lab; its own id where the site has it no more. */
export function itemTitle(item: Item, plan: ClassPlan): string {
  if (item.kind === 'course')
    return plan.courses.find(({ course }) => course === item.course)?.title ?? item.course;
  const id = item.kind === 'lab' ? item.lab : item.kind === 'lesson' ? item.lesson : item.course;
  return partsOf(item, plan)[0]?.title ?? id;
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Content as it was kept; undefined when it is none, or does not fit the assignment. */
export function readContent(value: unknown, assignment: Assignment): FrozenContent | undefined {
  if (!isRecord(value) || value['v'] !== 1 || !isRecord(value['quizzes']) || !isRecord(value['labs']))
    return undefined;
  const items = value['items'];
  if (!Array.isArray(items) || items.length !== assignment.items.length) return undefined;
  const sound = items.every(
    (parts) =>
      Array.isArray(parts) &&
      parts.every(
        (part) =>
          isRecord(part) &&
          typeof part['key'] === 'string' &&
          (part['kind'] === 'lab' || Array.isArray(part['questions'])),
      ),
  );
  return sound ? (value as unknown as FrozenContent) : undefined;
}
