import type { Analysis } from './analysis.ts';
import { guessesOf, hasKeys, keyMark, keyOfTerm, keysOfTyped } from './latin.ts';
import { fold, lower, repaired, wordsIn } from './words.ts';

/** One way in which a query word may meet terms of the index. */
export interface Way {
  readonly term: string;
  /** Whether any term that begins so is meant. */
  readonly prefix: boolean;
  /** How much a meeting this way counts. */
  readonly boost: number;
}

/** A word of a query with its ways, the surest first. */
export interface QueryWord {
  readonly word: string;
  readonly ways: readonly Way[];
  /** Terms that a word of another language stands for, known once it was looked up: they are marked with it. */
  readonly meant?: readonly string[];
}

// A pasted page is no question; what a person asks is well within this.
const mostWords = 16;
const mostLetters = 64;

// What English sets before the name of a thing is no part of it, and outweighs it where texts have it seldom.
const articles = new Set(['the', 'a', 'an']);

/** The words of what a person typed. Any string is good: signs that query languages know mean nothing here. */
export function queryWords(query: string, analysis: Analysis): readonly QueryWord[] {
  // A soft hyphen or zero-width mark in pasted text is no border of a word; the s of wallet's is no word.
  const plain = query.replace(/[\u00AD\u200B\u2060\uFEFF]/g, '').replace(/['’]s(?![\p{L}\p{N}])/giu, '');
  const all = wordsIn(plain).map(({ word }) => word.slice(0, mostLetters));
  const words = all.length > 1 && articles.has((all[0] ?? '').toLowerCase()) ? all.slice(1) : all;
  const different = new Map(words.map((word) => [analysis.term(word), word]));
  different.delete('');
  return [...different.values()].slice(0, mostWords).map((word) => ({ word, ways: waysOf(word, analysis) }));
}

/**
 * The word itself, and words that begin with its stem or with what is typed so far. A word in Latin letters may be Kyrgyz
 * or Russian as well: then its keys are asked, whole, stemmed as a Cyrillic word, and as a beginning.
 */
function waysOf(word: string, analysis: Analysis): readonly Way[] {
  const stem = analysis.term(word);
  const typed = fold(repaired(lower(word)));
  const ways: Way[] = [{ term: stem, prefix: false, boost: 10 }];
  if (typed.length >= 2) ways.push({ term: typed, prefix: true, boost: 3 });
  if (stem.length >= 2 && stem !== typed) ways.push({ term: stem, prefix: true, boost: 3 });
  const keys = hasKeys(analysis.locale) ? keysOfTyped(word) : [];
  return [...ways, ...keys.flatMap((key, at) => keyWays(key, at === 0 ? 1 : 0.9, analysis))];
}

function keyWays(key: string, trust: number, { locale, term }: Analysis): readonly Way[] {
  const whole = keyMark + key;
  const stems = guessesOf(key, locale).map((word) => keyOfTerm(term(word)) ?? whole);
  const [stemmed = whole] = stems;
  const ways: Way[] = [...new Set([whole, ...stems])].map((one) => ({
    term: one,
    prefix: false,
    boost: 9 * trust,
  }));
  // A last c or z may be the first half of ch or zh.
  const sure = /[a-z]{3}[jz]$/.test(key) ? whole.slice(0, -1) : whole;
  if (key.length >= 2) ways.push({ term: sure, prefix: true, boost: 2.5 * trust });
  if (stemmed !== whole && stemmed.length > 3) ways.push({ term: stemmed, prefix: true, boost: 2 * trust });
  return ways;
}

/**
 * The last resort for a word that met nothing: the word less an ending of up to three letters, which finds a foreign word
 * that no stemmer of this language inflects (кошелька, блоктун), and, for a long one, words with the same first
 * five letters.
 */
export function looserWays({ word }: QueryWord, analysis: Analysis): readonly Way[] {
  const typed = fold(repaired(lower(word)));
  const stem = analysis.term(word);
  const shorter = [1, 2, 3]
    .map((letters) => typed.slice(0, -letters))
    .filter((one) => one.length >= 3 && one !== stem);
  const ways: Way[] = shorter.map((term, at) => ({ term, prefix: false, boost: 3 - at }));
  return stem.length > 5 ? [...ways, { term: stem.slice(0, 5), prefix: true, boost: 0.5 }] : ways;
}

/** Whether a term of a text is one that the word meant. */
export function meets({ ways, meant }: QueryWord, term: string): boolean {
  if (meant?.includes(term)) return true;
  // Only a question in Latin letters asks for keys.
  const key = ways.some((way) => way.term.startsWith(keyMark)) ? keyOfTerm(term) : undefined;
  return ways.some((way) => {
    const found = way.term.startsWith(keyMark) ? key : term;
    return way.prefix ? found?.startsWith(way.term) === true : found === way.term;
  });
}

/** Whether a word meets a term as a whole, not by a beginning: жол meets жолу and not жолдош. */
export function meetsWhole(word: QueryWord, term: string): boolean {
  return meets({ ...word, ways: word.ways.filter(({ prefix }) => !prefix) }, term);
}
