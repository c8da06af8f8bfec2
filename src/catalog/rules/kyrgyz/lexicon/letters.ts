import { folded } from '../reading.ts';
import { beginning, type Known } from './known.ts';

/** Whether a word is the right one with some of its ң ө ү typed as н о у. */
function lacksLettersOf(word: string, right: string): boolean {
  return [...right].every((letter, at) => word[at] === letter || word[at] === folded(letter));
}

/** The polite endings -ңыз and -ңар of "you", typed with н: no word of Kyrgyz has -ныз there. */
const polite = /(?<=[аеёиоуыэюяөү])н(?=[ыиуү]з(?:$|[дг][аеоө]|[дн][ыиуү]|[бч][ыиуүае]|с[ыиуү]))/g;

/**
 * A word with its ң ө ү; undefined where it is right, or not known without them.
 * @example withLetters('тузмок', own) // => 'түзмөк'
 */
export function withLetters(word: string, { words, byFolded }: Known): string | undefined {
  if (words.has(word)) return undefined;
  const likely = (byFolded.get(folded(word)) ?? []).find((right) => lacksLettersOf(word, right));
  if (likely !== undefined) return likely;
  const withPolite = word.replace(polite, 'ң');
  return withPolite === word ? undefined : withPolite;
}

/** The beginning with ң ө ү of a word that is not known as a whole; undefined where none is like it. */
export function beginningOf(word: string, { words, byFolded, beginnings }: Known): string | undefined {
  if (words.has(word) || byFolded.has(folded(word))) return undefined;
  return beginnings.get(word.slice(0, beginning));
}
