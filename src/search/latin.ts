/*
 * Kyrgyz and Russian typed in Latin letters. Nobody writes them in one way: жүрөк is jürök, jurok, zhurok, cürök. So no
 * Cyrillic letter is guessed to be found; both sides are brought to one key of plain letters, where the ways meet.
 * The index holds the key of each Cyrillic term beside the term, marked by `keyMark`, and only a word in
 * Latin letters asks for it.
 */

import type { Locale } from '@/core/locale/locale.ts';

/** Stands before a key in the index: after all Latin letters, before all Cyrillic ones, so keys fill shards of their own. */
export const keyMark = '~';

/** Whether the index of a language has keys: what is typed in Latin letters on an English page is English. */
export function hasKeys(locale: Locale): boolean {
  return locale !== 'en';
}

const cyrillic: Readonly<Record<string, string>> = {
  ...letters('абвгдеёжзийклмнңоөпрстуүфхыэ', 'abvgdeejziiklmnnooprstuufhie'),
  ц: 'ts',
  ч: 'ch',
  ш: 'sh',
  щ: 'sh',
  ъ: '',
  ь: '',
  ю: 'iu',
  я: 'ia',
};

function letters(from: string, to: string): Record<string, string> {
  return Object.fromEntries([...from].map((letter, at) => [letter, to.charAt(at)]));
}

/** The key of a term of the index, `undefined` where it has no Cyrillic letter. */
export function keyOfTerm(term: string): string | undefined {
  if (!/[а-яёңөү]/.test(term)) return undefined;
  return keyMark + term.replace(/[а-яёңөү]/g, (letter) => cyrillic[letter] ?? letter);
}

// Longest first. State and chat spellings, Turkish-like ones, and those of slugs.
const typed: readonly (readonly [RegExp, string])[] = [
  [/shch|sch/g, 'sh'],
  [/dzh|zh|dj/g, 'j'],
  [/kh/g, 'h'],
  [/c(?!h)/g, 'j'],
  [/ş/g, 'sh'],
  [/ç/g, 'ch'],
  [/[ñŋ]/g, 'n'],
  [/ğ/g, 'g'],
  [/ö/g, 'o'],
  [/ü/g, 'u'],
  [/yo/g, 'e'],
  [/yu/g, 'iu'],
  [/ya/g, 'ia'],
  [/ye/g, 'e'],
  [/[ıy]/g, 'i'],
  [/q/g, 'k'],
  [/w/g, 'v'],
  [/x/g, 'h'],
];

const latinWord = /^[a-zşçñŋğöüı]+$/;

/**
 * The keys, without mark, that a word in Latin letters may have, the likelier first: as it is and, since BGN writes ң as
 * ng, with n for ng. None for a word in other letters.
 * @example keysOfTyped('jangy') // => ['jangi', 'jani']
 */
export function keysOfTyped(word: string): readonly string[] {
  const lower = word.normalize('NFC').replaceAll('İ', 'i').toLowerCase().normalize('NFC');
  if (!latinWord.test(lower)) return [];
  const key = typed.reduce((text, [from, to]) => text.replace(from, to), lower);
  return [...new Set([key, key.replaceAll('ng', 'n')])];
}

const back: Readonly<Record<string, string>> = {
  ...letters('abvgdejzklmnoprstufh', 'абвгдежзклмнопрстуфх'),
  ts: 'ц',
  ch: 'ч',
  sh: 'ш',
  iu: 'ю',
  ia: 'я',
};

/**
 * A Cyrillic word with this key, only good to be stemmed: i is й after a vowel; else, where vowels are in harmony as in
 * Kyrgyz, ы after а, о, у; else и.
 * @example cyrillicOf('kapchikti', true) // => 'капчыкты'
 */
export function cyrillicOf(key: string, harmony: boolean): string {
  let made = '';
  let vowel = '';
  for (const [piece] of key.matchAll(/ts|ch|sh|iu|ia|./gu)) {
    let letter = back[piece] ?? piece;
    if (piece === 'i') {
      if (/[аеоуыи]$/.test(made)) letter = 'й';
      else letter = harmony && /[аоуыюя]/.test(vowel) ? 'ы' : 'и';
    }
    if (/[аеиоуыюя]/.test(letter)) vowel = letter;
    made += letter;
  }
  return made;
}

/**
 * Cyrillic words that a key may stand for, only good to be stemmed, the likeliest first. In Kyrgyz one i may be и, ы or й,
 * and the endings of a word agree with what it is: майнингге and биткоиндин have и behind а and о, кыргыздардын has
 * no vowel before its first ы to tell by.
 */
export function guessesOf(key: string, locale: Locale): readonly string[] {
  if (locale === 'ru') return [cyrillicOf(key, false)];
  const withOne = (i: string) => cyrillicOf(key.replaceAll('i', i), true);
  return [...new Set([cyrillicOf(key, true), withOne('и'), withOne('ы')])];
}
