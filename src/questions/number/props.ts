import type { Locale } from '@/core/locale/locale.ts';
import { type Asked, asked } from '../frame/asked.ts';
import type { Question } from './schema.ts';

/** A number question in one language. */
export interface NumberQuestion extends Asked {
  readonly answer: number;
  readonly tolerance: number;
  readonly unit: string;
  readonly reason: string;
  readonly mistakes: readonly { readonly value: number; readonly reason: string }[];
  readonly otherwise: string;
}

/** The question in one language, with no more than the island needs. */
export function props(question: Question, locale: Locale): NumberQuestion {
  const { answer, tolerance, unit, reason, otherwise } = question;
  const mistakes = question.mistakes.map((mistake) => ({
    value: mistake.value,
    reason: mistake.reason[locale],
  }));
  const words = { unit: unit[locale], reason: reason[locale], otherwise: otherwise[locale] };
  return { ...asked(question, locale), answer, tolerance, ...words, mistakes };
}
