import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { Assignment } from '@/core/classroom/assignment.ts';
import { packSubmission } from '@/core/classroom/pack-submission.ts';
import type { Submission } from '@/core/classroom/submission.ts';
import type { Json } from '@/core/record/event.ts';
import { askForPromise } from '../keeping.ts';
import { type HandedIn, type KeptAssignment, type KeptClass, readers } from './kept.ts';
import { alter, type Change, erase, followRows, keep, type RoomHealth, roomHealth, rowsOf } from './rows.ts';

export type { HandedIn, KeptAssignment, KeptClass, Listed } from './kept.ts';
export type { RoomHealth } from './rows.ts';

/** Something to be kept that just came in. */
export interface Arrival {
  readonly classId: string;
  readonly code: string;
  readonly submission: Submission;
  /** ISO 8601 UTC; the present moment where it is not said. */
  readonly received?: string;
}

/** What became of arrivals. */
export interface Arrived {
  readonly added: readonly HandedIn[];
  /** How many were here already, or came twice. */
  readonly already: number;
  readonly health: RoomHealth;
}

/** Waits for what was begun before, so that a reading followed by a writing is not undone by another of this tab. */
let turn: Promise<unknown> = Promise.resolve();
function inTurn<T>(job: () => Promise<T>): Promise<T> {
  const done = turn.then(job);
  turn = done.catch(() => undefined);
  return done;
}

/** All classes of this device, the newest last. */
export async function listClasses(): Promise<readonly KeptClass[]> {
  return [...(await rowsOf('classes'))].sort((a, b) => (a.created < b.created ? -1 : 1));
}

/** Keeps a class, new or changed. With a new one the browser is asked not to clear what is kept. Throws for what is none. */
export async function putClass(klass: KeptClass): Promise<RoomHealth> {
  const row = readers.classes(klass);
  if (row === undefined) throw new TypeError('Not a class.');
  const isNew = (await rowsOf('classes', { id: row.id })).length === 0;
  const health = await keep([{ store: 'classes', row }]);
  if (isNew) void askForPromise();
  return health;
}

/** Deletes a class with all that hangs on it, also what lies aside; false when the browser would not. */
export async function removeClass(id: string): Promise<boolean> {
  const hanging = await Promise.all(
    (['assignments', 'handed', 'content', 'notes', 'issued'] as const).map(async (store) =>
      (await rowsOf(store, { classId: id })).map((row) => ({ store, gone: row.id })),
    ),
  );
  return erase([{ store: 'classes', gone: id }, ...hanging.flat()], id);
}

/** The assignments of a class, the newest last. */
export async function listAssignments(classId: string): Promise<readonly KeptAssignment[]> {
  return [...(await rowsOf('assignments', { classId }))].sort((a, b) =>
    a.assignment.issued < b.assignment.issued ? -1 : 1,
  );
}

/** Keeps an assignment as it was issued. Throws for what is none, or none of this class. */
export async function putAssignment(
  classId: string,
  assignment: Assignment,
  code: string,
): Promise<RoomHealth> {
  const row = readers.assignments({ classId, assignment, code });
  if (row === undefined) throw new TypeError('Not an assignment of this class.');
  return keep([{ store: 'assignments', row }]);
}

/** Deletes an assignment with its content and what was handed in for it; false when the browser would not. */
export async function removeAssignment(classId: string, id: string): Promise<boolean> {
  const handed = (await rowsOf('handed', { classId })).filter(
    ({ submission }) => submission.assignment === id,
  );
  return erase([
    { store: 'assignments', gone: id },
    { store: 'content', gone: id },
    ...handed.map((row) => ({ store: 'handed' as const, gone: row.id })),
  ]);
}

/** Everything handed in to a class, in the order in which it came. */
export async function listHandedIn(classId: string): Promise<readonly HandedIn[]> {
  return [...(await rowsOf('handed', { classId }))].sort((a, b) =>
    a.received === b.received ? (a.id < b.id ? -1 : 1) : a.received < b.received ? -1 : 1,
  );
}

/** The id of a row: the digest is of the content, since the same sealed anew is another code. */
export function handedInId(classId: string, submission: Submission): string {
  const digest = bytesToHex(sha256(utf8ToBytes(packSubmission(submission))).subarray(0, 8));
  return `${classId}.${submission.id}.${digest}`;
}

/** So many rows are asked for one by one; for more, all of a class are read. */
const few = 20;

async function knownOf(ids: readonly string[], classIds: ReadonlySet<string>): Promise<Set<string>> {
  const asked = ids.length <= few ? ids.map((id) => ({ id })) : [...classIds].map((classId) => ({ classId }));
  const rows = await Promise.all(asked.map((which) => rowsOf('handed', which)));
  return new Set(rows.flat().map(({ id }) => id));
}

/**
 * Keeps what was handed in, each content once: the same again changes nothing, another under the same id is kept beside it.
 * What is no submission is passed over.
 */
export function addHandedIn(arrivals: readonly Arrival[]): Promise<Arrived> {
  return inTurn(async () => {
    const ids = arrivals.map(({ classId, submission }) => handedInId(classId, submission));
    const known = await knownOf(ids, new Set(arrivals.map(({ classId }) => classId)));
    const now = new Date().toISOString();
    const added: HandedIn[] = [];
    let already = 0;
    for (const [at, { classId, code, submission, received = now }] of arrivals.entries()) {
      const id = ids[at] ?? '';
      const row = readers.handed({ id, classId, received, code, submission });
      if (row === undefined) continue;
      if (known.has(id)) already += 1;
      else added.push(row);
      known.add(id);
    }
    const health =
      added.length === 0 ? roomHealth() : await keep(added.map((row) => ({ store: 'handed', row })));
    return { added, already, health };
  });
}

/** What was frozen of the site for an assignment; undefined when nothing was. To be read by `readContent`. */
export async function keptContent(assignmentId: string): Promise<Json | undefined> {
  return (await rowsOf('content', { id: assignmentId }))[0]?.content;
}

/** What was frozen for all assignments of a class, by the id of the assignment. */
export async function allContent(classId: string): Promise<ReadonlyMap<string, Json>> {
  return new Map((await rowsOf('content', { classId })).map(({ id, content }) => [id, content]));
}

/** Freezes what an assignment asks, as it is now. Throws for what is no JSON. */
export async function putContent(classId: string, assignmentId: string, content: Json): Promise<RoomHealth> {
  const row = readers.content({ id: assignmentId, classId, content });
  if (row === undefined) throw new TypeError('No content of an assignment.');
  return keep([{ store: 'content', row }]);
}

/** What the teacher wrote beside what was handed in; undefined for nothing. To be read by `readNotes`. */
export async function keptNotes(classId: string): Promise<Json | undefined> {
  return (await rowsOf('notes', { classId }))[0]?.notes;
}

/** Changes the notes of a class from what they are now, so that two changes, also in two tabs, do not undo each other. Throws for what is no JSON. */
export function changeNotes(classId: string, change: (now: Json | undefined) => Json): Promise<RoomHealth> {
  return alter('notes', classId, (now) => {
    const row = readers.notes({ id: classId, classId, notes: change(now?.notes) });
    if (row === undefined) throw new TypeError('No notes of a class.');
    return row;
  });
}

/** Deletes rows that were handed in; false when the browser would not. */
export function removeHandedIn(ids: readonly string[]): Promise<boolean> {
  return erase(ids.map((gone) => ({ store: 'handed', gone })));
}

/** Follows the room: called soon, and at every change, also from other tabs; what changed is read anew. Returns what stops it. */
export function follow(listener: (health: RoomHealth) => void): () => void {
  const stop = followRows(() => listener(roomHealth()));
  let isStopped = false;
  queueMicrotask(() => {
    if (!isStopped) listener(roomHealth());
  });
  return () => {
    isStopped = true;
    stop();
  };
}

/** Makes several changes at once, all or none on the disk; for what joins whole files. */
export function keepAll(changes: readonly Change[]): Promise<RoomHealth> {
  return inTurn(() => keep(changes));
}
