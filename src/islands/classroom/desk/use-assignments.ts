import { useEffect, useState } from 'preact/hooks';
import type { Assignment } from '@/core/classroom/assignment.ts';
import { type BookNotes, readNotes } from '@/core/classroom/book/notes.ts';
import { pupilOf } from '@/core/classroom/book/person.ts';
import type { Json } from '@/core/record/event.ts';
import {
  changeNotes,
  follow,
  type HandedIn,
  keptNotes,
  listAssignments,
  listHandedIn,
} from '@/storage/classroom/classroom.ts';

/** An assignment as the desk lists it. */
export interface DeskAssignment {
  readonly assignment: Assignment;
  readonly code: string;
  readonly isClosed: boolean;
  /** How many pupils have handed something in for it. */
  readonly pupils: number;
}

function pupilsOf(id: string, handed: readonly HandedIn[], { belongs }: BookNotes): number {
  const keys = handed
    .filter(({ submission }) => submission.assignment === id)
    .map(({ submission }) => pupilOf(submission, belongs));
  return new Set(keys).size;
}

async function read(classId: string): Promise<readonly DeskAssignment[]> {
  const [kept, handed, written] = await Promise.all([
    listAssignments(classId),
    listHandedIn(classId),
    keptNotes(classId),
  ]);
  const notes = readNotes(written);
  return kept.map(({ assignment, code }) => ({
    assignment,
    code,
    isClosed: Object.hasOwn(notes.closed, assignment.id),
    pupils: pupilsOf(assignment.id, handed, notes),
  }));
}

/** The assignments of a class, followed over tabs; undefined until they are read. */
export function useAssignments(classId: string): readonly DeskAssignment[] | undefined {
  const [kept, setKept] = useState<readonly DeskAssignment[]>();
  useEffect(() => {
    let isGone = false;
    const stop = follow(() => {
      void read(classId).then((found) => !isGone && setKept(found));
    });
    return () => {
      isGone = true;
      stop();
    };
  }, [classId]);
  return kept;
}

/** Closes an assignment or opens it again. */
export async function setClosed(classId: string, id: string, isClosed: boolean): Promise<void> {
  await changeNotes(classId, (now) => {
    const notes = readNotes(now);
    const { [id]: _, ...others } = notes.closed;
    return { ...notes, closed: isClosed ? { ...others, [id]: true } : others } as unknown as Json;
  });
}
