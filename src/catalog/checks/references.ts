import type { Problem } from '../problem.ts';
import type { Sheets } from '../read-files.ts';
import { missing, problemAt } from './missing.ts';

/** Every id that one file uses of another must exist there; those of questions are judged in `questions.ts`. */
export function checkReferences(sheets: Sheets): Problem[] {
  const terms = new Set(sheets.terms.keys());
  const labs = new Set(sheets.labs.keys());
  const facts = new Set([...sheets.facts.values()].flatMap((sheet) => Object.keys(sheet.value ?? {})));
  const problems: Problem[] = [];
  for (const [course, sheet] of sheets.courses) {
    const folders = [...sheets.lessons.keys()].filter((key) => key.startsWith(`${course}/`));
    const known = new Set(folders.map((key) => key.slice(course.length + 1)));
    problems.push(
      ...missing(sheet, 'lessons', sheet.value?.lessons ?? [], known, `content/courses/${course}/`),
    );
  }
  for (const sheet of sheets.lessons.values()) {
    problems.push(
      ...missing(sheet, 'terms', sheet.value?.terms ?? [], terms, 'content/glossary/'),
      ...missing(sheet, 'unlinked', sheet.value?.unlinked ?? [], terms, 'content/glossary/'),
      ...missing(sheet, 'labs', sheet.value?.labs ?? [], labs, 'content/labs/'),
      ...missing(sheet, 'sources', sheet.value?.sources ?? [], facts, 'content/facts/'),
    );
  }
  for (const [key, sheet] of sheets.plans) {
    const figures = sheets.lessons.get(key)?.value?.figures.map(({ id }) => id) ?? [];
    const { repeat = [], figure } = sheet.value ?? {};
    const home = `content/courses/${key}/lesson.yaml`;
    problems.push(...missing(sheet, 'repeat', repeat, terms, 'content/glossary/'));
    if (figure !== undefined && !figures.includes(figure))
      problems.push(problemAt(sheet, ['figure'], figure, `a drawing of "figures" in ${home}`));
  }
  for (const sheet of sheets.pages.values()) {
    problems.push(...missing(sheet, 'unlinked', sheet.value?.unlinked ?? [], terms, 'content/glossary/'));
  }
  for (const sheet of sheets.terms.values()) {
    problems.push(
      ...missing(sheet, 'see', sheet.value?.see ?? [], terms, 'content/glossary/'),
      ...missing(sheet, 'facts', sheet.value?.facts ?? [], facts, 'content/facts/'),
    );
  }
  return problems;
}

/** A lesson folder must be listed by its course, have a quiz and stand once. */
export function checkPlaces(sheets: Sheets): Problem[] {
  const problems: Problem[] = [];
  for (const [key, sheet] of sheets.lessons) {
    const [course = '', lesson = ''] = key.split('/');
    const courseSheet = sheets.courses.get(course);
    if (courseSheet === undefined) {
      problems.push({
        file: sheet.file,
        field: '',
        found: `a lesson of "${course}"`,
        wanted: `content/courses/${course}/course.yaml`,
      });
    } else if (courseSheet.value && !courseSheet.value.lessons.includes(lesson)) {
      problems.push({
        file: sheet.file,
        field: '',
        found: 'a lesson that no course lists',
        wanted: `"${lesson}" in the list "lessons" of content/${courseSheet.file}, or the folder moved away`,
      });
    }
    if (!sheets.quizzes.has(key)) {
      problems.push({
        file: `courses/${key}/quiz.yaml`,
        field: '',
        found: 'nothing',
        wanted: 'a quiz for this lesson',
      });
    }
  }
  for (const [key, sheet] of sheets.quizzes) {
    if (!sheets.lessons.has(key)) {
      problems.push({
        file: sheet.file,
        field: '',
        found: 'a quiz without a lesson',
        wanted: `lesson.yaml in the same folder`,
      });
    }
  }
  for (const [key, sheet] of sheets.plans) {
    if (!sheets.lessons.has(key))
      problems.push(problemAt(sheet, [], 'a plan without a lesson', 'lesson.yaml in the same folder'));
  }
  return problems;
}
