import { expect, it } from 'vitest';
import { findingsOf } from '../sample-room.ts';
import { rule } from './option-parity.ts';
import { lineOf, oneChoice, options, question, quiz, quizFile, three } from './parts/sample-quiz.ts';

const withTexts = (...texts: readonly (string | Record<string, string>)[]) =>
  quiz(oneChoice(0, 'first', { options: options(texts.map((text, at) => ({ text, correct: at === 0 }))) }));
const fill = ['Elm', 'Oak', 'Fir'] as const;

it('tells a number that differs in one language, at its line', () => {
  const files = withTexts({ ky: '3 ачкычтын 2си', ru: '2 ключа из 3', en: '2 keys of 5' }, ...fill);
  expect(findingsOf(rule, files)).toEqual([
    {
      rule: 'option-parity',
      severity: 'warning',
      file: `content/${quizFile}`,
      line: lineOf(files, '2 keys of 5'),
      field: 'questions.0.options.0.text.en',
      found: '"2 keys of 5" without 3 in Kyrgyz and 3 in Russian',
      mend: 'the same numbers in the three languages',
    },
  ]);
});

it.each([
  [{ ky: 'эки ачкыч', ru: '2 ключа', en: 'two keys' }],
  [{ ky: '1 000 000 сом', ru: '1 000 000 сомов', en: '1,000,000 som' }],
  [{ ky: '0,5 пайыз', ru: '0,5 процента', en: '0.5 percent' }],
])('knows that a number is the same: %j', (text) => {
  expect(findingsOf(rule, withTexts(text, ...fill))).toEqual([]);
});

it.each([
  ['ky', { ky: 'Ал колтамга коёт', ru: 'Он не подписывает', en: 'He does not sign' }],
  ['ru', { ky: 'Ал кол койбойт', ru: 'Он подписывает', en: 'He never signs' }],
  ['en', { ky: 'Ал кол коёт', ru: 'Он подписывает', en: 'He does not sign' }],
])('tells a "not" that %s has not, or has alone', (language, text) => {
  expect(findingsOf(rule, withTexts(text, ...fill)).map(({ field }) => field)).toEqual([
    `questions.0.options.0.text.${language}`,
  ]);
});

it('lets a translation deny in other words', () => {
  const text = { ky: 'Эч ким ала албайт', ru: 'Средства заперты', en: 'The funds are locked' };
  expect(findingsOf(rule, withTexts(text, ...fill))).toEqual([]);
});

it('tells two options that changed places in one language', () => {
  const files = withTexts(
    { ky: 'Капчыкка салат', ru: 'Положит в кошелёк', en: 'Sends it by Telegram to a friend' },
    { ky: 'Telegram аркылуу жөнөтөт', ru: 'Отправит через Telegram', en: 'Puts it into the wallet' },
    'Oak',
    'Fir',
  );
  expect(findingsOf(rule, files)).toMatchObject([
    { field: 'questions.0.options.0.text.en', found: expect.stringContaining('names what options.1 names') },
  ]);
});

const gap = (accept: Record<string, string[]>) =>
  quiz(
    question('gap-text', {
      text: three('A phrase of [[count]] words'),
      gaps: [{ id: 'count', accept, reason: three('So it is in the standard'), hint: three('Count them') }],
    }),
  );

it('tells a gap that takes another number in one language', () => {
  expect(findingsOf(rule, gap({ ky: ['12'], ru: ['12'], en: ['24'] }))).toMatchObject([
    { field: 'questions.0.gaps.0.accept.en', found: expect.stringContaining('24') },
  ]);
  expect(findingsOf(rule, gap({ ky: ['12'], ru: ['12'], en: ['12'] }))).toEqual([]);
});

it('tells a gap that takes one form where another language takes many', () => {
  const many = ['key', 'a key', 'the key', 'keys'];
  expect(findingsOf(rule, gap({ ky: ['ачкыч'], ru: ['ключ', 'ключи'], en: many }))).toMatchObject([
    { field: 'questions.0.gaps.0.accept.ky' },
  ]);
});

it('tells a message that is cut elsewhere in one language', () => {
  const parts = [
    'Good day to you, dear client.',
    'Your card is blocked.',
    'Send the code at once.',
    'Your own bank.',
  ];
  const segments = (en: readonly string[]) =>
    quiz(
      question('place-in-text', {
        from: three('A message'),
        segments: parts.map((text, at) => ({
          id: 'abcd'[at],
          correct: at === 2,
          text: { ky: text, ru: text, en: en[at] },
          reason: three(`Because of part ${at}`),
        })),
      }),
    );
  expect(findingsOf(rule, segments(parts))).toEqual([]);
  const moved = [
    'Good day to you, dear client. Your card is blocked. Send it',
    'the code at',
    'once.',
    'Your own bank.',
  ];
  expect(findingsOf(rule, segments(moved)).map(({ field }) => field)).toContain(
    'questions.0.segments.2.text.en',
  );
});
