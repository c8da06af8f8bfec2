import type { Assignment } from '@/core/classroom/assignment.ts';
import type { Stuck } from '@/core/classroom/submission.ts';
import {
  type Accepted,
  acceptAssignment,
  acceptedAssignments,
  forgetAssignment,
  keepPupil,
  keepStuck,
  noteHandIn,
} from '@/storage/assignments.ts';

/** What the browser would not keep: it lives as long as the tab, so that handing in works there too. */
const held = new Map<string, Accepted>();

/** Every assignment this learner accepted. */
export function everyAccepted(): readonly Accepted[] {
  const kept = acceptedAssignments();
  return [...[...held.values()].filter((one) => !isIn(kept, one.assignment.id)), ...kept];
}

function isIn(list: readonly Accepted[], id: string): boolean {
  return list.some(({ assignment }) => assignment.id === id);
}

function change(id: string, isKept: boolean, changed: (known: Accepted) => Accepted): void {
  const known = held.get(id);
  if (!isKept && known !== undefined) held.set(id, changed(known));
}

/** Accepts an assignment under a name; false where the browser keeps nothing and it is only held in this tab. */
export function accept(assignment: Assignment, code: string, pupil: string): boolean {
  const opened = new Date().toISOString();
  const isKept = acceptAssignment(assignment, code, opened) && keepPupil(assignment.id, pupil);
  if (!isKept) held.set(assignment.id, { assignment, code, opened, pupil, handedIn: [], stuck: [] });
  return isKept;
}

/** Changes the name under which work is handed in. */
export function rename(id: string, pupil: string): void {
  change(id, keepPupil(id, pupil), (known) => ({ ...known, pupil }));
}

/** Remembers where the pupil is stuck. */
export function noteStuck(id: string, stuck: readonly Stuck[]): void {
  change(id, keepStuck(id, stuck), (known) => ({ ...known, stuck }));
}

/** Remembers that work was handed in. */
export function noteHandedIn(id: string, handedIn: Accepted['handedIn'][number]): void {
  change(id, noteHandIn(id, handedIn), (known) => ({
    ...known,
    handedIn: [...known.handedIn.filter((one) => one.id !== handedIn.id), handedIn],
  }));
}

/** Takes an assignment off the list. */
export function drop(id: string): void {
  held.delete(id);
  forgetAssignment(id);
}
