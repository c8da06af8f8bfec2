import type { Room } from '../rule.ts';

/** Pages that are there whatever the content. */
const fixed = [
  '/',
  '/courses/',
  '/glossary/',
  '/labs/',
  '/paths/',
  '/placement/',
  '/search/',
  '/sources/',
  '/mine/',
  '/review/',
  '/words/',
  '/data/',
  '/certificate/',
  '/class/',
  '/assignment/',
  '/report/',
];

/** Every page an author may link to, without its language, with the places in it that a link may name. */
export function insidePages({ sheets }: Room): ReadonlyMap<string, ReadonlySet<string>> {
  const none: ReadonlySet<string> = new Set();
  const pages = new Map<string, ReadonlySet<string>>(fixed.map((page) => [page, none]));
  pages.set(
    '/sources/',
    new Set([...sheets.facts.values()].flatMap(({ value }) => Object.keys(value ?? {}))),
  );
  pages.set('/verify/', new Set(['try']));
  for (const id of sheets.courses.keys()) pages.set(`/courses/${id}/`, none);
  for (const id of sheets.tests.keys()) pages.set(`/courses/${id}/test/`, none);
  for (const id of sheets.paths.keys()) pages.set(`/paths/${id}/`, none);
  for (const id of sheets.terms.keys()) pages.set(`/glossary/${id}/`, none);
  for (const [id, { value }] of sheets.labs) {
    pages.set(`/labs/${id}/`, none);
    pages.set(`/labs/${id}/paper/`, none);
    const levels = (value as { levels?: readonly string[] } | undefined)?.levels ?? [];
    for (const level of levels.slice(1)) pages.set(`/labs/${id}/${level}/`, none);
  }
  for (const [id, { value }] of sheets.pages) pages.set(`/${id}/`, new Set(value?.sections));
  for (const [key, { value }] of sheets.lessons) {
    const questions = (sheets.quizzes.get(key)?.value?.questions ?? []).flatMap(({ id }) => [
      `question-${id}`,
      `explains-${id}`,
    ]);
    pages.set(`/courses/${key}/present/`, none);
    if (sheets.plans.has(key)) pages.set(`/courses/${key}/plan/`, none);
    pages.set(`/courses/${key}/`, new Set([...(value?.sections ?? []), ...questions, 'quiz']));
  }
  return pages;
}
