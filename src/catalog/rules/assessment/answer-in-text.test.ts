import { expect, it } from 'vitest';
import { findingsOf, sampleLesson } from '../sample-room.ts';
import { rule } from './answer-in-text.ts';
import { lineOf, number, oneChoice, options, question, quiz, quizFile, three } from './parts/sample-quiz.ts';

const text = (paragraph: string) =>
  `Text.\n\n## One\n\n${paragraph}\n\n<Figure id="lock" />\n\n## Two <Fact id="B4.02" />\n\n<Quiz />\n`;
const texts = (ky: string, ru = ky, en = ky) => ({
  [sampleLesson('ky')]: text(ky),
  [sampleLesson('ru')]: text(ru),
  [sampleLesson('en')]: text(en),
});
const bits = texts('Бир сөз 11 бит.', 'Одно слово — 11 бит.', 'One word is 11 bits.');

it('lets an answer stand that is worked out from the section and the prompt', () => {
  expect(findingsOf(rule, { ...bits, ...quiz(number()) })).toEqual([]);
});

it('tells an answer that neither stands in the section nor follows from it', () => {
  const files = quiz(
    number({ prompt: 'How many bits?', answer: 977, reason: three('There are 977 of them.') }),
  );
  const found = findingsOf(rule, { ...bits, ...files });
  expect(found).toHaveLength(3);
  expect(found[0]).toEqual({
    rule: 'answer-in-text',
    severity: 'warning',
    file: `content/${quizFile}`,
    line: lineOf(files, 'answer: 977'),
    field: 'questions.0.answer',
    found: expect.stringContaining('977, which neither stands in section "one" of ky.mdx'),
    mend: expect.stringContaining('name the section that has them'),
  });
});

it('tells a wrong key: the reason comes to another number', () => {
  const found = findingsOf(rule, { ...bits, ...quiz(number({ answer: 133 })) });
  expect(found.map(({ field }) => field)).toContain('questions.0.reason.en');
  expect(found[0]?.found).toBe('a reason that never comes to the answer, 133');
});

it.each([
  ['en', '12 × 11 = 123', '132'],
  ['en', '(12 × 11 = 131)', '132'],
  ['ru', '600 : 6 − 1 = 100', '99'],
  ['ky', '1 000 000 × 0,0247 / 100 = 2470', '247'],
])('tells a calculation that does not come out, in %s: %s', (language, sum, worked) => {
  const plain = three('It stands in the text');
  const list = options([
    { text: 'Ashes', correct: true, reason: { ...plain, [language]: `Look: ${sum}` } },
    { text: 'Birch', reason: 'No, this is a tree' },
    { text: 'Cedar', reason: 'No, that is one too' },
    { text: 'Daisy', reason: 'No, this one is small' },
  ]);
  const found = findingsOf(rule, { ...bits, ...quiz(oneChoice(0, 'first', { options: list })) });
  expect(found).toMatchObject([{ field: `questions.0.options.0.reason.${language}` }]);
  expect(found[0]?.found).toContain(`though it comes to ${worked}`);
});

it.each([
  '12 × 11 = 132',
  '200 × 5 % = 10',
  '1,125⁶ = 2,03',
  '10 / 3 = 3,33',
  '9 / 4 ≈ 2,3',
  'BIP-39: 12 + 12 = 24',
])('lets a right calculation stand: %s', (sum) => {
  const list = options([
    { text: 'Ashes', correct: true, reason: { ky: sum, ru: sum, en: 'It is so' } },
    'Birch',
    'Cedar',
    'Daisy',
  ]);
  expect(findingsOf(rule, { ...bits, ...quiz(oneChoice(0, 'first', { options: list })) })).toEqual([]);
});

it('tells a figure of the right option that the section does not have, in the language where it does not', () => {
  const wish = { text: { ky: '11 бит', ru: '11 бит', en: '17 bits' }, correct: true };
  const files = quiz(
    question('one-choice', { options: options([wish, 'Birch one', 'Cedar two', 'Daisy six']) }),
  );
  expect(findingsOf(rule, { ...bits, ...files })).toMatchObject([
    {
      field: 'questions.0.options.0.text.en',
      line: lineOf(files, '17 bits'),
      found: expect.stringContaining('17 in the right option'),
    },
  ]);
});

it('reads numbers as each language writes them, in words too', () => {
  const files = quiz(
    number({
      prompt: 'How much?',
      answer: 1_000_000,
      reason: {
        ky: 'Чек — 1 000 000 сом.',
        ru: 'Предел — 1 000 000 сомов.',
        en: 'The limit is 1,000,000 som.',
      },
    }),
  );
  const limits = texts('Чек 1 000 000 сом.', 'Предел 1 000 000 сомов.', 'The limit is 1,000,000 som.');
  expect(findingsOf(rule, { ...limits, ...files })).toEqual([]);
  const two = quiz(
    number({
      prompt: 'How many?',
      answer: 2,
      reason: { ky: 'Эки көчүрмө керек.', ru: 'Нужны две копии.', en: 'Two copies are wanted.' },
    }),
  );
  expect(findingsOf(rule, { ...texts('Эки көчүрмө', 'Две копии', 'Two copies'), ...two })).toEqual([]);
});
