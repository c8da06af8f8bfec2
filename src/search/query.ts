import lunr from 'lunr';
import type { DocumentKind } from './documents.ts';
import type { SearchIndex } from './open-index.ts';
import { type Marked, markedText, passageOf } from './passage.ts';
import { looserWay, meets, type QueryWord, queryWords } from './query-words.ts';

/** A result: where it leads, and its texts with the ranges of words that met the query. */
export interface Hit {
  readonly kind: DocumentKind;
  readonly href: string;
  readonly title: Marked;
  /** Heading of the section; its text is '' where there is none. */
  readonly heading: Marked;
  /** About 160 letters around the first word that met. */
  readonly passage: Marked;
}

/** No more results than a person would look through. */
export const mostHits = 60;

/**
 * Asks an index. Any string is good, nothing is thrown; a string without a letter or digit has no results.
 * Results that meet more of the query's words come first, then those that lunr weighs more.
 * @example search(index, 'капчык')[0]?.title // => { text: 'Капчык', ranges: [[0, 6]] }
 */
export function search(searchIndex: SearchIndex, query: string): readonly Hit[] {
  const { analysis, index } = searchIndex;
  const asked = queryWords(query, analysis);
  if (asked.length === 0) return [];
  const first = ask(index, asked);
  const loosened = asked.map((word) => {
    const way = first.some(({ terms }) => terms.some((term) => meets(word, term)))
      ? undefined
      : looserWay(word, analysis);
    return way === undefined ? word : { ...word, ways: [...word.ways, way] };
  });
  const found = loosened.some((word, at) => word !== asked[at]) ? ask(index, loosened) : first;
  return found
    .map((one) => ({
      ...one,
      met: loosened.filter((word) => one.terms.some((term) => meets(word, term))).length,
    }))
    .sort((one, other) => other.met - one.met || other.score - one.score)
    .slice(0, mostHits)
    .flatMap(({ ref, terms }) => hitOf(searchIndex, ref, new Set(terms)));
}

interface Found {
  readonly ref: number;
  readonly score: number;
  /** Terms of the index that were met in this document. */
  readonly terms: readonly string[];
}

function ask(index: lunr.Index, words: readonly QueryWord[]): readonly Found[] {
  const results = index.query((query) => {
    for (const { term, prefix, boost } of words.flatMap(({ ways }) => ways)) {
      const wildcard = prefix ? lunr.Query.wildcard.TRAILING : lunr.Query.wildcard.NONE;
      query.term(term, { boost, wildcard, usePipeline: false });
    }
  });
  return results.map(({ ref, score, matchData }) => ({
    ref: Number(ref),
    score,
    terms: Object.keys(matchData.metadata),
  }));
}

function hitOf(
  { analysis, documents }: SearchIndex,
  ref: number,
  terms: ReadonlySet<string>,
): readonly Hit[] {
  const row = documents[ref];
  if (row === undefined) return [];
  const [kind, title, heading, href, text] = row;
  const met = (word: string) => terms.has(analysis.term(word));
  const passage = passageOf(markedText(text, met));
  return [{ kind, href, title: markedText(title, met), heading: markedText(heading, met), passage }];
}
