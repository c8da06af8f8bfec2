import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { Locale, Localized } from '@/core/locale/locale.ts';

/** The folder of the repository, where `dist` and `content` are. */
export const root = join(import.meta.dirname, '../..');

/** An option of a choice, as quiz.yaml says it. */
export interface Option {
  readonly id: string;
  readonly correct: boolean;
  readonly text: Localized;
  readonly reason: Localized;
}

interface Asked {
  readonly id: string;
  readonly rev: number;
  readonly section: string;
  readonly prompt: Localized;
  readonly hints?: readonly Localized[];
  readonly safety?: true;
}

/** One right answer or several, among options. */
export type ChoiceQuestion = Asked & {
  readonly type: 'one-choice' | 'several-choices';
  readonly options: readonly Option[];
};

/** Items, listed in the right order. */
export type OrderQuestion = Asked & {
  readonly type: 'order';
  readonly items: readonly { readonly id: string; readonly text: Localized }[];
  readonly reason: Localized;
};

/** A number, with the usual wrong ones. */
export type NumberQuestion = Asked & {
  readonly type: 'number';
  readonly answer: number;
  readonly reason: Localized;
  readonly mistakes: readonly { readonly value: number; readonly reason: Localized }[];
};

/** A question as quiz.yaml says it, key included. */
export type Question = ChoiceQuestion | OrderQuestion | NumberQuestion;

/** A lesson as its files say it; `headings` are those of its sections, in each language. */
export interface Lesson {
  readonly id: string;
  readonly course: string;
  readonly title: Localized;
  readonly sections: readonly string[];
  readonly terms: readonly string[];
  readonly headings: Localized<readonly string[]>;
  readonly questions: readonly Question[];
}

/** A question of a test, with the lesson that explains it; of any type. */
export interface PoolQuestion {
  readonly id: string;
  readonly type: string;
  readonly rev: number;
  readonly level: 'recall' | 'apply' | 'judge';
  readonly lesson: string;
  readonly section: string;
  readonly prompt: Localized;
}

/** The test of a course as its file says it. */
export interface CourseTest {
  readonly draw: Readonly<Record<PoolQuestion['level'], number>>;
  readonly questions: readonly PoolQuestion[];
}

/** A course with its lessons in order. */
export interface Course {
  readonly id: string;
  readonly title: Localized;
  readonly lessons: readonly Lesson[];
  readonly test?: CourseTest;
}

const read = (...path: string[]) => readFileSync(join(root, 'content', ...path), 'utf8');
const foldersIn = (...path: string[]) =>
  readdirSync(join(root, 'content', ...path), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name);

function headings(path: string): string[] {
  return [...read(path).matchAll(/^## +(.+)$/gm)].map(([, heading = '']) => heading.trim());
}

function lesson(course: string, id: string): Lesson {
  const folder = `courses/${course}/${id}`;
  const of = (locale: Locale) => headings(`${folder}/${locale}.mdx`);
  return {
    ...parse(read(folder, 'lesson.yaml')),
    id,
    course,
    headings: { ky: of('ky'), ru: of('ru'), en: of('en') },
    questions: parse(read(folder, 'quiz.yaml')).questions,
  };
}

function course(id: string): Course {
  const file = parse(read('courses', id, 'course.yaml'));
  const hasTest = existsSync(join(root, 'content/courses', id, 'test.yaml'));
  return {
    ...file,
    id,
    lessons: file.lessons.map((each: string) => lesson(id, each)),
    ...(hasTest && { test: parse(read('courses', id, 'test.yaml')) }),
  };
}

/** Every course that an author wrote. */
export const courses: readonly Course[] = foldersIn('courses').map(course);

/** Every lesson of every course. */
export const lessons: readonly Lesson[] = courses.flatMap((each) => each.lessons);

/** The course that the tests walk: its questions are of the four types above. Every lesson of the others is looked at too, but not answered. */
export const walkedCourse: Course = first(
  courses.filter(({ id }) => id === 'keys-wallets-recovery'),
  'course to walk',
);

/** A course with its test. */
export const tested: Course & { readonly test: CourseTest } = first(
  [walkedCourse].flatMap((each) => (each.test === undefined ? [] : [{ ...each, test: each.test }])),
  'course with a test',
);

/** Ids of the labs. */
export const labs: readonly string[] = foldersIn('labs');

/** A glossary term by its id. */
export function term(id: string): {
  readonly term: Localized;
  readonly definition: Localized;
  readonly status: string;
} {
  return parse(read('glossary', `${id}.yaml`));
}

/** Ids of all glossary terms. */
export const terms: readonly string[] = readdirSync(join(root, 'content/glossary'))
  .filter((name) => name.endsWith('.yaml'))
  .map((name) => name.slice(0, -'.yaml'.length));

/** The first of a list that tests cannot do without. */
export function first<T>(list: readonly T[], of: string): T {
  const [one] = list;
  if (one === undefined) throw new Error(`content/ has no ${of}`);
  return one;
}

/** The lesson that the tests walk: one that asks every type of question, and not the one offered to newcomers. */
export const walked: Lesson = first(
  walkedCourse.lessons.slice(1).filter(asksEveryType),
  'lesson with all four types of question',
);

/** The lesson after the walked one, in its course. */
export const afterWalked: Lesson = first(
  walkedCourse.lessons.filter((_, at) => walkedCourse.lessons[at - 1] === walked),
  'lesson after the walked one',
);

function asksEveryType({ questions }: Lesson): boolean {
  return new Set(questions.map(({ type }) => type)).size === 4;
}

function asPair([one, two]: readonly Question[]): readonly [Question, Question] {
  if (one === undefined || two === undefined) throw new Error(`${walked.id} has too few questions`);
  return [one, two];
}

/** The first two questions of the walked lesson. */
export const firstTwo = asPair(walked.questions);
