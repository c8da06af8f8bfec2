import type { Calculation } from '@/core/grading/calculation.ts';
import type { Locale } from '@/core/locale/locale.ts';
import { type Asked, asked } from '../frame/asked.ts';
import type { Question } from './schema.ts';

/** A calculation in one language; its texts hold `{{name}}` places for the values of the learner. */
export interface CalculationQuestion extends Asked, Calculation {
  readonly decimals: number;
  readonly task: string;
  readonly unit: string;
  readonly reason: string;
  readonly mistakes: readonly { readonly id: string; readonly formula: string; readonly reason: string }[];
  readonly otherwise: string;
}

/** The question in one language, with no more than the island needs. */
export function props(question: Question, locale: Locale): CalculationQuestion {
  const { values, derived, answer, tolerance, decimals = 2 } = question;
  const { task, unit, reason, otherwise } = question;
  return {
    ...asked(question, locale),
    values,
    derived,
    answer,
    tolerance,
    decimals,
    task: task[locale],
    unit: unit[locale],
    reason: reason[locale],
    mistakes: question.mistakes.map(({ id, formula, reason }) => ({ id, formula, reason: reason[locale] })),
    otherwise: otherwise[locale],
  };
}
