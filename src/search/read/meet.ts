import type { Analysis } from '../analysis.ts';
import { eachPosting, readNumber } from '../files/postings.ts';
import { meantMark } from '../files/shape.ts';
import { weightValues } from '../files/weights.ts';
import { looserWays, type QueryWord, type Way } from '../query-words.ts';
import { type IndexReader, shardOf } from './files.ts';
import { need } from './parse.ts';
import { firstNotBefore, type ShardTerms } from './shard.ts';
import type { Tally } from './tally.ts';

/** A word of a question with the ways in which it was asked, and whether it met something as it is, without the last resort. */
export interface MetWord {
  readonly word: QueryWord;
  readonly met: boolean;
}

/**
 * Counts the documents that each word meets and takes the result. The shards of all words are fetched at once; a word
 * that met nothing is tried once more by its beginning. Counting and taking wait for nothing, so that two questions
 * asked at once cannot mix.
 */
export async function meetWords<Taken>(
  reader: IndexReader,
  tally: Tally,
  words: readonly QueryWord[],
  analysis: Analysis,
  take: () => Taken,
): Promise<{ readonly asked: readonly MetWord[]; readonly taken: Taken }> {
  const count = (shards: Shards, counted: readonly QueryWord[]) => {
    try {
      const asked = counted.map((word) => ({
        word: { ...word, meant: meantBy(reader, shards, word) },
        met: countWays(reader, shards, tally, word.ways) > 0,
      }));
      return { asked, taken: take() };
    } finally {
      tally.forget();
    }
  };
  const shards = await shardsFor(reader, words);
  const first = count(shards, words);
  const more = first.asked.map(({ word, met }) => (met ? [] : looserWays(word, analysis)));
  if (more.every((ways) => ways.length === 0)) return first;
  const loosened = words.map((word, at) => ({ ...word, ways: [...word.ways, ...(more[at] ?? [])] }));
  const second = count(await shardsFor(reader, loosened), loosened);
  return {
    ...second,
    asked: second.asked.map(({ word }, at) => ({ word, met: first.asked[at]?.met === true })),
  };
}

type Shards = ReadonlyMap<number, ShardTerms>;

async function shardsFor({ froms, shard }: IndexReader, words: readonly QueryWord[]): Promise<Shards> {
  const ways = words.flatMap((word) => word.ways);
  const wanted = [...new Set(ways.map(({ term }) => shardOf(froms, term)))];
  return new Map(await Promise.all(wanted.map(async (at) => [at, await shard(at)] as const)));
}

/** The terms of this language that a word of another one stands for. */
function meantBy({ froms }: IndexReader, shards: Shards, { ways }: QueryWord): readonly string[] {
  return ways.flatMap(({ term, prefix }) => {
    const shard = prefix ? undefined : shards.get(shardOf(froms, term));
    if (shard === undefined) return [];
    const place = firstNotBefore(shard.terms, term + meantMark);
    if (shard.terms[place] !== term + meantMark) return [];
    return shard.text.slice(shard.places[2 * place], shard.places[2 * place + 1]).split(' ');
  });
}

/** @returns how many documents have the word in any of these ways */
function countWays(reader: IndexReader, shards: Shards, tally: Tally, ways: readonly Way[]): number {
  let beyond = 0;
  for (const { term, prefix, boost } of ways) {
    const at = shardOf(reader.froms, term);
    const shard = shards.get(at);
    if (shard === undefined) continue;
    const add = (document: number, weight: number) =>
      tally.add(document, boost * (weightValues[weight] ?? 0));
    // A beginning that reaches into the next shard has its best documents here, told by themselves.
    if (prefix && reader.froms[at + 1]?.startsWith(term)) {
      beyond = Math.max(beyond, addSummary(shard, `${term}*`, reader.count, add));
      continue;
    }
    for (let place = firstNotBefore(shard.terms, term); place < shard.terms.length; place += 1) {
      const found = shard.terms[place] ?? '';
      if (prefix ? !found.startsWith(term) : found !== term) break;
      if (!found.endsWith('*') && !found.endsWith(meantMark)) {
        const [start = 0, end = 0] = shard.places.slice(2 * place, 2 * place + 2);
        need(eachPosting(shard.text, start, end, reader.count, add));
      }
    }
  }
  return tally.endWord(beyond);
}

/** @returns how many documents more than those it tells have a word that begins so */
function addSummary(
  { text, terms, places }: ShardTerms,
  name: string,
  count: number,
  add: (document: number, weight: number) => void,
): number {
  const place = firstNotBefore(terms, name);
  if (terms[place] !== name) return 0;
  const [start = 0, end = 0] = places.slice(2 * place, 2 * place + 2);
  const [all, next] = readNumber(text, start);
  need(all >= 0 && next <= end);
  let told = 0;
  need(
    eachPosting(text, next, end, count, (document, weight) => {
      told += 1;
      add(document, weight);
    }),
  );
  return Math.max(0, all - told);
}
