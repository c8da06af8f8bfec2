import type { Locale } from '@/core/locale/locale.ts';
import type { Strings } from '@/i18n/fill.ts';

/** One part of an answer, told afterwards: what was said, whether it was right, and why. */
export interface ToldPart {
  /** What the learner said, in words; empty where the part is about what was left unsaid. */
  readonly said: string;
  readonly right: boolean | 'partly';
  /** What to call it, where "right" and "wrong" would not be true: a line that may stay where it is, a false alarm. */
  readonly mark?: string;
  readonly reason?: string;
}

/** The words with which a type tells an answer: those of its island. */
export interface TellWords {
  readonly strings: Strings;
  readonly locale: Locale;
}

/** What `tell.ts` of a type exports, for the question as the island gets it and an answer as it was stored. */
export interface Teller<Q = never> {
  /** Total: what an answer holds that this question does not know is passed over, and junk gives an empty list. */
  readonly tell: (question: Q, answer: unknown, words: TellWords) => readonly ToldPart[];
  /** Where a question is more than its prompt: the text, the message, the task with the values of this answer. */
  readonly task?: (question: Q, answer: unknown, words: TellWords) => string;
}

/** The fields of a stored value; none where it is no object. */
export function fieldsOf(stored: unknown): { readonly [field: string]: unknown } {
  return typeof stored === 'object' && stored !== null ? { ...stored } : {};
}
