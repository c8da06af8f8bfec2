import type { Analysis } from './analysis.ts';
import { fold, wordsIn } from './words.ts';

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
}

// A pasted page is no question; what a person asks is well within this.
const mostWords = 16;
const mostLetters = 64;

/** The words of what a person typed. Any string is good: signs that lunr's own query language knows mean nothing here. */
export function queryWords(query: string, analysis: Analysis): readonly QueryWord[] {
  // A soft hyphen or zero-width mark in pasted text is no border of a word.
  const words = wordsIn(query.replace(/[\u00AD\u200B\u2060\uFEFF]/g, '')).map(({ word }) =>
    word.slice(0, mostLetters),
  );
  const different = new Map(words.map((word) => [analysis.term(word), word]));
  different.delete('');
  return [...different.values()].slice(0, mostWords).map((word) => ({ word, ways: waysOf(word, analysis) }));
}

/**
 * The word itself, words that begin with its stem or with what is typed so far and, in Kyrgyz, with all but its last
 * letter where that is к or п, which turn into г and б before a vowel (капчык → капчыгы, китеп → китеби).
 */
function waysOf(word: string, { locale, term }: Analysis): readonly Way[] {
  const stem = term(word);
  const typed = fold(word);
  const ways: Way[] = [{ term: stem, prefix: false, boost: 10 }];
  if (typed.length >= 2) ways.push({ term: typed, prefix: true, boost: 3 });
  if (stem.length >= 2 && stem !== typed) ways.push({ term: stem, prefix: true, boost: 3 });
  if (locale === 'ky' && stem.length >= 4 && /[кп]$/.test(stem)) {
    ways.push({ term: stem.slice(0, -1), prefix: true, boost: 1 });
  }
  return ways;
}

/**
 * The last resort for a long word that met nothing: words with the same first five letters. Cutting at five is the
 * best that can be done for inflected Kyrgyz without a stemmer (капчыгы → капчы → капчык).
 */
export function looserWay({ word }: QueryWord, analysis: Analysis): Way | undefined {
  const stem = analysis.term(word);
  return stem.length > 5 ? { term: stem.slice(0, 5), prefix: true, boost: 0.5 } : undefined;
}

/** Whether a term of the index is one that the word meant. */
export function meets({ ways }: QueryWord, term: string): boolean {
  return ways.some((way) => (way.prefix ? term.startsWith(way.term) : term === way.term));
}
