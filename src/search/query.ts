import lunr from 'lunr';
import type { DocumentKind } from './documents.ts';
import type { SearchIndex } from './open-index.ts';
import { beginningOf, type Marked, markedText, passageOf } from './passage.ts';
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
  const ranked = rank(found, loosened, searchIndex);
  return ranked.slice(0, mostHits).flatMap(({ ref, terms }) => hitOf(searchIndex, ref, new Set(terms)));
}

/**
 * Orders what was found: first by how much of the question it meets, a rare word counting more than a common one (so
 * that no stop list is needed), then what has the question as its very name, then as lunr weighs it.
 */
function rank(
  found: readonly Found[],
  words: readonly QueryWord[],
  { analysis, documents }: SearchIndex,
): readonly Found[] {
  const meeting = words.map(
    (word) => new Set(found.filter(({ terms }) => terms.some((term) => meets(word, term)))),
  );
  const rarity = meeting.map(({ size }) => Math.log(1 + documents.length / Math.max(1, size)));
  const question = new Set(words.map(({ word }) => analysis.term(word)));
  const isNamedSo = (name: string) => {
    const terms = analysis.terms(name);
    return terms.length === question.size && terms.every((term) => question.has(term));
  };
  return found
    .map((one) => {
      const [, title = '', heading = ''] = documents[one.ref] ?? [];
      const met = meeting.reduce((sum, ones, at) => sum + (ones.has(one) ? (rarity[at] ?? 0) : 0), 0);
      return { one, met, named: isNamedSo(heading === '' ? title : heading) ? 1 : 0 };
    })
    .sort((a, b) => b.met - a.met || b.named - a.named || b.one.score - a.one.score)
    .map(({ one }) => one);
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
  // A term is told by its definition from the beginning, anything else by the place that was found.
  const marked = markedText(text, met);
  const passage = kind === 'term' ? beginningOf(marked) : passageOf(marked);
  return [{ kind, href, title: markedText(title, met), heading: markedText(heading, met), passage }];
}
