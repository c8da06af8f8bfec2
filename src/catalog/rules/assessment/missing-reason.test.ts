import { expect, it } from 'vitest';
import { findingsOf } from '../sample-room.ts';
import { rule } from './missing-reason.ts';
import { lineOf, number, oneChoice, options, quiz, quizFile, three } from './parts/sample-quiz.ts';

const withReason = (reason: string | Record<string, string>) =>
  quiz(
    oneChoice(0, 'first', {
      options: options([{ text: 'Ash', correct: true }, 'Elm', { text: 'The old oak tree', reason }, 'Fir']),
    }),
  );
const good = {
  ky: 'Анткени бул башка нерсе',
  ru: 'Потому что это другое',
  en: 'Because it is another thing',
};

it('tells a reason that was never written, in the language where it was not', () => {
  const files = withReason({ ...good, ru: 'TODO' });
  expect(findingsOf(rule, files)).toEqual([
    {
      rule: 'missing-reason',
      severity: 'error',
      file: `content/${quizFile}`,
      line: lineOf(files, 'TODO'),
      field: 'questions.0.options.2.reason.ru',
      found: expect.stringContaining('"TODO"'),
      mend: expect.stringContaining('say in a sentence why'),
    },
  ]);
});

it.each([
  ['dots', '…'],
  ['a stand-in', '<reason in Kyrgyz>'],
  ['a stand-in', 'Себеби'],
  ['two words', 'No, wrong.'],
  ['the answer again', 'the OLD oak tree!'],
  ['the reason of another', 'Because of the thing a.'],
])('tells %s', (_, reason) => {
  expect(findingsOf(rule, withReason({ ...good, en: reason })).map(({ field }) => field)).toEqual([
    'questions.0.options.2.reason.en',
  ]);
});

it('looks at the reasons of numbers and mistakes too, where a sum is reason enough', () => {
  const mistakes = [{ value: 128, reason: three('No.') }];
  expect(findingsOf(rule, quiz(number({ mistakes }))).map(({ field }) => field)).toEqual([
    'questions.0.mistakes.0.reason.ky',
    'questions.0.mistakes.0.reason.ru',
    'questions.0.mistakes.0.reason.en',
  ]);
  expect(findingsOf(rule, quiz(number({ reason: three('12 × 11 = 132') })))).toEqual([]);
});

it('lets reasons stand that say why', () => {
  expect(findingsOf(rule, withReason(good))).toEqual([]);
});
