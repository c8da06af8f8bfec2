import type { Question } from '@/questions/registry.ts';
import { type Problem, show } from '../problem.ts';
import type { Sheet, Sheets } from '../read-files.ts';
import { missing, problemAt } from './missing.ts';

interface Home {
  readonly sheet: Sheet<{ readonly questions: readonly Question[] }>;
  readonly course: string;
  /** The lesson that answers a question, where it is known. */
  readonly lessonOf: (question: Question) => string | undefined;
}

function homesIn(sheets: Sheets): Home[] {
  const quizzes = [...sheets.quizzes].map(([key, sheet]): Home => {
    const [course = '', lesson = ''] = key.split('/');
    return { sheet, course, lessonOf: () => lesson };
  });
  const tests = [...sheets.tests].map(
    ([course, sheet]): Home => ({ sheet, course, lessonOf: ({ lesson }) => lesson }),
  );
  return [...quizzes, ...tests];
}

/** What a question names must exist: its section in its lesson, its facts, and its skills among the outcomes of its course. */
export function checkQuestions(sheets: Sheets): Problem[] {
  const facts = new Set([...sheets.facts.values()].flatMap((sheet) => Object.keys(sheet.value ?? {})));
  return homesIn(sheets).flatMap(({ sheet, course, lessonOf }) => {
    const courseSheet = sheets.courses.get(course);
    const outcomes = new Set(courseSheet?.value?.outcomes.map(({ id }) => id));
    return (sheet.value?.questions ?? []).flatMap((question, index) => {
      const lesson = lessonOf(question);
      const sections = new Set(sheets.lessons.get(`${course}/${lesson}`)?.value?.sections);
      const place =
        sections.size > 0 && !sections.has(question.section)
          ? [
              problemAt(
                sheet,
                ['questions', index, 'section'],
                show(question.section),
                `a section of ${question.lesson === undefined ? 'this lesson' : `the lesson "${lesson}"`}: ${[...sections].join(', ')}`,
              ),
            ]
          : [];
      const skills = outcomes.size > 0 ? (question.skills ?? []) : [];
      const home = `the outcomes of content/${courseSheet?.file}`;
      return [
        ...place,
        ...missing(sheet, `questions.${index}.facts`, question.facts ?? [], facts, 'content/facts/'),
        ...missing(sheet, `questions.${index}.skills`, skills, outcomes, home),
      ];
    });
  });
}
