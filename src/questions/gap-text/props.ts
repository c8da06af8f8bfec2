import type { KeyedGap } from '@/core/grading/gaps.ts';
import type { Locale } from '@/core/locale/locale.ts';
import { type Asked, asked } from '../frame/asked.ts';
import type { Question } from './schema.ts';

/** A gap with its words in one language; the accepted forms of all three go along, since all count. */
export interface Gap extends KeyedGap {
  readonly reason: string;
  readonly hint: string;
}

/** A gap-text question in one language. */
export interface GapQuestion extends Asked {
  readonly text: string;
  readonly gaps: readonly Gap[];
}

/** The question in one language, with no more than the island needs. */
export function props(question: Question, locale: Locale): GapQuestion {
  const gaps = question.gaps.map(({ id, accept, reason, hint }) => {
    return { id, accept, reason: reason[locale], hint: hint[locale] };
  });
  return { ...asked(question, locale), text: question.text[locale], gaps };
}
