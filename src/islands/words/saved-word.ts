import type { WordCard } from '@/core/review/word-cards.ts';
import type { GlossaryWord } from './glossary-word.ts';

/** A word of the learner's list with its card. */
export interface SavedWord {
  readonly word: GlossaryWord;
  readonly card: WordCard;
}

/** A word that is asked: `turn` says which side of it is shown. */
export interface AskedWord {
  readonly word: GlossaryWord;
  readonly turn: number;
}
