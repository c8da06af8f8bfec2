/** Latin letters that look like Cyrillic ones, small or capital, and what they look like. */
const lookAlikes: Readonly<Record<string, string>> = {
  a: 'а',
  b: 'в',
  c: 'с',
  e: 'е',
  h: 'н',
  k: 'к',
  m: 'м',
  o: 'о',
  p: 'р',
  t: 'т',
  x: 'х',
  y: 'у',
};

/** Letters that a Russian keyboard lacks, with the letters of neighbouring alphabets typed for them, and what people type. */
const kyrgyzLetters: Readonly<Record<string, string>> = {
  ң: 'н',
  ө: 'о',
  ӧ: 'о',
  ö: 'о',
  ү: 'у',
  ӱ: 'у',
  ұ: 'у',
  ü: 'у',
  ё: 'е',
};

/**
 * Typed words without what is no mistake: case, spaces and hyphens, quotes and stops around them, invisible characters, and
 * Latin letters that look Cyrillic. No two words in Latin letters become one by it, nor two in Cyrillic ones.
 * @example foldTyped(' «Жеке  AЧКЫЧ». ') === foldTyped('жеке ачкыч') // => true, also with a Latin A
 */
export function foldTyped(text: string): string {
  return text
    .replace(/\p{Cf}/gu, '')
    .toLowerCase()
    .normalize('NFC')
    .replace(/[\s\p{Pd}_]+/gu, ' ')
    .replace(/^[\s\p{P}]+|[\s\p{P}]+$/gu, '')
    .replace(/[abcehkmoptxy]/g, (letter) => lookAlikes[letter] ?? letter)
    .normalize('NFC');
}

/** Folded words as they are typed without Kyrgyz letters: ң→н, ө→о, ү→у, ё→е. */
export function withoutKyrgyzLetters(folded: string): string {
  return folded.replace(/[ңөӧöүӱұüё]/g, (letter) => kyrgyzLetters[letter] ?? letter);
}
