import type { Assignment } from '@/core/classroom/assignment.ts';
import { itemTitle } from '@/core/classroom/book/content.ts';
import type { Gradebook } from '@/core/classroom/book/gradebook.ts';
import type { ClassPlan } from '@/core/classroom/class-plan.ts';
import type { Candidate } from './diploma-of.ts';

/** What a certificate for an assignment is called: its items, as many as have room. */
export function assignmentTitle({ items }: Pick<Assignment, 'items'>, plan: ClassPlan, most: number): string {
  const titles = items.map((item) => itemTitle(item, plan));
  const count = titles.findIndex((_, at) => titles.slice(0, at + 1).join(', ').length > most);
  return (count === -1 ? titles : titles.slice(0, Math.max(1, count))).join(', ').slice(0, most);
}

/**
 * Who has done all of an assignment, with the result the book came to; who reached the pass mark without a doubt is picked
 * at once. Names are as the book has them, and still to be confirmed.
 */
export function candidatesOf({ pupils, cells }: Gradebook, assignment: string): readonly Candidate[] {
  return pupils.flatMap(({ key, name }): Candidate[] => {
    const cell = cells.get(key)?.get(assignment);
    if (cell === undefined || !cell.done) return [];
    const judged = Math.round(cell.share * 100);
    const picked = cell.passed && cell.flags.length === 0;
    return [{ key, name, percent: String(judged), judged, picked, confirmed: false }];
  });
}
