import type { Locale } from '@/core/locale/locale.ts';
import { type Asked, type AskedQuestion, asked } from './asked.ts';
import type { Option } from './option-schema.ts';

/** An option in one language. */
export interface ChoiceOption {
  readonly id: string;
  readonly correct: boolean;
  readonly text: string;
  readonly reason: string;
}

/** A question with options, in one language. */
export interface ChoiceQuestion extends Asked {
  readonly options: readonly ChoiceOption[];
}

/** A question with options in one language; the key goes along, since the page grades by itself, without a server. */
export function choiceProps(
  question: AskedQuestion & { readonly options: readonly Option[] },
  locale: Locale,
): ChoiceQuestion {
  const options = question.options.map(({ id, correct, text, reason }) => {
    return { id, correct, text: text[locale], reason: reason[locale] };
  });
  return { ...asked(question, locale), options };
}
