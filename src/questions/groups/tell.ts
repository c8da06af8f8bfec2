import { readAssignment } from '@/core/grading/assignment.ts';
import type { ToldPart } from '../frame/told-part.ts';
import type { GroupsQuestion } from './props.ts';

/** Each item with the group that it was put into, and why it belongs where it belongs. */
export function tell({ groups, items }: GroupsQuestion, answer: unknown): ToldPart[] {
  const ids = items.map(({ id }) => id);
  const given = readAssignment(
    answer,
    ids,
    groups.map(({ id }) => id),
  );
  return items.flatMap(({ id, text, group, reason }) => {
    const chosen = groups.find((each) => each.id === given?.[id]);
    return chosen === undefined
      ? []
      : [{ said: `${text}: ${chosen.text}`, right: chosen.id === group, reason }];
  });
}
