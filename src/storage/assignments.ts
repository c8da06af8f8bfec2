import type { Assignment } from '@/core/classroom/assignment.ts';
import { pupilFault, tidyPupil } from '@/core/classroom/pupil-name.ts';
import { isClassroomId, readAssignment } from '@/core/classroom/read-assignment.ts';
import type { Stuck } from '@/core/classroom/submission.ts';
import { longestStuck, readLine } from '@/core/classroom/told.ts';
import { isInstant } from '@/core/record/parse-event.ts';
import { own } from './learner.ts';
import { readText, writeText } from './web-storage.ts';

const key = own('assignments');
const nameKey = own('pupil');

/** More than a pupil has in a year; the oldest fall away. */
const mostAccepted = 60;

/** How often it is remembered that something was handed in. */
const mostHandIns = 20;

/** An assignment that this learner took on. */
export interface Accepted {
  readonly assignment: Assignment;
  /** Its code, as it came. */
  readonly code: string;
  /** When it was first opened here, ISO 8601 UTC. */
  readonly opened: string;
  /** The name or number typed for it; empty while there is none. */
  readonly pupil: string;
  /** Ids of what was handed in, with the moment, ISO 8601 UTC; earliest first. */
  readonly handedIn: readonly { readonly id: string; readonly at: string }[];
  /** Where help is needed, to go along with what is handed in; at most one entry an item. */
  readonly stuck: readonly Stuck[];
}

function readStuck(value: unknown, items: number): readonly Stuck[] {
  const rows = (Array.isArray(value) ? value : []).slice(0, items).flatMap((row: unknown) => {
    const { item, text: written } = (row ?? {}) as Readonly<Record<string, unknown>>;
    const text = readLine(written, longestStuck);
    const isItem = Number.isSafeInteger(item) && (item as number) >= 0 && (item as number) < items;
    return isItem && text !== undefined ? [{ item: item as number, text }] : [];
  });
  return rows.filter(({ item }, at) => rows.findIndex((other) => other.item === item) === at);
}

function readPupil(value: unknown): string {
  const name = typeof value === 'string' && value.length <= 400 ? tidyPupil(value) : '';
  return pupilFault(name) === undefined ? name : '';
}

function readAccepted(row: unknown): Accepted | undefined {
  if (typeof row !== 'object' || row === null) return undefined;
  const {
    assignment: written,
    code,
    opened,
    pupil,
    handedIn,
    stuck,
  } = row as Record<keyof Accepted, unknown>;
  const assignment = readAssignment(written);
  if (assignment === undefined || typeof code !== 'string' || !isInstant(opened)) return undefined;
  const sent = (Array.isArray(handedIn) ? handedIn : []).slice(-mostHandIns).flatMap((each: unknown) => {
    const { id, at } = (each ?? {}) as Readonly<Record<string, unknown>>;
    return isClassroomId(id) && isInstant(at) ? [{ id, at }] : [];
  });
  const help = readStuck(stuck, assignment.items.length);
  return { assignment, code, opened, pupil: readPupil(pupil), handedIn: sent, stuck: help };
}

/** The assignments this page's learner took on (`chynjyr.assignments`), the latest opened first. */
export function acceptedAssignments(): readonly Accepted[] {
  try {
    const rows: unknown = JSON.parse(readText('local', key) ?? '[]');
    return Array.isArray(rows) ? rows.slice(0, mostAccepted).flatMap((row) => readAccepted(row) ?? []) : [];
  } catch {
    return [];
  }
}

/** One of them; undefined when it was not taken on here. */
export function acceptedAssignment(id: string): Accepted | undefined {
  return acceptedAssignments().find(({ assignment }) => assignment.id === id);
}

/** Writes them; false where the browser keeps nothing. */
function write(list: readonly Accepted[]): boolean {
  const text = list.length === 0 ? null : JSON.stringify(list.slice(0, mostAccepted));
  writeText('local', key, text);
  return readText('local', key) === text;
}

function put(accepted: Accepted): boolean {
  const others = acceptedAssignments().filter(({ assignment }) => assignment.id !== accepted.assignment.id);
  return write([accepted, ...others]);
}

/** Keeps an assignment that was opened, with what is known of it here already; false where the browser keeps nothing. */
export function acceptAssignment(assignment: Assignment, code: string, now: string): boolean {
  const known = acceptedAssignment(assignment.id);
  return put({ opened: now, pupil: '', handedIn: [], stuck: [], ...known, assignment, code });
}

/** Keeps the name or number typed for an assignment, and for the next one of the same learner. What is no name is not kept. */
export function keepPupil(id: string, name: string): boolean {
  const known = acceptedAssignment(id);
  const pupil = readPupil(name);
  writeText('local', nameKey, pupil === '' ? null : pupil);
  return known !== undefined && put({ ...known, pupil });
}

/** The name or number this learner typed last (`chynjyr.pupil`); empty for none. */
export function lastPupil(): string {
  return readPupil(readText('local', nameKey));
}

/** Keeps where help is needed; false where it was not accepted here or the browser keeps nothing. */
export function keepStuck(id: string, stuck: readonly Stuck[]): boolean {
  const known = acceptedAssignment(id);
  return known !== undefined && put({ ...known, stuck });
}

/** Remembers that something was handed in for an assignment. */
export function noteHandIn(id: string, handedIn: { readonly id: string; readonly at: string }): boolean {
  const known = acceptedAssignment(id);
  return known !== undefined && put({ ...known, handedIn: [...known.handedIn, handedIn] });
}

/** Forgets an assignment; what was learned for it stays in the record. */
export function forgetAssignment(id: string): void {
  write(acceptedAssignments().filter(({ assignment }) => assignment.id !== id));
}
