import type { Analysis } from '../analysis.ts';
import { frontDecoded } from '../files/front-coding.ts';
import { fold } from '../words.ts';
import type { IndexReader } from './files.ts';
import { isOneEdit } from './one-edit.ts';
import { need } from './parse.ts';

const mostWords = 3;

/**
 * Words of the index that are one edit away from a word after folding, those in more documents first. Three lists are
 * fetched: words as long as this one, a letter shorter and a letter longer. A word with endings of which none is near
 * is tried by its stem.
 */
export async function nearWords(
  reader: IndexReader,
  word: string,
  analysis: Analysis,
): Promise<readonly string[]> {
  const typed = fold(word);
  const near = await nearTo(reader, typed);
  const stem = analysis.term(word);
  return near.length > 0 || stem === typed ? near : nearTo(reader, stem);
}

async function nearTo({ words }: IndexReader, typed: string): Promise<readonly string[]> {
  if (typed.length < 3) return [];
  const lists = await Promise.all([0, -1, 1].map((step) => words(typed.length + step)));
  return lists
    .flatMap((list) => [...entriesOf(list)])
    .filter(({ word }) => isOneEdit(typed, fold(word)))
    .sort((one, other) => other.documents - one.documents)
    .slice(0, mostWords)
    .map(({ word }) => word);
}

/** The words of a list with the logarithm of how many documents have them. */
function* entriesOf(list: string): Iterable<{ readonly word: string; readonly documents: number }> {
  let before = '';
  for (const line of list.split('\n')) {
    if (line === '') continue;
    const word = frontDecoded(`${line[0]}${line.slice(2)}`, before);
    const documents = Number(line[1]);
    need(word !== undefined && documents >= 0);
    yield { word, documents };
    before = word;
  }
}
