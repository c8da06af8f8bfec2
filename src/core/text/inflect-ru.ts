/** Letters that end a noun in the nominative, and what stands in their place in its other cases and in the plural. */
const nouns: readonly (readonly [end: RegExp, endings: string])[] = [
  [/ия$/, 'ия ии ию ией иею ий иям иями иях'],
  [/ие$/, 'ие ия ию ием ии ий иям иями иях'],
  [/[ая]$/, 'а я ы и е у ю ой ою ей ею ам ям ами ями ах ях'],
  [/[оеё]$/, 'о е а я у ю ом ем ам ям ами ями ах ях'],
  [/[ьй]$/, 'ь й я и ю е ью ем ей ев ям ями ях'],
  [/[бвгджзклмнпрстфхцчшщ]$/, ' а у ом ем е ы и ов ев ей ам ами ах'],
];

/** Endings of an adjective in all genders, cases and numbers. */
const ofAdjectives =
  'ый ий ой ая яя ое ее ые ие ого его ому ему ым им ом ем ую юю ой ей ою ею ых их ыми ими'.split(' ');
const adjective = /(?:ый|ий|ой|ая|яя|ое|ее|ые)$/;

/** Genitive plural without an ending: сумма, сумм. */
const bare = /[ая]$/;

/** ё is written е as often as not. */
function withoutYo(word: string): string {
  return word.replaceAll('ё', 'е');
}

/** The stem with its last vowel dropped, as before an ending in кошелёк, кошелька; the same stem when there is none to drop. */
function withoutFleeting(stem: string): string {
  return stem.replace(/л[ео]к$/, 'льк').replace(/[ео]([кц])$/, '$1');
}

function isFormBy(word: string, stem: string, endings: readonly string[]): boolean {
  return word.startsWith(stem) && endings.includes(word.slice(stem.length));
}

/**
 * Whether a Russian word is a form of a noun or adjective: gender, case, number, with ё or е. Tables and not a stemmer,
 * since the dictionary form is known and a stemmer would take газета for газ and miss кошелька. Both in small letters.
 * @example isRussianForm('кошелька', 'кошелёк') // => true
 */
export function isRussianForm(written: string, dictionary: string): boolean {
  const word = withoutYo(written);
  const lemma = withoutYo(dictionary);
  if (word === lemma) return true;
  if (adjective.test(lemma) && isFormBy(word, lemma.slice(0, -2), ofAdjectives)) return true;
  const [end, endings = ''] = nouns.find(([ending]) => ending.test(lemma)) ?? [];
  if (end === undefined) return false;
  const stem = lemma.replace(end, (letters) => (/[бвгджзклмнпрстфхцчшщ]/.test(letters) ? letters : ''));
  if (bare.test(lemma) && word === stem) return true;
  const all = endings.split(' ');
  return isFormBy(word, stem, all) || isFormBy(word, withoutFleeting(stem), all.slice(1));
}
