import { type Problem, show } from '../problem.ts';
import type { Sheet, Sheets } from '../read-files.ts';

/** Known ids of a kind, and where they live, for the sentence that says what is wanted. */
function missing<T>(
  sheet: Sheet<T>,
  field: string,
  ids: readonly string[],
  known: ReadonlySet<string>,
  home: string,
): Problem[] {
  return ids.flatMap((id, index) => {
    if (known.has(id)) return [];
    const line = sheet.lineOf([...field.split('.'), index]);
    const near = nearest(id, known);
    return [
      {
        file: sheet.file,
        ...(line === undefined ? {} : { line }),
        field: `${field}.${index}`,
        found: show(id),
        wanted: `an id that exists in ${home}${near === undefined ? '' : `; did you mean "${near}"?`}`,
      },
    ];
  });
}

/** The known id that shares the longest beginning, when it shares enough of one to be a likely slip. */
function nearest(id: string, known: ReadonlySet<string>): string | undefined {
  const shared = (other: string) => {
    let length = 0;
    while (length < id.length && id[length] === other[length]) length++;
    return length;
  };
  const best = [...known].sort((a, b) => shared(b) - shared(a))[0];
  return best !== undefined && shared(best) >= 3 ? best : undefined;
}

/** Every id that one file uses of another must exist there. */
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
  for (const sheet of sheets.pages.values()) {
    problems.push(...missing(sheet, 'unlinked', sheet.value?.unlinked ?? [], terms, 'content/glossary/'));
  }
  for (const sheet of sheets.terms.values()) {
    problems.push(
      ...missing(sheet, 'see', sheet.value?.see ?? [], terms, 'content/glossary/'),
      ...missing(sheet, 'facts', sheet.value?.facts ?? [], facts, 'content/facts/'),
    );
  }
  for (const [key, sheet] of sheets.quizzes) {
    const sections = new Set(sheets.lessons.get(key)?.value?.sections);
    const course = sheets.courses.get(key.split('/')[0] ?? '');
    const outcomes = new Set(course?.value?.outcomes.map(({ id }) => id));
    for (const [index, question] of (sheet.value?.questions ?? []).entries()) {
      if (sections.size > 0 && !sections.has(question.section)) {
        const line = sheet.lineOf(['questions', index, 'section']);
        problems.push({
          file: sheet.file,
          ...(line === undefined ? {} : { line }),
          field: `questions.${index}.section`,
          found: show(question.section),
          wanted: `a section of this lesson: ${[...sections].join(', ')}`,
        });
      }
      problems.push(
        ...missing(sheet, `questions.${index}.facts`, question.facts ?? [], facts, 'content/facts/'),
        ...missing(
          sheet,
          `questions.${index}.skills`,
          outcomes.size > 0 ? (question.skills ?? []) : [],
          outcomes,
          `the outcomes of content/${course?.file}`,
        ),
      );
    }
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
  return problems;
}
