import { judgeChoice, type KeyedOption, type Marks } from '@/core/grading/choice.ts';
import type { Score } from '@/core/grading/score.ts';

/** Judges the id of the chosen option; one point, or none. Codes: `empty`, `unknown`. */
export function grade(question: { readonly options: readonly KeyedOption[] }, answer: unknown): Score<Marks> {
  return judgeChoice(question.options, answer === null || answer === undefined ? [] : [answer]);
}
