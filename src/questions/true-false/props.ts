import type { Locale } from '@/core/locale/locale.ts';
import { type ChoiceQuestion, choiceProps } from '../frame/choice-props.ts';
import type { Question } from './schema.ts';

/** A statement with its reasons in one language. */
export interface VerdictQuestion extends ChoiceQuestion {
  readonly truth: boolean;
}

/** The question in one language, with no more than the island needs. */
export function props(question: Question, locale: Locale): VerdictQuestion {
  return { ...choiceProps(question, locale), truth: question.truth };
}
