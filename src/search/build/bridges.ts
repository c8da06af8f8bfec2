import type { Analysis } from '../analysis.ts';

/**
 * What one thing is called: its names in the language of the index, and in the others. A text that has a name of its own
 * language is found by the other names as well.
 */
export interface Bridge {
  readonly own: readonly string[];
  readonly other: readonly string[];
}

/**
 * The terms by which a text is found although it has them only in another language, and whether each is a name whole
 * (wallet) or a word of a longer one (wallet address).
 */
export interface Bridged {
  readonly terms: (text: readonly string[]) => ReadonlyMap<string, boolean>;
  /** The terms of this language that a term of another one stands for, to be marked where it met. */
  readonly meant: ReadonlyMap<string, readonly string[]>;
}

/** No bridges at all. */
export const unbridged: Bridged = { terms: () => new Map(), meant: new Map() };

interface Name {
  readonly terms: readonly string[];
  readonly other: ReadonlyMap<string, boolean>;
}

/**
 * Makes names of own terms findable by the terms of their other names; several words count where they follow one another.
 * @param foreign analyses of other languages: by their stems an inflected foreign word may still meet
 */
export function bridgedBy(
  bridges: readonly Bridge[],
  analysis: Analysis,
  foreign: readonly Analysis[] = [],
): Bridged {
  const byFirst = new Map<string, Name[]>();
  for (const { own, other } of bridges) {
    const others = new Map<string, boolean>();
    for (const name of other) {
      for (const { terms } of [analysis, ...foreign]) {
        const words = terms(name);
        for (const word of words) others.set(word, words.length === 1 || others.get(word) === true);
      }
    }
    for (const name of own.map(analysis.terms)) {
      const [first] = name;
      if (first === undefined) continue;
      const known = byFirst.get(first) ?? [];
      known.push({ terms: name, other: others });
      byFirst.set(first, known);
    }
  }
  const terms: Bridged['terms'] = (text) => {
    const found = new Map<string, boolean>();
    for (const [at, term] of text.entries()) {
      for (const name of byFirst.get(term) ?? []) {
        if (name.terms.every((one, step) => text[at + step] === one))
          for (const [one, whole] of name.other) found.set(one, whole || found.get(one) === true);
      }
    }
    return found;
  };
  return { terms, meant: meantBy([...byFirst.values()].flat()) };
}

/**
 * Words of this language mean themselves. A word that is a whole name somewhere means only that: ключ is ачкыч, not the жеке of приватный ключ as well.
 */
function meantBy(names: readonly Name[]): ReadonlyMap<string, readonly string[]> {
  const own = new Set(names.flatMap(({ terms }) => terms));
  const wholes = new Set(
    names.flatMap(({ other }) => [...other].flatMap(([one, whole]) => (whole ? one : []))),
  );
  const meant = new Map<string, Set<string>>();
  for (const { terms, other } of names) {
    for (const [one, whole] of other) {
      if (own.has(one) || whole !== wholes.has(one)) continue;
      const known = meant.get(one) ?? new Set();
      for (const term of terms) known.add(term);
      meant.set(one, known);
    }
  }
  return new Map([...meant].map(([one, known]) => [one, [...known]]));
}
