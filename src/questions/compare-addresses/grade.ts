import { type Comparison, type FaredAll, judgeComparison } from '@/core/grading/comparison.ts';
import type { Score } from '@/core/grading/score.ts';

/** Judges `{ seed, picks }`, two points for each address. Codes: `empty`, some address without a pick; `unknown`. */
export function grade(question: Comparison, answer: unknown): Score<FaredAll> {
  return judgeComparison(question, answer);
}
