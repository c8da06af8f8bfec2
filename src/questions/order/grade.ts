import type { Score } from '@/core/grading/score.ts';
import { judgeSequence, type Steps } from '@/core/grading/sequence.ts';

/** Judges a list of item ids by how many still have to be moved. Codes: `empty`, `unknown`. */
export function grade(
  question: { readonly items: readonly { readonly id: string }[] },
  answer: unknown,
): Score<Steps> {
  return judgeSequence(
    question.items.map((item) => item.id),
    answer,
  );
}
