import { frontCoded } from '../files/front-coding.ts';
import { fold } from '../words.ts';
import type { Inverted } from './inverted.ts';

// A word that stands once in a large site is as likely a slip as what was typed.
const largeSite = 1000;

/**
 * The words that may be offered for a misspelled one, by how many letters they have folded: one list for each
 * length, sorted. A line is a word front-coded, whose shared length is followed by a digit: 0 in one document,
 * 1 in two, 2 in four and so on.
 */
export function spellingLists(
  inverted: Inverted,
  forms: ReadonlyMap<string, string>,
  documents: number,
): ReadonlyMap<number, string> {
  const lists = new Map<number, (readonly [word: string, digit: number])[]>();
  for (const [term, postings] of inverted) {
    const word = forms.get(term);
    const seldom = documents > largeSite && postings.length < 2 && postings.every(({ weight }) => weight < 2);
    if (word === undefined || seldom || /\d/.test(word)) continue;
    const length = fold(word).length;
    if (length < 3 || length > 20) continue;
    const digit = Math.min(9, Math.floor(Math.log2(postings.length)));
    lists.set(length, [...(lists.get(length) ?? []), [word, digit]]);
  }
  return new Map(
    [...lists].sort(([one], [other]) => one - other).map(([length, list]) => [length, listText(list)]),
  );
}

function listText(list: readonly (readonly [word: string, digit: number])[]): string {
  const sorted = [...new Map(list)].sort(([one], [other]) => (one < other ? -1 : 1));
  return sorted
    .map(([word, digit], at) => {
      const coded = frontCoded(word, sorted[at - 1]?.[0] ?? '');
      return `${coded[0]}${digit}${coded.slice(1)}\n`;
    })
    .join('');
}
