import { judgeChoice, type KeyedOption, type Marks } from '@/core/grading/choice.ts';
import type { Score } from '@/core/grading/score.ts';

/** Judges the list of marked segments: a point for each hit, less one for each false alarm. Codes: `empty`, `unknown`. */
export function grade(
  question: { readonly segments: readonly KeyedOption[] },
  answer: unknown,
): Score<Marks> {
  if (answer === null || answer === undefined) return { type: 'invalid', code: 'empty' };
  return Array.isArray(answer)
    ? judgeChoice(question.segments, answer)
    : { type: 'invalid', code: 'unknown' };
}
