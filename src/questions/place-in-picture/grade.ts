import { judgeChoice, type KeyedOption, type Marks } from '@/core/grading/choice.ts';
import type { Score } from '@/core/grading/score.ts';

/** Judges the list of chosen places: a point for each correct one, less one for each wrong one. Codes: `empty`, `unknown`. */
export function grade(question: { readonly places: readonly KeyedOption[] }, answer: unknown): Score<Marks> {
  if (answer === null || answer === undefined) return { type: 'invalid', code: 'empty' };
  return Array.isArray(answer) ? judgeChoice(question.places, answer) : { type: 'invalid', code: 'unknown' };
}
