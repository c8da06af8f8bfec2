import { type Locale, locales } from '@/core/locale/locale.ts';
import type { GlossaryWord } from './glossary-word.ts';

/** What a card shows first, and which question stands above it. */
export interface Side {
  /** Key of the question among the strings. */
  readonly ask: string;
  readonly text: string;
  /** Language of the text. */
  readonly lang: Locale;
  /** Whether the answer is the meaning; otherwise it is the term. */
  readonly wantsMeaning: boolean;
}

/**
 * Which side of a word is shown at its n-th turn, counted from 0: first the term, then its meaning, then its name in another
 * language. So each way of knowing a word has its turn, and nothing has to be stored for it.
 */
export function sideOf(word: GlossaryWord, turn: number, locale: Locale): Side {
  const own = word.term[locale];
  const others = locales.filter(
    (other) => other !== locale && word.term[other].toLowerCase() !== own.toLowerCase(),
  );
  const other = others[Math.floor(turn / 3) % Math.max(1, others.length)];
  if (turn % 3 === 0) return { ask: 'ask_name', text: own, lang: locale, wantsMeaning: true };
  if (turn % 3 === 1 || other === undefined) {
    return { ask: 'ask_meaning', text: word.riddle ?? word.definition, lang: locale, wantsMeaning: false };
  }
  return { ask: `ask_${locale}`, text: word.term[other], lang: other, wantsMeaning: false };
}
