import { expect, it } from 'vitest';
import { example } from '@/questions/sample-answers.ts';
import { findingsOf } from '../sample-room.ts';
import { lineOf, quiz, quizFile } from './parts/sample-quiz.ts';
import { rule, scriptOf } from './quiz-script.ts';

/** The examples of some types as the quiz of a lesson. */
const asked = (...types: readonly string[]) =>
  quiz(...types.map((type, at) => ({ ...example(type), id: `q${at}`, section: 'one', facts: [] })));

it('tells a quiz whose types are too heavy together, and which to leave out', () => {
  expect(findingsOf(rule, asked('one-choice', 'several-choices', 'order', 'number'))).toEqual([]);
  const files = asked('one-choice', 'order', 'number', 'match');
  expect(findingsOf(rule, files)).toMatchObject([
    {
      severity: 'error',
      file: `content/${quizFile}`,
      line: lineOf(files, 'questions:') + 1,
      found: expect.stringContaining('one-choice, order, number, match: 5,220 bytes'),
      mend: expect.stringContaining('without match or without number or without order'),
    },
  ]);
  expect(findingsOf(rule, asked('calculation', 'gap-text', 'match', 'order'))).toMatchObject([
    { mend: expect.stringContaining('fit together') },
  ]);
});

it('counts a part once that two types share', () => {
  expect(scriptOf(['one-choice', 'order'])).toBe(scriptOf(['one-choice']) + 1063);
  expect(scriptOf(['number', 'number'])).toBe(scriptOf(['number']));
  expect(scriptOf([])).toBe(0);
});
