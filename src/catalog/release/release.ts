import { parse } from 'yaml';
import { type Locale, type Localized, locales } from '@/core/locale/locale.ts';
import { testLesson } from '@/core/record/object.ts';
import type { Catalog } from '../catalog-types.ts';
import type { ContentFiles } from '../read-files.ts';
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

/** The questions of the site and those that were once on it, by `course/lesson/question`, in the order of the courses. */
export interface Release {
  readonly questions: ReadonlyMap<string, Released>;
  readonly retired: ReadonlyMap<string, Tombstone>;
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

/** The questions as they stand in the files now; `catalog` is what the same files have given. */
export function questionsOf(files: ContentFiles, catalog: Catalog): ReadonlyMap<string, Released> {
  const found = new Map<string, Released>();
  const homes = catalog.courses.flatMap(({ id: course, lessons, test }) => [
    ...lessons.map(({ id, questions }) => ({ course, lesson: id, questions })),
    ...(test === undefined ? [] : [{ course, lesson: testLesson, questions: test.questions }]),
  ]);
  for (const { course, lesson, questions } of homes) {
    const source = files.get(fileOf(course, lesson)) ?? '';
    const written = (parse(source, { schema: 'core' }) as { questions: Record<string, unknown>[] }).questions;
    questions.forEach(({ id, rev, section }, index) => {
      const parts = partsOf(written[index] ?? {});
      found.set(`${course}/${lesson}/${id}`, { rev, section, digests: digestsOf(parts), ...parts });
    });
  }
  return found;
}
