import type { Locale } from '@/core/locale/locale.ts';
import { type Asked, asked } from '../frame/asked.ts';
import type { ChoiceOption } from '../frame/choice-props.ts';
import type { Question } from './schema.ts';

/** A part of the message in one language. */
export interface Segment extends ChoiceOption {
  readonly newLine: boolean;
}

/** A place-in-text question in one language; its segments are the message, in order. */
export interface PlaceInText extends Asked {
  readonly from: string;
  readonly segments: readonly Segment[];
}

/** The question in one language, with no more than the island needs. */
export function props(question: Question, locale: Locale): PlaceInText {
  const segments = question.segments.map(({ id, correct, newLine = false, text, reason }) => {
    return { id, correct, newLine, text: text[locale], reason: reason[locale] };
  });
  return { ...asked(question, locale), from: question.from[locale], segments };
}
