import type { Locale } from '@/core/locale/locale.ts';
import { type Asked, asked } from '../frame/asked.ts';
import type { Question } from './schema.ts';

/** An answer on the right, in one language. */
export interface Answer {
  readonly id: string;
  readonly text: string;
  readonly reason: string;
}

/** A match question in one language. */
export interface MatchQuestion extends Asked {
  readonly left: readonly { readonly id: string; readonly text: string; readonly match: string }[];
  readonly right: readonly Answer[];
}

/** The question in one language, with no more than the island needs. */
export function props(question: Question, locale: Locale): MatchQuestion {
  const left = question.left.map(({ id, text, match }) => ({ id, text: text[locale], match }));
  const right = question.right.map(({ id, text, reason }) => {
    return { id, text: text[locale], reason: reason[locale] };
  });
  return { ...asked(question, locale), left, right };
}
