import { type Locale, type Localized, locales } from '@/core/locale/locale.ts';
import { testLesson } from '@/core/record/object.ts';
import type { Catalog } from '../catalog-types.ts';
import { type ContentFiles, readSheets } from '../read-files.ts';
import { digestOf } from './canonical.ts';
import { type Parts, partsOf } from './parts.ts';

/** SHA-256 of each part of a question: two questions with the same digests are the same question. */
export type Digests = Readonly<Record<'structure' | Locale, string>>;

/** A question as it was released. Its parts are kept beside their digests, so that a change can be shown word by word. */
export interface Released extends Parts {
  readonly rev: number;
  /** The section that answers it; not part of its meaning. */
  readonly section: string;
  readonly digests: Digests;
}

/** What is left of a question that was taken off the site, for those who answered it. */
export interface Tombstone {
  /** Its last revision. */
  readonly rev: number;
  /** Its last prompt. */
  readonly prompt: Localized;
  readonly digests: Digests;
}

/** What time has done to a question. */
export interface QuestionAge {
  /**
   * Digest of the words, in the language of the course, that answer it: `block:…` where a paragraph of its lesson is marked with
   * <Explains>, `lesson/section:…` of its whole section where none is.
   */
  readonly explained?: string | undefined;
  /** Since which day it is in doubt, because what explains it means something else. */
  readonly unsure?: string | undefined;
  /** Languages whose words are older than the source, with the day since which they are. */
  readonly older: Readonly<Partial<Record<Locale, string>>>;
}

/** The questions of the site and those that were once on it, by `course/lesson/question`, in the order of the courses. */
export interface Release {
  readonly questions: ReadonlyMap<string, Released>;
  readonly retired: ReadonlyMap<string, Tombstone>;
  /** By the ids of `questions`; one of which nothing is known is missing. */
  readonly ages: ReadonlyMap<string, QuestionAge>;
}

/** The digests of a question's parts. */
export function digestsOf({ structure, words }: Parts): Digests {
  const { ky, ru, en } = words;
  return { structure: digestOf(structure), ky: digestOf(ky), ru: digestOf(ru), en: digestOf(en) };
}

/** Whether two questions agree in every part. */
export function isSame(a: Digests, b: Digests): boolean {
  return a.structure === b.structure && locales.every((locale) => a[locale] === b[locale]);
}

/** The file below `content/` with the questions of a lesson, or with the pool of the test of a course. */
function fileOf(course: string, lesson: string): string {
  return lesson === testLesson ? `courses/${course}/test.yaml` : `courses/${course}/${lesson}/quiz.yaml`;
}

/** The file of a question below `content/`, and its id in it. */
export function homeOf(id: string): { readonly file: string; readonly question: string } {
  const [course = '', lesson = '', question = ''] = id.split('/');
  return { file: fileOf(course, lesson), question };
}

function withDigests(written: Readonly<Record<string, unknown>>) {
  const parts = partsOf(written);
  return { digests: digestsOf(parts), ...parts };
}

/** What was made of a file, as long as it stays. */
const known = new WeakMap<object, readonly ReturnType<typeof withDigests>[]>();

/** Parts and digests of the questions of a file, as its author wrote them. */
function writtenIn(raw: unknown) {
  if (typeof raw !== 'object' || raw === null) return [];
  const before = known.get(raw);
  if (before) return before;
  const { questions } = raw as { questions: Record<string, unknown>[] };
  const parts = questions.map(withDigests);
  known.set(raw, parts);
  return parts;
}

/** The questions as they stand in the files now; `catalog` is what the same files have given. */
export function questionsOf(files: ContentFiles, catalog: Catalog): ReadonlyMap<string, Released> {
  const found = new Map<string, Released>();
  const { quizzes, tests } = readSheets(files);
  const homes = catalog.courses.flatMap(({ id: course, lessons, test }) => [
    ...lessons.map(({ id, questions }) => ({ course, lesson: id, questions })),
    ...(test === undefined ? [] : [{ course, lesson: testLesson, questions: test.questions }]),
  ]);
  for (const { course, lesson, questions } of homes) {
    const sheet = lesson === testLesson ? tests.get(course) : quizzes.get(`${course}/${lesson}`);
    const written = writtenIn(sheet?.raw);
    questions.forEach(({ id, rev, section }, index) => {
      const parts = written[index] ?? withDigests({});
      found.set(`${course}/${lesson}/${id}`, { rev, section, ...parts });
    });
  }
  return found;
}
