import { type Locale, locales } from '@/core/locale/locale.ts';
import { testLesson } from '@/core/record/object.ts';
import type { Out } from '@/core/test/pool.ts';
import { buildDay } from './build-day.ts';
import { catalog } from './catalog.ts';
import { outOf, type Stale, staleIn } from './stale.ts';

interface Asked {
  readonly id: string;
  readonly facts?: readonly string[] | undefined;
}

/** Whether a question of a lesson, or of a test, is stale on the day of the build; undefined when it is not. */
export function staleQuestion(
  course: string,
  home: string,
  { id, facts }: Asked,
  locale: Locale,
): Stale | undefined {
  return staleIn(catalog, `${course}/${home}/${id}`, facts, locale, buildDay);
}

/** How a question of the test of a course is out of it on the day of the build; undefined when it is drawn. */
export function outOfTest(course: string, question: Asked, locale: Locale): Out | undefined {
  return outOf(staleQuestion(course, testLesson, question, locale));
}

/** The same for a sheet that is handed out in all languages alike: out in one of them is out. */
export function outOfPaper(course: string, question: Asked): Out | undefined {
  const outs = locales.map((locale) => outOfTest(course, question, locale));
  return outs.find((out) => out === 'question') ?? outs.find((out) => out !== undefined);
}

/** The questions of a lesson whose marks count: all but the stale ones, or all where nothing else is left. */
export function countingQuestions<Q extends Asked>(
  course: string,
  lesson: string,
  questions: readonly Q[],
  locale: Locale,
): readonly Q[] {
  const fresh = questions.filter((question) => staleQuestion(course, lesson, question, locale) === undefined);
  return fresh.length > 0 ? fresh : questions;
}
