import { sizeOf } from '@/core/test/pool.ts';
import type { Question } from '@/questions/registry.ts';
import { isEmptyText } from '../../empty-text.ts';
import type { ContentRule, Fault } from '../rule.ts';

/** Questions of a lesson, of one attempt at a test, and of its pool: the plan of the courses, "Quiz rules". */
const ofLesson = { least: 5, most: 6 };
const ofAttempt = { least: 10, most: 12 };
const poolAtLeast = 24;

const reckoning: readonly Question['type'][] = ['number', 'calculation'];

/** Whether a question is put in a case: somebody does something before it is asked, so the prompt has two sentences at least. */
function isCase({ type, prompt }: Question): boolean {
  return type === 'place-in-text' || /[.!?…»”]\s+\p{Lu}/u.test(prompt.en);
}

export const rule: ContentRule = {
  id: 'question-count',
  severity: 'warning',
  over: 'content',
  about:
    'A lesson asks five or six questions, at least one a calculation or a case; a test asks 10 to 12 from a pool of at least 24.',
  measured: '0 of 6 quizzes and 1 test',
  check: ({ sheets, files }) => [
    ...[...sheets.quizzes.values()].flatMap(({ file, value, lineOf }): Fault[] => {
      const questions = value?.questions;
      // A quiz that is being written is counted once it is.
      if (questions === undefined || isEmptyText(files.get(file) ?? '')) return [];
      const line = lineOf(['questions']);
      const place = { file, ...(line === undefined ? {} : { line }), field: 'questions' };
      const { least, most } = ofLesson;
      const count: Fault = {
        ...place,
        found: `${questions.length} question${questions.length === 1 ? '' : 's'}`,
        mend:
          questions.length < least
            ? `write more: ${least} or ${most} are wanted`
            : `keep the best ${most}; the others can go into test.yaml`,
      };
      const bare: Fault = {
        ...place,
        found: 'no calculation and no case among the questions',
        mend: 'ask for a number, or tell in a sentence or two what happened to somebody and ask what to do',
      };
      const isLively = questions.some((each) => reckoning.includes(each.type) || isCase(each));
      return [
        ...(questions.length < least || questions.length > most ? [count] : []),
        ...(isLively ? [] : [bare]),
      ];
    }),
    ...[...sheets.tests.values()].flatMap(({ file, value, lineOf }): Fault[] => {
      if (value === undefined) return [];
      const place = (field: 'draw' | 'questions') => {
        const line = lineOf([field]);
        return { file, ...(line === undefined ? {} : { line }), field };
      };
      const size = sizeOf(value.draw);
      const { least, most } = ofAttempt;
      const draw: Fault = {
        ...place('draw'),
        found: `an attempt of ${size} questions`,
        mend: `change the numbers of "draw" so that they make ${least} to ${most}`,
      };
      const pool: Fault = {
        ...place('questions'),
        found: `a pool of ${value.questions.length} questions`,
        mend: `write more: at least ${poolAtLeast} are wanted, so that another attempt asks other questions`,
      };
      return [
        ...(size < least || size > most ? [draw] : []),
        ...(value.questions.length < poolAtLeast ? [pool] : []),
      ];
    }),
  ],
};
