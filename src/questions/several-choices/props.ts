import type { Locale } from '@/core/locale/locale.ts';
import { type ChoiceQuestion, choiceProps } from '../frame/choice-props.ts';
import type { Question } from './schema.ts';

/** The question in one language, with no more than the island needs. */
export function props(question: Question, locale: Locale): ChoiceQuestion {
  return choiceProps(question, locale);
}
