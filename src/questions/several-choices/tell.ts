import type { ChoiceQuestion } from '../frame/choice-props.ts';
import { tellChoice } from '../frame/tell-choice.ts';
import type { TellWords, ToldPart } from '../frame/told-part.ts';

/** Each chosen option with its reason, and that one was missed. */
export function tell({ options }: ChoiceQuestion, answer: unknown, { strings }: TellWords): ToldPart[] {
  return tellChoice(options, answer, strings['missed'] ?? '');
}
