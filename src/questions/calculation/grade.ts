import { type Calculation, type FoundMistake, judgeCalculation } from '@/core/grading/calculation.ts';
import type { Score } from '@/core/grading/score.ts';

/** Judges `{ values, answer }` in the unit of the question; one point, or none. Codes: `empty`, `not-number`, `unknown`. */
export function grade(question: Calculation, answer: unknown): Score<FoundMistake> {
  return judgeCalculation(question, answer);
}
