// How the words of the made lessons are inflected: real endings, simply joined. Only Kyrgyz is held to its rules of
// sound, since the bench asks how many inflected Kyrgyz words are found.
import type { Locale } from '@/core/locale/locale.ts';
import type { Draws } from './draws.ts';

const vowels = 'аеёиоуыэюяөү';
const voiceless = 'пткфсшчщхц';

/** The vowels that an ending takes after a word: the open one and the narrow one. */
function harmony(word: string): readonly [open: string, narrow: string] {
  const last = Array.from(word)
    .reverse()
    .find((letter) => vowels.includes(letter));
  if (last === undefined || 'аыя'.includes(last)) return ['а', 'ы'];
  if ('ую'.includes(last)) return ['а', 'у'];
  if ('оё'.includes(last)) return ['о', 'у'];
  return 'еэи'.includes(last) ? ['е', 'и'] : ['ө', 'ү'];
}

/** Joins one ending: A and I are vowels by harmony, N L D G consonants by what they follow, (I) falls after a vowel. */
function joined(word: string, ending: string): string {
  const last = word.at(-1) ?? '';
  const afterVowel = vowels.includes(last);
  const afterVoiceless = voiceless.includes(last);
  const [open, narrow] = harmony(word);
  let stem = word;
  let rest = ending;
  if (rest.startsWith('I')) {
    if (afterVowel) rest = rest === 'I' ? 'сI' : rest.slice(1);
    else if (word.length > 3 && /[кп]$/.test(word)) stem = word.slice(0, -1) + (last === 'к' ? 'г' : 'б');
  }
  const by = (vowel: string, hard: string, soft: string) =>
    afterVowel ? vowel : afterVoiceless ? hard : soft;
  return (
    stem +
    rest
      .replace('N', by('н', 'т', 'д'))
      .replace('D', afterVoiceless ? 'т' : 'д')
      .replace('G', afterVoiceless ? 'к' : 'г')
      .replace('L', /[йр]$/.test(last) ? 'л' : by('л', 'т', 'д'))
      .replaceAll('A', open)
      .replaceAll('I', narrow)
  );
}

const numbers = ['', '', '', 'LAр'] as const;
const owners = ['', '', '', 'I', 'I', 'Iм', 'IңIз', 'Iбыз'] as const;
const cases = ['', 'NIн', 'GA', 'NI', 'DA', 'DAн'] as const;
// After the possessive of the third person the cases begin with н.
const casesAfterThird = ['', 'нын', 'на', 'н', 'нда', 'ндан'] as const;

function kyrgyz(word: string, draws: Draws): string {
  const number = draws.of(numbers);
  const plural = number === '' ? word : joined(word, number);
  const owner = draws.of(owners);
  const owned = owner === '' ? plural : joined(plural, owner.replace('Iбыз', 'IбIз'));
  const place = draws.below(cases.length);
  if (owner !== 'I') return cases[place] === '' ? owned : joined(owned, cases[place] ?? '');
  const [open, narrow] = harmony(owned);
  return owned + (casesAfterThird[place] ?? '').replace('ы', narrow).replace('а', open);
}

const russianEndings: readonly (readonly [RegExp, readonly string[]])[] = [
  [/а$/, ['а', 'ы', 'е', 'у', 'ой', '', 'ам', 'ами', 'ах']],
  [/я$/, ['я', 'и', 'е', 'ю', 'ей', 'й', 'ям', 'ями', 'ях']],
  [/ь$/, ['ь', 'и', 'ью', 'ей', 'ям', 'ями', 'ях']],
  [/о$/, ['о', 'а', 'у', 'ом', 'е', '', 'ам', 'ами', 'ах']],
  [/е$/, ['е', 'я', 'ю', 'ем', 'и', 'й', 'ям', 'ями', 'ях']],
  [/$/, ['', 'а', 'у', 'ом', 'е', 'ы', 'ов', 'ам', 'ами', 'ах']],
];

function russian(word: string, draws: Draws): string {
  const [end, endings] = russianEndings.find(([pattern]) => pattern.test(word)) ?? [/$/, ['']];
  return word.replace(end, '') + endings[draws.early(endings.length)];
}

function english(word: string, draws: Draws): string {
  if (draws.next() < 0.6) return word;
  if (/[^aeo]y$/.test(word)) return `${word.slice(0, -1)}ies`;
  return word + (/(s|x|ch|sh)$/.test(word) ? 'es' : 's');
}

/** A form of a noun in its dictionary form, as often the plain one as any. */
export const inflected: Readonly<Record<Locale, (word: string, draws: Draws) => string>> = {
  ky: kyrgyz,
  ru: russian,
  en: english,
};
