import { type GapMarks, judgeGaps, type KeyedGap } from '@/core/grading/gaps.ts';
import type { Score } from '@/core/grading/score.ts';

/** Judges what was typed into each gap: a point for each that is right. Codes: `empty`, `incomplete`, `unknown`. */
export function grade(question: { readonly gaps: readonly KeyedGap[] }, answer: unknown): Score<GapMarks> {
  return judgeGaps(question.gaps, answer);
}
