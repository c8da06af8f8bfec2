import { readAssignment } from '@/core/grading/assignment.ts';
import type { ToldPart } from '../frame/told-part.ts';
import type { MatchQuestion } from './props.ts';

/** Each line with the answer that it was given, and what that answer goes with. */
export function tell({ left, right }: MatchQuestion, answer: unknown): ToldPart[] {
  const lines = left.map(({ id }) => id);
  const given = readAssignment(
    answer,
    lines,
    right.map(({ id }) => id),
  );
  return left.flatMap(({ id, text, match }) => {
    const chosen = right.find((each) => each.id === given?.[id]);
    if (chosen === undefined) return [];
    return [{ said: `${text}: ${chosen.text}`, right: chosen.id === match, reason: chosen.reason }];
  });
}
