import { expect, it } from 'vitest';
import { findingsOf, sampleLesson, sampleText } from '../sample-room.ts';
import { rule } from './official-term.ts';
import { kyFile, termsWith } from './sample-texts.ts';

const said = (ky: string, ru: string, en: string) =>
  findingsOf(rule, {
    ...termsWith(
      'private key\tприватный ключ\tжеке ачкыч\tproposal\t\t\t',
      'double spending\tдвойная трата\tэки жолу сарптоо\tproposal\t\t\t',
      'public key\tпубличный ключ\tачык ачкыч\tproposal\t\t\t',
      'block\tблок\tблок\tproposal\t\t\t',
    ),
    [sampleLesson('ky')]: sampleText(ky),
    [sampleLesson('ru')]: sampleText(ru),
    [sampleLesson('en')]: sampleText(en),
  });

it('finds another word in the place of the official one, with file and line', () => {
  expect(
    said('Ал купуя ачкычын жашырат.', 'Он прячет приватные ключи.', 'He hides his private keys.'),
  ).toMatchObject([{ file: kyFile, line: 3, found: expect.stringContaining('жеке ачкыч') }]);
});
it('finds the word of another term beside the right one', () => {
  const ky = 'Жеке ачкычты көрсөтпөйт, ачык ачкыч жашыруун.';
  const ru = 'Приватный ключ не показывают, приватный ключ секретен.';
  const en = 'A private key is not shown; the private key is secret.';
  expect(said(ky, ru, en)).toMatchObject([{ line: 3, found: 'ачык ачкыч, which is public key' }]);
  expect(said(ky, `${ru} Публичный ключ.`, en)).toEqual([]);
});
it.each([
  ['Ал жеке ачкычтарын жашырат.', 'Он прячет приватные ключи.', 'He hides his private keys.'],
  ['Эки жолу сарпталганы көрүнбөйт.', 'Двойная трата не видна.', 'A double spending is not seen.'],
  ['Бул 100-блоктун хеши.', 'Это хеш блока 100.', 'This is the hash of block 100.'],
  ['Капчыксыз эле ачылат.', 'Открывается без кошелька.', 'It opens without a wallet.'],
])('takes any form for the term: %s', (ky, ru, en) => {
  expect(said(ky, ru, en)).toEqual([]);
});
it('says nothing where only one of the two other languages has the term', () => {
  expect(said('Ал аны жашырат.', 'Он прячет приватные ключи.', 'He hides them.')).toEqual([]);
});
