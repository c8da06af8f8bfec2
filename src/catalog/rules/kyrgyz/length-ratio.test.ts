import { expect, it } from 'vitest';
import { rule } from './length-ratio.ts';
import { kyFile, saidOf } from './sample-texts.ts';

const ky = 'Капчыктын сөздөрүн кагазга жазып, эки башка жерде сактаңыз, сүрөткө тартпаңыз.';
const ru = 'Запишите слова кошелька на бумагу, храните в двух разных местах, не фотографируйте.';
const en = 'Write the words of the wallet on paper, keep them in two places and take no photo.';

it('warns of the language that lost a part or got one more, with its file and line', () => {
  expect(saidOf(rule, 'Капчык.', { ru, en })).toMatchObject([{ file: kyFile, line: 3, severity: 'warning' }]);
  expect(saidOf(rule, ky, { ru: 'Кошелёк.', en })).toMatchObject([
    { file: kyFile.replace('ky.', 'ru.'), line: 3 },
  ]);
  expect(saidOf(rule, ky, { ru, en: `${en} ${en} ${en}` })).toMatchObject([
    { file: kyFile.replace('ky.', 'en.') },
  ]);
});
it('says nothing of a whole translation, nor of short texts', () => {
  expect(saidOf(rule, ky, { ru, en })).toEqual([]);
  expect(saidOf(rule, 'Ооба', { ru: 'Да, конечно же', en: 'Yes' })).toEqual([]);
});
