import type { Assignment } from '@/core/classroom/assignment.ts';
import { type ItemKey, keyOf } from '../choice.ts';
import { fieldsOf, firstTerms, type Terms } from '../terms.ts';

/** An assignment that is being made. */
export interface Draft {
  readonly chosen: ReadonlySet<ItemKey>;
  readonly terms: Terms;
}

/** The steps of making one, in their order; each is a place of its own. */
export const steps = ['what', 'terms', 'look'] as const;

/** One of these. */
export type Step = (typeof steps)[number];

/** What an assignment begins with. */
export function firstDraft(): Draft {
  return { chosen: new Set(), terms: firstTerms(new Date()) };
}

/** An assignment like another; a last day that is past becomes a week from now. */
export function draftLike({ items, due, pass, tries, seeds, note }: Assignment, now: Date): Draft {
  const isPast = due !== '' && Date.parse(due) <= now.getTime();
  const day = isPast ? { ...fieldsOf(due), day: firstTerms(now).day } : fieldsOf(due);
  return { chosen: new Set(items.map(keyOf)), terms: { ...day, pass: String(pass), tries, seeds, note } };
}
