import { type AssignmentMarks, judgeAssignment } from '@/core/grading/assignment.ts';
import type { Score } from '@/core/grading/score.ts';

/** What grading needs of a match question. */
export interface Keyed {
  readonly left: readonly { readonly id: string; readonly match: string }[];
  readonly right: readonly { readonly id: string }[];
}

/** Judges which answer each line was given: a point for each right pair. Codes: `empty`, `incomplete`, `unknown`. */
export function grade({ left, right }: Keyed, answer: unknown): Score<AssignmentMarks> {
  return judgeAssignment(
    left.map(({ id, match }) => ({ id, place: match })),
    right.map(({ id }) => id),
    answer,
  );
}
