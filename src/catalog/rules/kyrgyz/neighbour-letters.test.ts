import { expect, it } from 'vitest';
import { rule } from './neighbour-letters.ts';
import { kyFile, saidOf } from './sample-texts.ts';

it.each([...'қғұәһўіїєґҚӨ'.replace('Ө', '')])('finds %s in Kyrgyz text with file and line', (letter) => {
  expect(saidOf(rule, `Бул а${letter}ча эмес.`)).toMatchObject([{ file: kyFile, line: 3 }]);
});
it('proposes the Kyrgyz letter', () => {
  expect(saidOf(rule, 'Бул қапчық.')[0]?.mend).toContain('капчык');
});
it('finds them in Russian, and lets good text and English stand', () => {
  expect(saidOf(rule, 'Жакшы сөз: үңкүр, өң.', { ru: 'Это є слово.' })).toMatchObject([{ line: 3 }]);
  expect(saidOf(rule, 'Жакшы сөз: үңкүр, өң.', { en: 'The letter қ.' })).toEqual([]);
});
