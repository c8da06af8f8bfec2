import { expect, it } from 'vitest';
import { stringify } from 'yaml';
import { findingsOf } from '../sample-room.ts';
import { lineOf, number, oneChoice, quiz, quizFile } from './parts/sample-quiz.ts';
import { rule } from './question-count.ts';

const bare = (count: number) => Array.from({ length: count }, (_, at) => oneChoice(at % 4, `q${at}`));

it.each([4, 7])('tells a lesson of %d questions', (count) => {
  const files = quiz(...bare(count - 1), number());
  expect(findingsOf(rule, files)).toMatchObject([
    {
      severity: 'warning',
      file: `content/${quizFile}`,
      line: lineOf(files, 'questions:') + 1,
      field: 'questions',
      found: `${count} questions`,
    },
  ]);
});

it('wants one calculation or one case', () => {
  expect(findingsOf(rule, quiz(...bare(5)))).toMatchObject([
    { found: 'no calculation and no case among the questions' },
  ]);
  expect(findingsOf(rule, quiz(...bare(4), number()))).toEqual([]);
  const prompt = {
    ky: 'Бермет күйдү. Эмне кылат?',
    ru: 'Бермет ждёт. Что делать?',
    en: 'Bermet waits. What now?',
  };
  expect(findingsOf(rule, quiz(...bare(4), oneChoice(0, 'case', { prompt })))).toEqual([]);
});

it('wants 10 to 12 questions from a pool of 24', () => {
  const lively = quiz(...bare(4), number());
  const pool = (count: number, recall: number) => ({
    ...lively,
    'courses/keys/test.yaml': stringify({
      draw: { recall, apply: 4, judge: 3 },
      questions: bare(count).map((each) => ({ ...each, level: 'recall', lesson: 'first-key' })),
    }),
  });
  expect(findingsOf(rule, pool(24, 3))).toEqual([]);
  expect(findingsOf(rule, pool(23, 3))).toMatchObject([
    { field: 'questions', found: 'a pool of 23 questions' },
  ]);
  expect(findingsOf(rule, pool(24, 6))).toMatchObject([
    { field: 'draw', found: 'an attempt of 13 questions' },
  ]);
});
