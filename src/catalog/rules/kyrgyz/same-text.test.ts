import { expect, it } from 'vitest';
import { rule } from './same-text.ts';
import { kyFile, saidOf } from './sample-texts.ts';

it('finds a Kyrgyz text that is the Russian or English one, with file and line', () => {
  const en = 'Nobody has translated this.';
  expect(saidOf(rule, en, { en })).toMatchObject([
    { file: kyFile, line: 3, found: 'the same words in Kyrgyz and English' },
  ]);
  const ru = 'Этого никто не перевёл.';
  expect(saidOf(rule, ru, { ru })).toMatchObject([
    { file: kyFile, found: 'the same words in Kyrgyz and Russian' },
  ]);
});
it('finds a Russian text that is the English one', () => {
  const en = 'Nobody has translated this.';
  expect(saidOf(rule, 'Муну эч ким которгон эмес.', { ru: en, en })).toMatchObject([{ line: 3 }]);
});
it.each([
  'PIN-код',
  'Bitcoin Ethereum Tron Solana',
  '`npm run content check`',
  'https://a.example/b one two',
])('lets %s be the same everywhere', (text) => {
  expect(saidOf(rule, text, { ru: text, en: text })).toEqual([]);
});
