import { folded } from '../reading.ts';
import { knownWords } from './known-words.ts';

/** Kyrgyz words that are known to be right, and ways to find one by a wrong spelling. */
export interface Known {
  readonly words: ReadonlySet<string>;
  /** Words with ң, ө or ү by their spelling without. */
  readonly byFolded: ReadonlyMap<string, readonly string[]>;
  /**
   * Beginnings (of {@link beginning} letters) of words that have ң, ө or ү, by their spelling without; less those with
   * which a word without such letters begins.
   */
  readonly beginnings: ReadonlyMap<string, string>;
  /** Words by their {@link levelled} spelling. */
  readonly byLevelled: ReadonlyMap<string, readonly string[]>;
}

/** How long a beginning must be to tell a word that is not known as a whole. */
export const beginning = 5;

const special = /[ңөү]/;
const classes: Readonly<Record<string, string>> = {
  ...{ а: 'A', е: 'A', о: 'A', ө: 'A' },
  ...{ ы: 'I', и: 'I', у: 'I', ү: 'I' },
};

/** A word with its vowels levelled to the two kinds that take turns by harmony. */
export function levelled(word: string): string {
  return [...word].map((letter) => classes[letter] ?? letter).join('');
}

function indexed(keyOf: (word: string) => string, words: Iterable<string>): ReadonlyMap<string, string[]> {
  const index = new Map<string, string[]>();
  for (const word of words) {
    const key = keyOf(word);
    const there = index.get(key);
    if (there) there.push(word);
    else index.set(key, [word]);
  }
  return index;
}

function beginningsOf(words: readonly string[]): ReadonlyMap<string, string> {
  const all = new Set(
    words.filter((word) => word.length >= beginning).map((word) => word.slice(0, beginning)),
  );
  const telling = [...all].filter((start) => special.test(start) && !all.has(folded(start)));
  return new Map(telling.map((start) => [folded(start), start]));
}

/** The ways to look among some words, in small letters. */
export function knownOf(list: Iterable<string>): Known {
  const words = new Set(list);
  return {
    words,
    byFolded: indexed(
      folded,
      [...words].filter((word) => special.test(word)),
    ),
    beginnings: beginningsOf([...words]),
    byLevelled: indexed(levelled, words),
  };
}

/** The Kyrgyz words of this project. */
export const own = knownOf(knownWords.trim().split(/\s+/));

/**
 * Whether a passage is certainly Kyrgyz and well typed, whatever its loans sound like: most of its words are known, and none
 * would be known with ң ө ү in the place of н о у.
 */
export function isMostlyKnown(passage: readonly string[], { words, byFolded } = own): boolean {
  const strange = passage.filter((word) => !words.has(word));
  return strange.length * 4 <= passage.length && !strange.some((word) => byFolded.has(folded(word)));
}
