import type { Locale } from '@/core/locale/locale.ts';
import { type Asked, asked } from '../frame/asked.ts';
import type { Question } from './schema.ts';

/** An order question in one language; its items stand in the right order. */
export interface OrderQuestion extends Asked {
  readonly items: readonly { readonly id: string; readonly text: string }[];
  readonly reason: string;
}

/** The question in one language, with no more than the island needs. */
export function props(question: Question, locale: Locale): OrderQuestion {
  const items = question.items.map(({ id, text }) => ({ id, text: text[locale] }));
  return { ...asked(question, locale), items, reason: question.reason[locale] };
}
