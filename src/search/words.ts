/** A word in a text: its letters as written and where they stand, as offsets in UTF-16 units. */
export interface Word {
  readonly word: string;
  readonly start: number;
  readonly end: number;
}

// A word is a run of letters and digits of any script. lunr's own trimmer cuts at `\W`, which is everything
// that is not Latin, so Cyrillic words become empty strings without any error.
const run = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu;

/**
 * The words of a text in order; hyphens and apostrophes part words, so that `GitHub'га` is found by `github`.
 * @example wordsIn('үй-бүлө').map((one) => one.word) // => ['үй', 'бүлө']
 */
export function wordsIn(text: string): readonly Word[] {
  return Array.from(text.matchAll(run), (match) => ({
    word: match[0],
    start: match.index,
    end: match.index + match[0].length,
  }));
}

/**
 * How many words a reader would count: pieces between spaces that hold a letter or a digit.
 * @example countWords('сид-фраза — 12 сөз') // => 3
 */
export function countWords(text: string): number {
  return text.split(/\s+/u).filter((piece) => /[\p{L}\p{N}]/u.test(piece)).length;
}

const plainLetter: Readonly<Record<string, string>> = {
  ё: 'е',
  ң: 'н',
  ө: 'о',
  ү: 'у',
  ӧ: 'о',
  ӱ: 'у',
  ұ: 'у',
  ъ: '',
  ь: '',
};

/**
 * The form in which words are compared: NFC, lower case, no accents, ё as е, no ъ and ь and, since a Russian keyboard
 * has no ң ө ү, these as н о у. It is applied to the index and to the query alike.
 * @example fold('Көзөмөл') // => 'козомол'
 */
export function fold(word: string): string {
  return lower(word)
    .replace(/\p{M}+/gu, '')
    .replace(/[ёңөүӧӱұъь]/gu, (letter) => plainLetter[letter] ?? letter);
}

/** NFC and lower case, letters kept: what a stemmer wants to see. */
export function lower(word: string): string {
  return word.normalize('NFC').toLowerCase().normalize('NFC');
}

const lookAlike: Readonly<Record<string, string>> = Object.fromEntries(
  Array.from('aceopxykmthböü', (letter, at) => [letter, 'асеорхукмтнвөү'.charAt(at)]),
);

const nameWithEnding = /^([a-z\d]{2,})[а-яёңөү]+$/;

/**
 * The word that was meant where two alphabets stand in one, in lower case: Latin letters in a Cyrillic word that only look
 * Cyrillic become so, as in text pasted from elsewhere; a Cyrillic ending comes off a Latin name.
 * @example repaired('кaпчык') // => 'капчык', whose second letter was Latin
 * @example repaired('usdtни') // => 'usdt'
 */
export function repaired(word: string): string {
  if (!/[a-zöü]/.test(word) || !/[\u0400-\u04FF]/.test(word)) return word;
  const twins = (text: string) => Array.from(text).every((letter) => letter in lookAlike);
  const name = nameWithEnding.exec(word)?.[1];
  // btc has only letters with twins, but no vowel, so it is no beginning of a word.
  if (name !== undefined && !(twins(name) && /[aeoy]/.test(name))) return name;
  return twins(word.replace(/[^a-zöü]/g, ''))
    ? word.replace(/[a-zöü]/g, (letter) => lookAlike[letter] ?? letter)
    : word;
}
