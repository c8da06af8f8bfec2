import type { Analysis } from '../analysis.ts';
import type { IndexReader } from './files.ts';
import type { MetWord } from './meet.ts';
import { nearWords } from './spelling.ts';

export { suggestions } from './suggestions.ts';

/** The question with each word that met nothing put right, once for each way to do so. */
export async function mended(
  query: string,
  asked: readonly MetWord[],
  analysis: Analysis,
  reader: IndexReader,
): Promise<readonly string[]> {
  const wrong = asked.filter(({ met }) => !met).map(({ word }) => word.word);
  const near = await Promise.all(wrong.map((word) => nearWords(reader, word, analysis)));
  const ways = Math.max(0, ...near.map(({ length }) => length));
  const mends = Array.from({ length: ways }, (_, way) =>
    wrong.reduce((text, word, at) => {
      const right = near[at]?.[way] ?? near[at]?.[0];
      return right === undefined ? text : text.replace(word, () => right);
    }, query),
  );
  return [...new Set(mends)];
}
