import { harmonised, vowelByHarmony } from '@/core/text/inflect-ky.ts';
import { type Known, levelled } from './known.ts';

/** The shortest beginning that is believed to be the word itself. */
const shortest = 3;

/** The known word that differs only in a vowel which harmony asks for. */
function knownLike(word: string, { byLevelled }: Known): string | undefined {
  return byLevelled.get(levelled(word))?.find((right) => {
    const at = [...right].findIndex((letter, index) => letter !== word[index]);
    return vowelByHarmony(right.slice(0, at), right[at] ?? '') === right[at];
  });
}

/** The right form of a known word with other endings: of a long beginning rather than of a short one. */
function formLike(word: string, { words }: Known): string | undefined {
  for (let length = word.length; length >= shortest; length -= 1) {
    const start = word.slice(0, length);
    for (const stem of [start, start.replace(/г$/, 'к').replace(/б$/, 'п')]) {
      const right = words.has(stem) ? harmonised(word, stem) : undefined;
      if (right !== undefined) return right;
    }
  }
  return undefined;
}

/**
 * A word with endings that agree with it; undefined where they do, or where the word is not known.
 * @example agreeing('капчыкке', own) // => 'капчыкка'
 */
export function agreeing(word: string, known: Known): string | undefined {
  return known.words.has(word) ? undefined : (knownLike(word, known) ?? formLike(word, known));
}
