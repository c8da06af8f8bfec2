import type { ChoiceOption } from './choice-props.ts';
import type { ToldPart } from './told-part.ts';

/**
 * What was chosen, each with its reason, in the order of the question; ids that it does not know are passed over. `missed` is
 * what to say at the end when something right was not chosen; without it nothing is said.
 */
export function tellChoice(options: readonly ChoiceOption[], chosen: unknown, missed?: string): ToldPart[] {
  if (!Array.isArray(chosen)) return [];
  const isChosen = ({ id }: ChoiceOption) => chosen.includes(id);
  const told = options.filter(isChosen).map(({ text, correct, reason }): ToldPart => {
    return { said: text, right: correct, reason };
  });
  const isWhole = options.every((option) => !option.correct || isChosen(option));
  if (missed === undefined || told.length === 0 || isWhole) return told;
  return [...told, { said: '', right: false, reason: missed }];
}
