import fc from 'fast-check';
import { expect, it } from 'vitest';
import { findingsOf } from '../sample-room.ts';
import { rule } from './duplicate-option.ts';
import { lineOf, oneChoice, options, quiz, quizFile } from './parts/sample-quiz.ts';

const withTexts = (...texts: readonly (string | Record<string, string>)[]) =>
  quiz(oneChoice(0, 'first', { options: options(texts.map((text, at) => ({ text, correct: at === 0 }))) }));

it('tells two options that became the same in one language, whatever case and signs', () => {
  const files = withTexts(
    { ky: 'Дарек', ru: '«Адрес  кошелька»', en: 'Address' },
    { ky: 'Капчык', ru: 'адрес кошелька.', en: 'Wallet' },
    'Network',
    'Block',
  );
  expect(findingsOf(rule, files)).toEqual([
    {
      rule: 'duplicate-option',
      severity: 'error',
      file: `content/${quizFile}`,
      line: lineOf(files, 'адрес кошелька.'),
      field: 'questions.0.options.1.text.ru',
      found: '"адрес кошелька.", the same as "«Адрес  кошелька»" in options.0',
      mend: expect.stringContaining('word one of the two differently'),
    },
  ]);
});

it('tells two that are one letter apart', () => {
  const files = withTexts('The private keys', 'Nothing', 'Send secret phrases', 'Send secret phrase');
  expect(findingsOf(rule, files).map(({ field }) => field)).toEqual([
    'questions.0.options.3.text.ky',
    'questions.0.options.3.text.ru',
    'questions.0.options.3.text.en',
  ]);
});

it.each([
  ['other numbers', 'He has 12 words', 'He has 24 words'],
  ['a fraction', '2 / 3', '3 / 3'],
  ['another order', 'From private to public', 'From public to private'],
  ['one short word', 'It is on', 'It is in'],
  ['another word', 'жөнөтөт', 'жөнөтпөйт'],
  ['signs alone', '—', '…'],
])('keeps apart what differs in %s', (_, one, other) => {
  expect(findingsOf(rule, withTexts(one, other, 'Something else', 'And a fourth'))).toEqual([]);
});

it('finds any option set twice, and none in options of other words', () => {
  const word = fc.stringMatching(/^[a-z]{3,8}$/);
  fc.assert(
    fc.property(fc.uniqueArray(word, { minLength: 4, maxLength: 4 }), fc.nat({ max: 2 }), (words, at) => {
      const texts = words.map((each, n) => `${'abcd'[n]}${n} ${each}`);
      expect(findingsOf(rule, withTexts(...texts))).toEqual([]);
      const twin = texts.with(3, `${texts[at]?.toUpperCase()}!`);
      expect(findingsOf(rule, withTexts(...twin)).map(({ field }) => field)).toContain(
        'questions.0.options.3.text.en',
      );
    }),
    { numRuns: 30 },
  );
});
