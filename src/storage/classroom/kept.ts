import type { Assignment } from '@/core/classroom/assignment.ts';
import { type ClassKeys, readClassKeys } from '@/core/classroom/class-keys.ts';
import { isClassroomId, readAssignment } from '@/core/classroom/read-assignment.ts';
import { readSubmission } from '@/core/classroom/read-submission.ts';
import type { Submission } from '@/core/classroom/submission.ts';
import { longestClassName, longestFrom, readLine } from '@/core/classroom/told.ts';
import { longest } from '@/core/credentials/diploma.ts';
import { type RevocationReason, revocationReasons } from '@/core/credentials/revocations.ts';
import type { Json } from '@/core/record/event.ts';
import { isInstant, isJson } from '@/core/record/parse-event.ts';

/** One of the list of a class; `group` may be empty. */
export interface Listed {
  readonly id: string;
  readonly name: string;
  readonly group: string;
}

/** A class as it is kept on the teacher's device, with its secret keys. */
export interface KeptClass {
  readonly id: string;
  readonly name: string;
  /** How the teacher signs; may be empty. */
  readonly teacher: string;
  readonly school: string;
  /** ISO 8601 UTC. */
  readonly created: string;
  readonly keys: ClassKeys;
  /** The list of the class, where the teacher keeps one. */
  readonly roster: readonly Listed[];
}

/** An assignment as it was issued. */
export interface KeptAssignment {
  /** The id of the assignment. */
  readonly id: string;
  readonly classId: string;
  readonly assignment: Assignment;
  /** Its code, `A1.…`, as it was given out. */
  readonly code: string;
}

/** Something handed in, kept as it came. */
export interface HandedIn {
  /** Of class, submission and digest of its content: the same content is one row, other content under the same id another. */
  readonly id: string;
  readonly classId: string;
  /** When it reached this device, ISO 8601 UTC. */
  readonly received: string;
  /** The code it came in, `S1.…`. */
  readonly code: string;
  readonly submission: Submission;
}

/** What an assignment asked when it was issued (`FrozenContent`); whoever reads it checks it. */
export interface KeptContent {
  /** The id of the assignment. */
  readonly id: string;
  readonly classId: string;
  readonly content: Json;
}

/** What the teacher wrote beside what was handed in (`BookNotes`); whoever reads it checks it. */
export interface KeptNotes {
  /** The id of the class. */
  readonly id: string;
  readonly classId: string;
  readonly notes: Json;
}

/** A certificate that the class issued. Once taken back it stays so. */
export interface KeptCredential {
  /** The id of the certificate, `urn:uuid:…`. */
  readonly id: string;
  readonly classId: string;
  /** When it was issued, ISO 8601 UTC. */
  readonly issued: string;
  /** Its code, `C1.…`; empty once the pupil was deleted, then only its being taken back is left. */
  readonly code: string;
  /** The name that stands on it; empty with the code. */
  readonly name: string;
  readonly title: string;
  readonly revoked?: { readonly at: string; readonly reason: RevocationReason };
}

/** What each store of the database holds. */
export interface Kept {
  readonly classes: KeptClass;
  readonly assignments: KeptAssignment;
  readonly handed: HandedIn;
  readonly content: KeptContent;
  readonly notes: KeptNotes;
  readonly issued: KeptCredential;
}

/** The most pupils on the list of a class. */
export const mostListed = 500;

const longestSchool = 100;
const longestCode = 400_000;

function fieldsOf(row: unknown): Readonly<Record<string, unknown>> {
  return typeof row === 'object' && row !== null ? (row as Readonly<Record<string, unknown>>) : {};
}

function readListed(row: unknown): Listed | undefined {
  const { id, ...rest } = fieldsOf(row);
  const [name, group] = [readLine(rest['name'], 80), readLine(rest['group'] ?? '', 40)];
  if (typeof id !== 'string' || !/^[\w-]{1,64}$/.test(id) || !name || group === undefined) return undefined;
  return { id, name, group };
}

function readClass(row: unknown): KeptClass | undefined {
  const { id, created, ...rest } = fieldsOf(row);
  const keys = readClassKeys(rest['keys']);
  const name = readLine(rest['name'], longestClassName);
  const teacher = readLine(rest['teacher'], longestFrom);
  const school = readLine(rest['school'], longestSchool);
  if (!isClassroomId(id) || !isInstant(created) || keys === undefined || !Array.isArray(rest['roster']))
    return undefined;
  if (name === undefined || teacher === undefined || school === undefined) return undefined;
  const roster = rest['roster'].slice(0, mostListed).flatMap((each: unknown) => readListed(each) ?? []);
  return { id, name, teacher, school, created, keys, roster };
}

function readCode(value: unknown): string | undefined {
  return typeof value === 'string' && value.length <= longestCode ? value : undefined;
}

function readKeptAssignment(row: unknown): KeptAssignment | undefined {
  const { classId, ...rest } = fieldsOf(row);
  const assignment = readAssignment(rest['assignment']);
  const code = readCode(rest['code']);
  if (assignment === undefined || code === undefined || assignment.to.id !== classId) return undefined;
  return { id: assignment.id, classId: assignment.to.id, assignment, code };
}

function readHandedIn(row: unknown): HandedIn | undefined {
  const { id, classId, received, ...rest } = fieldsOf(row);
  const submission = readSubmission(rest['submission']);
  const code = readCode(rest['code']);
  if (submission === undefined || code === undefined || !isClassroomId(classId)) return undefined;
  if (typeof id !== 'string' || !id.startsWith(`${classId}.${submission.id}.`) || id.length > 80)
    return undefined;
  return isInstant(received) ? { id, classId, received, code, submission } : undefined;
}

function readContent(row: unknown): KeptContent | undefined {
  const { id, classId, content } = fieldsOf(row);
  return isClassroomId(id) && isClassroomId(classId) && isJson(content)
    ? { id, classId, content }
    : undefined;
}

function readNotesRow(row: unknown): KeptNotes | undefined {
  const { id, classId, notes } = fieldsOf(row);
  return isClassroomId(id) && classId === id && isJson(notes) ? { id, classId: id, notes } : undefined;
}

function readIssued(row: unknown): KeptCredential | undefined {
  const { id, classId, issued, revoked, ...rest } = fieldsOf(row);
  const [name, title] = [readLine(rest['name'], longest.name), readLine(rest['title'], longest.title)];
  const code = readCode(rest['code']);
  if (typeof id !== 'string' || !/^urn:uuid:[\da-f-]{36}$/.test(id) || !isClassroomId(classId))
    return undefined;
  if (!isInstant(issued) || name === undefined || title === undefined || code === undefined) return undefined;
  const { at, reason } = fieldsOf(revoked);
  const why = revocationReasons.find((each) => each === reason);
  const kept = { id, classId, issued, code, name, title };
  return isInstant(at) && why !== undefined ? { ...kept, revoked: { at, reason: why } } : kept;
}

/** How a row of each store is read, believed in nothing; undefined for what is none. */
export const readers: { readonly [S in keyof Kept]: (row: unknown) => Kept[S] | undefined } = {
  classes: readClass,
  assignments: readKeptAssignment,
  handed: readHandedIn,
  content: readContent,
  notes: readNotesRow,
  issued: readIssued,
};
