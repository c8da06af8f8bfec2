import { frontDecoded } from '../files/front-coding.ts';
import { need } from './parse.ts';

/** A shard as it is asked: its terms in order and where the postings of each begin and end in its text. */
export interface ShardTerms {
  readonly text: string;
  readonly terms: readonly string[];
  /** Two numbers a term. */
  readonly places: readonly number[];
}

/** Reads a shard; the postings are judged when they are asked. @throws Damaged */
export function parseShard(text: string): ShardTerms {
  const terms: string[] = [];
  const places: number[] = [];
  let before = '';
  for (let start = 0; start < text.length; ) {
    const end = text.indexOf('\n', start);
    const tab = text.indexOf('\t', start);
    need(end !== -1 && tab !== -1 && tab < end);
    const term = frontDecoded(text.slice(start, tab), before);
    need(term !== undefined && (terms.length === 0 || term > before));
    terms.push(term);
    places.push(tab + 1, end);
    before = term;
    start = end + 1;
  }
  return { text, terms, places };
}

/** The place of the first term of a sorted list that is not before a string. */
export function firstNotBefore(terms: readonly string[], wanted: string): number {
  let low = 0;
  let high = terms.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((terms[middle] ?? '') < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}
