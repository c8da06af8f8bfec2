import { expect, it } from 'vitest';
import { findingsOf } from '../sample-room.ts';
import { rule } from './longest-option.ts';
import { lineOf, oneChoice, options, question, quiz, quizFile } from './parts/sample-quiz.ts';

const withTexts = (...texts: readonly (string | Record<string, string>)[]) =>
  quiz(oneChoice(0, 'first', { options: options(texts.map((text, at) => ({ text, correct: at === 2 }))) }));

it('tells a right option that is the longest, in the language where it is', () => {
  const files = withTexts('Address', 'Network', { ru: 'Приватный ключ', ky: 'Ачкыч', en: 'Key' }, 'Exchange');
  expect(findingsOf(rule, files)).toEqual([
    {
      rule: 'longest-option',
      severity: 'error',
      file: `content/${quizFile}`,
      line: lineOf(files, 'Приватный'),
      field: 'questions.0.options.2.text.ru',
      found: 'the right option is the longest: 14 characters, the next has 8',
      mend: expect.stringContaining('shorten it'),
    },
  ]);
});

it('says nothing where a wrong option is as long', () => {
  expect(findingsOf(rule, withTexts('Address', 'Networks', 'The keys', 'Exchange'))).toEqual([]);
});

it('judges the reasons of a statement alike', () => {
  const fields = {
    truth: true,
    options: options(['Short', { text: 'Much too long', correct: true }, 'Brief']),
  };
  expect(findingsOf(rule, quiz(question('true-false', fields)))).toHaveLength(3);
});

/** Twelve questions with two right options of five; the longest is a right one in the first `hits`. */
const several = (hits: number) =>
  quiz(
    ...Array.from({ length: 12 }, (_, at) => {
      const texts = ['Ash', 'Elm', 'Oak', 'Fir', at < hits ? 'Yew' : 'The yew'];
      const list = [at < hits ? 'The hazel' : 'Hazel', ...texts.slice(1)];
      return question(
        'several-choices',
        { options: options(list.map((text, n) => ({ text, correct: n < 2 }))) },
        `q${at}`,
      );
    }),
  );

it('lets one of several right options be the longest now and then', () => {
  expect(findingsOf(rule, several(5))).toEqual([]);
});

it('tells a course in which it nearly always is', () => {
  expect(findingsOf(rule, several(12))[0]).toMatchObject({
    field: 'questions.11.options.0.text.ky',
    found: expect.stringContaining('in 12 of 12 questions'),
  });
});
