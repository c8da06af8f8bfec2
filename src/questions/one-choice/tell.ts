import type { ChoiceQuestion } from '../frame/choice-props.ts';
import { tellChoice } from '../frame/tell-choice.ts';
import type { ToldPart } from '../frame/told-part.ts';

/** The chosen option with its reason. */
export function tell({ options }: ChoiceQuestion, answer: unknown): ToldPart[] {
  return tellChoice(options, [answer]);
}
