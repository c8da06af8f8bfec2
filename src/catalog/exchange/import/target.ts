import type { Locale } from '@/core/locale/locale.ts';
import type { Question } from '@/questions/registry.ts';
import type { Problem } from '../../problem.ts';
import { type ContentFiles, readSheets } from '../../read-files.ts';

/** Where imported questions go. */
export interface Target {
  readonly kind: 'quiz' | 'test';
  /** The file below `content/`. */
  readonly file: string;
  /** Its text now; undefined where there is none yet. */
  readonly source: string | undefined;
  readonly questions: readonly Question[];
  /** Sections of each lesson that may answer a question; the first lesson and section are what is taken without a choice. */
  readonly lessons: ReadonlyMap<string, readonly string[]>;
  /** Language the course is written in. */
  readonly language: Locale;
}

/** Finds the quiz of a lesson (`courses/course/lesson`) or the test of a course (`courses/course`). */
export function targetOf(files: ContentFiles, into: string): Target | { readonly problem: Problem } {
  const path = into
    .replace(/^\.?\/?(content\/)?/, '')
    .replace(/\/(quiz|test)\.yaml$/, '')
    .replace(/\/+$/, '');
  const [, course = '', lesson] = /^courses\/([a-z0-9-]+)(?:\/([a-z0-9-]+))?$/.exec(path) ?? [];
  const sheets = readSheets(files);
  const about = sheets.courses.get(course)?.value;
  const fail = (file: string, found: string, wanted: string) => ({
    problem: { file, field: '', found, wanted },
  });
  if (about === undefined)
    return fail(
      path,
      `--into ${into}`,
      `a lesson or course that is there: ${[...sheets.courses.keys()].map((id) => `courses/${id}`).join(', ')}, or a lesson in it`,
    );
  const sections = (id: string) => sheets.lessons.get(`${course}/${id}`)?.value?.sections ?? [];
  if (lesson !== undefined && sections(lesson).length === 0)
    return fail(
      path,
      `--into ${into}`,
      `one of the lessons of ${course} that has a whole lesson.yaml: ${about.lessons.join(', ')}`,
    );
  const lessons = lesson === undefined ? about.lessons : [lesson];
  const file = lesson === undefined ? `courses/${course}/test.yaml` : `courses/${course}/${lesson}/quiz.yaml`;
  const sheet = lesson === undefined ? sheets.tests.get(course) : sheets.quizzes.get(`${course}/${lesson}`);
  const [fault] = sheet?.problems ?? [];
  if (fault !== undefined) return { problem: fault };
  return {
    kind: lesson === undefined ? 'test' : 'quiz',
    file,
    source: files.get(file),
    questions: sheet?.value?.questions ?? [],
    lessons: new Map(lessons.map((id) => [id, sections(id)])),
    language: about.source,
  };
}
