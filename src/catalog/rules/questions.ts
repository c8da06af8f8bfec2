import type { Question } from '@/questions/registry.ts';
import { isEmptyText } from '../empty-text.ts';
import type { Sheet, Sheets } from '../read-files.ts';
import type { AskedQuestion } from './rule.ts';

const unwritten = new WeakMap<Question, boolean>();

function isUnwritten(question: Question): boolean {
  const known = unwritten.get(question) ?? isEmptyText(JSON.stringify(question));
  unwritten.set(question, known);
  return known;
}

const choices = new WeakMap<object, Question>();

/** The questions of the placement check as those of a course of its own: no lesson of it answers them. */
function placed({ placement }: Sheets): AskedQuestion[] {
  if (placement?.value === undefined) return [];
  const { file, value, lineOf } = placement;
  return value.questions.flatMap((each, index): AskedQuestion[] => {
    const { id, type, rev, facts, prompt, options } = each;
    const question = choices.get(each) ?? { id, type, rev, facts, prompt, options, section: 'placement' };
    choices.set(each, question);
    if (isUnwritten(question)) return [];
    const path = ['questions', index];
    return [{ file, path, question, course: 'placement', lesson: undefined, home: 'placement', lineOf }];
  });
}

/** Every written question of every quiz and test and of the placement check, with its place. */
export function askedQuestions(sheets: Sheets): AskedQuestion[] {
  const all = (
    { file, value, lineOf }: Sheet<{ readonly questions: readonly Question[] }>,
    home: AskedQuestion['home'],
    course: string,
    lesson?: string,
  ) =>
    (value?.questions ?? []).flatMap((question, index): AskedQuestion[] => {
      // What is not written yet is judged by nothing but the rule that says so.
      if (isUnwritten(question)) return [];
      const path = ['questions', index];
      return [{ file, path, question, course, lesson: lesson ?? question.lesson, home, lineOf }];
    });
  return [
    ...placed(sheets),
    ...[...sheets.quizzes].flatMap(([key, sheet]) => {
      const [course = '', lesson = ''] = key.split('/');
      return all(sheet, 'quiz', course, lesson);
    }),
    ...[...sheets.tests].flatMap(([course, sheet]) => all(sheet, 'test', course)),
  ];
}
