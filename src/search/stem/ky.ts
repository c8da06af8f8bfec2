import { endingsOf, type State } from './ky-endings.ts';
import { isVowel, type Rest, withoutEnding } from './ky-letters.ts';
import { irregular, roots } from './ky-words.ts';

/** One way to read a word: what is left, what came off, and what speaks for it, in quarters of a letter. */
interface Reading {
  readonly rest: string;
  readonly weight: number;
}

// A root that has these at its end may do without a vowel between: март, банк, финанс.
const clusters = new Set(
  'рт лт нт лк рк йт ст нк лп рп рч лч нч йк кт мп нг лл сс рд нд рг кс нс рс пс зд рм лм фт вт рф фр рв нц нм йн рн'.split(
    ' ',
  ),
);

// No word has more endings, none is longer; a longer run of letters is no word and stays as it is.
const mostEndings = 7;
const mostLetters = 40;

const spelledOut: Readonly<Record<string, string>> = { ю: 'йу', я: 'йа', ё: 'йо' };

/** ю я ё after a vowel as й and a vowel, so that коюп is кой + уп. */
function spread(word: string): string {
  return word.replace(
    /([аеиоуыэөү])([юяё])/g,
    (_, vowel: string, letter: string) => vowel + (spelledOut[letter] ?? letter),
  );
}

/** What is left of a word that was spread, in its own letters: a й and a vowel that were written so, as in күйөө, stay. */
function gathered(rest: string, word: string): string {
  let made = '';
  let at = 0;
  for (const letter of word) {
    const long = /[аеиоуыэөү]$/.test(made) ? spelledOut[letter] : undefined;
    if (!rest.startsWith(long ?? letter, at)) {
      const tail = rest.slice(at);
      return made + (long === undefined ? tail : tail.replace(/^йа/, 'я').replace(/^йо/, 'ё'));
    }
    made += letter;
    at += (long ?? letter).length;
  }
  return made + rest.slice(at);
}

/** Endings turn a last к and п into г and б before their vowel: капчык, капчыгы; китеп, китеби. */
function levelled(word: string): string {
  return word.replace(/([^н])г$/, '$1к').replace(/б$/, 'п');
}

/** A root has a vowel, and three letters, or two of which the second is a consonant: эл, ал, үй. */
function canBeRoot(rest: string): boolean {
  if (!/[аеёиоуыэюяөү]/.test(rest)) return false;
  return rest.length > 2 || (rest.length === 2 && isVowel(rest[0]) && !isVowel(rest[1]));
}

const lastOfTwo = /[^аеёиоуыэюяөү]{2}$/;
const hardStop = /[аеёиоуыэюяөү][кп]$/;
// -тын, -дын, -нын may be the genitive of what stands before т, д, н or the possessive of what ends in it.
const likeAnEnding = /(?:[птсшчхф]т|[мнңлрйзжгбв]д|[аеёиоуыэюяөү]н)$/;
const couldBeCase = /^[ыиуү](н|$|м$|ң|к$)/;

/** What speaks for and against a root, in quarters of a letter; tuned on half of the development data. */
function weightOfRoot({ rest: root, soft }: Rest, state: State, off: string): number {
  let weight = 0;
  if (root.length === 2) weight -= 8;
  if (root.length === 3) weight -= 5;
  if (state !== 'verb' && [...root].filter(isVowel).length === 1) weight += 4;
  if (root.length > 2 && lastOfTwo.test(root) && !clusters.has(root.slice(-2))) weight -= 11;
  if (soft && hardStop.test(root)) weight -= 7;
  if (soft && likeAnEnding.test(root) && couldBeCase.test(off)) weight -= 1;
  if (soft && state !== 'verb' && root.endsWith('с')) weight -= 1;
  return weight;
}

/** The likeliest root of a word, one chain of endings taken off. */
function rootOf(word: string): string {
  const whole = spread(word);
  if (roots.has(word)) return word;
  let best: Reading = { rest: whole, weight: 0 };
  let known = '';
  const read = (rest: string, state: State, trust: number, depth: number): void => {
    for (const { template, next, trust: own } of endingsOf(state, rest)) {
      const taken = withoutEnding(rest, template, state === 'caseOfMine');
      if (taken === undefined || !canBeRoot(taken.rest)) continue;
      const sum = trust + own;
      // After -ына or -ыма the possessive has to come off as well.
      if (next !== 'caseOfMine' && next !== 'caseOfThird') {
        const off = whole.slice(taken.rest.length);
        const weight = 4 * off.length + sum + weightOfRoot(taken, next, off);
        if (weight > best.weight || (weight === best.weight && taken.rest.length < best.rest.length))
          best = { rest: taken.rest, weight };
        const root = levelled(gathered(taken.rest, word));
        if (root.length > known.length && roots.has(root)) known = root;
      }
      if (depth < mostEndings) read(taken.rest, next, sum, depth + 1);
    }
  };
  read(whole, 'word', 0, 0);
  return known === '' ? levelled(gathered(best.rest, word)) : known;
}

/**
 * The stem of a Kyrgyz word in lower case and NFC, with ң ө ү or typed without them. It is a beginning of the word, but
 * for a last к, п that stands for г, б, a vowel brought back (айдоо → айда) and a few closed-class words; never
 * empty for a word that is not; the stem of a stem is itself. Any other string is given back as it is.
 * @example stem('капчыгыңызга') // => 'капчык'
 */
export function stem(word: string): string {
  if (word.length > mostLetters || !/[а-яёңөү]$/.test(word)) return word;
  for (let last = word; ; ) {
    const found = irregular.get(last) ?? rootOf(last);
    if (found === last || irregular.has(last)) return found;
    last = found;
  }
}
