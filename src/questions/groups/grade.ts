import { type AssignmentMarks, judgeAssignment } from '@/core/grading/assignment.ts';
import type { Score } from '@/core/grading/score.ts';

/** What grading needs of a groups question. */
export interface Keyed {
  readonly groups: readonly { readonly id: string }[];
  readonly items: readonly { readonly id: string; readonly group: string }[];
}

/** Judges which group each item was put into: a point for each in its own. Codes: `empty`, `incomplete`, `unknown`. */
export function grade({ groups, items }: Keyed, answer: unknown): Score<AssignmentMarks> {
  return judgeAssignment(
    items.map(({ id, group }) => ({ id, place: group })),
    groups.map(({ id }) => id),
    answer,
  );
}
