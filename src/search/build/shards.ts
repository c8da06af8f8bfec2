import { frontCoded } from '../files/front-coding.ts';
import { numberText, type Posting, postingsText } from '../files/postings.ts';
import { meantMark } from '../files/shape.ts';
import { keyMark } from '../latin.ts';
import { cutByContent, type PieceSize } from './cut.ts';
import type { Inverted } from './inverted.ts';

/** A file of terms and the least string that belongs to it. */
export interface Shard {
  readonly from: string;
  readonly text: string;
}

// About 2.5 KB on the wire. Larger ones cost more at each new word, smaller ones make the manifest longer than they save.
const shardBytes: PieceSize = { least: 4000, most: 6500 };
// Keys of Latin letters are asked seldom, and each shard costs everybody a dozen bytes of the manifest.
const keyShardBytes: PieceSize = { least: 12_000, most: 18_000 };
/** So many of the best documents answer the beginning of a word that many terms share. */
const summaryLength = 64;

const bytes = new TextEncoder();

/**
 * Cuts terms into shards of about 5 KB. `meant` says for words of other languages which terms of this one they stand for. A
 * beginning of words that reaches over a border gets a summary in its own shard.
 */
export function shardsOf(
  inverted: Inverted,
  kindBoost: (document: number) => number,
  meant: ReadonlyMap<string, readonly string[]> = new Map(),
): readonly Shard[] {
  const pieces = cut(inverted);
  // An index always has a shard, if only an empty one.
  const held: readonly Inverted[] = pieces.length === 0 ? [[]] : pieces;
  const froms = held.map(([first], at) =>
    at === 0 ? '' : leastBeginning(first?.[0] ?? '', held[at - 1]?.at(-1)?.[0] ?? ''),
  );
  const summaries = summariesOf(inverted, froms, kindBoost);
  return held.map((piece, at) => {
    const entries = [
      ...piece.map(([term, postings]) => [term, postingsText(postings)] as const),
      ...piece.flatMap(([term]) => {
        const own = meant.get(term)?.filter((one) => one !== term) ?? [];
        return own.length === 0 ? [] : [[term + meantMark, own.join(' ')] as const];
      }),
      ...(summaries.get(at) ?? []),
    ].sort(([one], [other]) => (one < other ? -1 : 1));
    const lines = entries.map(
      ([term, text], line) => `${frontCoded(term, entries[line - 1]?.[0] ?? '')}\t${text}\n`,
    );
    return { from: froms[at] ?? '', text: lines.join('') };
  });
}

/** Pieces of the list of terms. Keys of Latin letters follow one another and have shards of their own. */
function cut(inverted: Inverted): readonly Inverted[] {
  const isKey = ([term]: Inverted[number]) => term.startsWith(keyMark);
  const first = inverted.findIndex(isKey);
  const last = inverted.findLastIndex(isKey);
  const cutPart = (part: Inverted, size: PieceSize) =>
    cutByContent(
      part,
      ([term]) => term,
      ([term, postings]) => bytes.encode(term + postingsText(postings)).length,
      size,
    );
  if (first === -1) return cutPart(inverted, shardBytes);
  return [
    ...cutPart(inverted.slice(0, first), shardBytes),
    ...cutPart(inverted.slice(first, last + 1), keyShardBytes),
    ...cutPart(inverted.slice(last + 1), shardBytes),
  ];
}

/** The shortest beginning of a word that still comes after the word before. */
function leastBeginning(word: string, before: string): string {
  let length = 1;
  while (length < word.length && word.slice(0, length) <= before) length += 1;
  // Half of a surrogate pair cannot stand in UTF-8.
  if (/[\uD800-\uDBFF]/.test(word[length - 1] ?? '')) length += 1;
  return word.slice(0, length);
}

/** `beginning*` entries by shard: how many documents there are, then the best of them. */
function summariesOf(
  inverted: Inverted,
  froms: readonly string[],
  kindBoost: (document: number) => number,
): ReadonlyMap<number, readonly (readonly [string, string])[]> {
  const beginnings = new Set(
    froms.flatMap((from) => Array.from({ length: from.length }, (_, length) => from.slice(0, length))),
  );
  const byShard = new Map<number, (readonly [string, string])[]>();
  for (const beginning of beginnings) {
    if (beginning.length < 2 || /[\uD800-\uDBFF]$/.test(beginning)) continue;
    const home = froms.findLastIndex((from) => from <= beginning);
    const entry = [`${beginning}*`, summaryOf(inverted, beginning, kindBoost)] as const;
    byShard.set(home, [...(byShard.get(home) ?? []), entry]);
  }
  return byShard;
}

function summaryOf(inverted: Inverted, beginning: string, kindBoost: (document: number) => number): string {
  const best = new Map<number, { posting: Posting; score: number }>();
  for (let at = firstNotBefore(inverted, beginning); inverted[at]?.[0].startsWith(beginning); at += 1) {
    const [, postings = []] = inverted[at] ?? [];
    for (const posting of postings) {
      const score = (posting.weight + 1) * kindBoost(posting.document);
      if ((best.get(posting.document)?.score ?? 0) < score) best.set(posting.document, { posting, score });
    }
  }
  const chosen = [...best.values()]
    .sort((one, other) => other.score - one.score || one.posting.document - other.posting.document)
    .slice(0, summaryLength)
    .map(({ posting }) => posting)
    .sort((one, other) => one.document - other.document);
  return numberText(best.size) + postingsText(chosen);
}

/** The place of the first term that is not before a string. */
function firstNotBefore(inverted: Inverted, wanted: string): number {
  let low = 0;
  let high = inverted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((inverted[middle]?.[0] ?? '') < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}
