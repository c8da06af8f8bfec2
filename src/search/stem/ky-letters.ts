/*
 * Letters of Kyrgyz and how an ending agrees with what stands before it. Words are in lower case, NFC, and may be
 * typed without ң ө ү, as н о у.
 */

const vowels = 'аеёиоуыэюяөү';
const voiceless = 'пктсшчхфцщ';
// The letters of loans that are voiced in writing and may be voiceless in speech: клубда, клубта.
const eitherVoice = 'бвгджз';

/** Which vowels an ending may have after the vowel before it; о and у also stand for ө and ү in folded spelling. */
const followers: Readonly<Record<string, string>> = {
  а: 'аы',
  я: 'аы',
  ы: 'аы',
  у: 'ауо',
  ю: 'ауо',
  о: 'оу',
  ё: 'оу',
  е: 'еи',
  и: 'еи',
  э: 'еи',
  ө: 'өү',
  ү: 'өү',
};

/** The low vowel that merged with -уу into a long one: айда + уу = айдоо, иште + үү = иштөө. */
const lowAfter: Readonly<Record<string, string>> = {
  а: 'а',
  я: 'а',
  ы: 'а',
  у: 'а',
  ю: 'а',
  о: 'о',
  ё: 'о',
  е: 'е',
  и: 'е',
  э: 'е',
  ө: 'ө',
  ү: 'ө',
};

/** What a capital of a template stands for; see `ky-endings.ts`. */
const classes: Readonly<Record<string, string>> = {
  A: 'аеоө',
  I: 'ыиуү',
  U: 'уү',
  D: 'дт',
  G: 'гк',
  N: 'ндт',
  L: 'лдт',
  B: 'бп',
};

/** The letters that an ending of this form can end in. */
export function lastLetters(template: string): string {
  const symbol = template.charAt(template.length - 1);
  if (template === 'W' || template === 'Y') return 'уү';
  if (template === 'O') return 'оө';
  return symbol === 'ң' ? 'ңн' : (classes[symbol] ?? symbol);
}

const plainLetter: Readonly<Record<string, string>> = { ң: 'н', ө: 'о', ү: 'у', ё: 'е' };

/** A word as it is typed on a Russian keyboard. */
export function typedPlainly(word: string): string {
  return word.replace(/[ңөүё]/g, (letter) => plainLetter[letter] ?? letter);
}

export const isVowel = (letter: string | undefined): boolean =>
  letter !== undefined && vowels.includes(letter);

/** The last vowel before a place, '' where there is none. */
function vowelBefore(word: string, place: number): string {
  for (let at = place - 1; at >= 0; at--) if (isVowel(word[at])) return word[at] ?? '';
  return '';
}

/** Whether -у- or -ү- can stand here, whatever the rounding of the vowel before: айдачу, иштечү, but no айдачү. */
function closeRound(vowel: string, before: string): boolean {
  const front = 'еиэөү'.includes(before);
  return vowel === 'ү' ? front : !front || 'еиэ'.includes(before);
}

/** Whether the first consonant of an ending is the one that the letter before asks for. */
function consonantAgrees(symbol: string | undefined, letter: string, before: string): boolean {
  const hard = voiceless.includes(before);
  switch (symbol) {
    case 'D':
    case 'G':
      return eitherVoice.includes(before) || (letter === 'т' || letter === 'к') === hard;
    case 'B':
      return (letter === 'п') === hard;
    case 'N':
      return letter === (isVowel(before) ? 'н' : hard ? 'т' : 'д');
    case 'L':
      return letter === (hard ? 'т' : isVowel(before) || before === 'й' || before === 'р' ? 'л' : 'д');
    default:
      return true;
  }
}

// After these a plain н is ң typed so: no root ends in -ийан or -нчын (акцияң, жүргүнчүң).
const endsLikeOwner = /(?:ийа|[^аеёиоуыэюяөү]ч[ыиуү])$/;

/** What is left of a word after an ending, and whether the ending began with a vowel. */
export interface Rest {
  readonly rest: string;
  readonly soft: boolean;
}

/** The long vowels that a verb makes with -уу; the template gives only what follows them. */
function withoutLongVowel(word: string, end: number, mark: string): Rest | undefined {
  const rest = word.slice(0, end - 2);
  const long = word.slice(end - 2, end);
  if (mark === 'Y') {
    // оку + у = окуу
    const short = word.slice(0, end - 1);
    return (long === 'уу' || long === 'үү') && short.length > 2 ? { rest: short, soft: false } : undefined;
  }
  const before = vowelBefore(rest, rest.length);
  if (before === '' || isVowel(rest.at(-1))) return undefined;
  if (mark === 'W') {
    const fits = (long === 'уу' || long === 'үү') && closeRound(long.charAt(0), before);
    return fits ? { rest, soft: true } : undefined;
  }
  return long === 'оо' || long === 'өө' ? { rest: `${rest}${lowAfter[before]}`, soft: false } : undefined;
}

/**
 * Takes one ending off a word if the word has it and vowels and consonants agree, else undefined.
 * @param bareN whether н may stand for ң although the ending has no other letter to tell it by.
 * @example withoutEnding('үйлөр', 'LAр', false) // => { rest: 'үй', soft: false }
 */
export function withoutEnding(word: string, template: string, bareN: boolean): Rest | undefined {
  const mark = template.charAt(0);
  const long = mark === 'W' || mark === 'O' || mark === 'Y';
  const ending = long || mark === '^' ? template.slice(1) : template;
  const start = word.length - ending.length;
  if (start < 1) return undefined;
  for (let at = 0; at < ending.length; at++) {
    const symbol = ending.charAt(at);
    const letter = word.charAt(start + at);
    const fits =
      symbol === 'ң' && (bareN || ending.length > 1 || endsLikeOwner.test(word.slice(0, start)))
        ? letter === 'ң' || letter === 'н'
        : (classes[symbol]?.includes(letter) ?? letter === symbol);
    if (!fits) return undefined;
  }
  let before = vowelBefore(word, start);
  for (let at = 0; at < ending.length; at++) {
    const letter = word.charAt(start + at);
    if (!isVowel(letter)) continue;
    const agrees =
      ending.charAt(at) === 'U' ? closeRound(letter, before) : (followers[before]?.includes(letter) ?? false);
    if (!agrees) return undefined;
    before = letter;
  }
  if (long) return withoutLongVowel(word, start, mark);
  const last = word.charAt(start - 1);
  const first = ending.charAt(0);
  const soft = first === 'A' || first === 'I';
  if (isVowel(last) ? soft : mark === '^') return undefined;
  return consonantAgrees(first, word.charAt(start), last) ? { rest: word.slice(0, start), soft } : undefined;
}
