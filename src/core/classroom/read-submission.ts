import { isLocale } from '../locale/locale.ts';
import type { Json } from '../record/event.ts';
import { isInstant, isJson } from '../record/parse-event.ts';
import { pupilFault, tidyPupil } from './pupil-name.ts';
import { isClassroomId, mostItems } from './read-assignment.ts';
import type { GivenAnswer, GivenAttempt, GivenReading, GivenRun, Stuck, Submission } from './submission.ts';
import { longestStuck, readLine } from './told.ts';

/** Bounds against hostile codes; no pupil comes near them. */
export const mostOf = {
  answers: 4000,
  attempts: 400,
  questions: 100,
  runs: 200,
  readings: 1000,
  sections: 100,
} as const;

/** The longest evidence of a run, in characters. */
export const longestEvidence = 200_000;

const name = /^[\w-]{1,64}$/;

function isName(value: unknown): value is string {
  return typeof value === 'string' && name.test(value);
}

function isWhole(value: unknown, least: number, most: number): value is number {
  return Number.isSafeInteger(value) && (value as number) >= least && (value as number) <= most;
}

function fieldsOf(row: unknown): Readonly<Record<string, unknown>> {
  return typeof row === 'object' && row !== null ? (row as Readonly<Record<string, unknown>>) : {};
}

function isRev(value: unknown): value is number {
  return isWhole(value, 1, 1_000_000);
}

/** An answer, believed in nothing; undefined when it is none. */
export function readGivenAnswer(row: unknown): GivenAnswer | undefined {
  const { object, rev, at, answer, earned, total, hints, sure, attempt } = fieldsOf(row);
  if (typeof object !== 'string' || !/^question:[\w-]{1,64}\/[\w-]{1,64}\/[\w-]{1,64}$/.test(object))
    return undefined;
  if (!isRev(rev) || !isInstant(at) || !isJson(answer)) return undefined;
  if (typeof earned !== 'number' || typeof total !== 'number') return undefined;
  // Written so that NaN fails as well.
  if (!(total > 0 && total <= 1000 && earned >= 0 && earned <= total)) return undefined;
  return {
    object,
    rev,
    at,
    answer: answer as Json,
    earned,
    total,
    ...(isWhole(hints, 1, 100) && { hints }),
    ...((sure === 1 || sure === 2 || sure === 3) && { sure }),
    ...(isName(attempt) && { attempt }),
  };
}

function readAsked(row: unknown): GivenAttempt['questions'][number] | undefined {
  const { id, rev } = fieldsOf(row);
  return isName(id) && isRev(rev) ? { id, rev } : undefined;
}

/** An attempt at a test, believed in nothing; undefined when it is none. */
export function readGivenAttempt(row: unknown): GivenAttempt | undefined {
  const { id, course, at, ended, ...rest } = fieldsOf(row);
  const questions = readAll(rest['questions'], mostOf.questions, readAsked);
  if (!isName(id) || !isName(course) || !isInstant(at) || questions === undefined) return undefined;
  return ended === '' || isInstant(ended) ? { id, course, at, questions, ended } : undefined;
}

function readRun(row: unknown): GivenRun | undefined {
  const { id, lab, at, evidence } = fieldsOf(row);
  if (typeof id !== 'string' || !/^[\w~-]{1,80}$/.test(id)) return undefined;
  if (typeof lab !== 'string' || !/^[\w-]{1,80}$/.test(lab) || !isInstant(at)) return undefined;
  if (typeof evidence !== 'string' || evidence.length > longestEvidence) return undefined;
  return { id, lab, at, evidence };
}

function readReading(row: unknown): GivenReading | undefined {
  const { course, lesson, ...rest } = fieldsOf(row);
  const sections = readAll(rest['sections'], mostOf.sections, (id) => (isName(id) ? id : undefined));
  return isName(course) && isName(lesson) && sections !== undefined
    ? { course, lesson, sections }
    : undefined;
}

function readStuck(row: unknown): Stuck | undefined {
  const { item, ...rest } = fieldsOf(row);
  const text = readLine(rest['text'], longestStuck);
  return isWhole(item, 0, mostItems - 1) && text !== undefined ? { item, text } : undefined;
}

/** A name or number, tidied; undefined when the pupil's page would not have taken it. */
function readPupil(value: unknown): string | undefined {
  if (typeof value !== 'string' || value.length > 400 || /\p{Cs}/u.test(value)) return undefined;
  const name = tidyPupil(value);
  return pupilFault(name) === undefined ? name : undefined;
}

/** Every entry of a list; undefined when one is not what it should be, or they are too many. */
function readAll<T>(
  rows: unknown,
  most: number,
  read: (row: unknown) => T | undefined,
): readonly T[] | undefined {
  if (!Array.isArray(rows) || rows.length > most) return undefined;
  const list: T[] = [];
  for (const row of rows) {
    const entry = read(row);
    if (entry === undefined) return undefined;
    list.push(entry);
  }
  return list;
}

/** Whether no item is named twice. */
function isOnceEach(stuck: readonly Stuck[]): boolean {
  return new Set(stuck.map(({ item }) => item)).size === stuck.length;
}

/**
 * A submission from a code, a store or a page, with only the fields this version knows and the name tidied; undefined when it
 * is none: also when the name is empty or no name. Whatever comes out of here goes through a code and comes back the same.
 */
export function readSubmission(row: unknown): Submission | undefined {
  const { id, assignment, device, locale, at, ...rest } = fieldsOf(row);
  const pupil = readPupil(rest['pupil']);
  const answers = readAll(rest['answers'], mostOf.answers, readGivenAnswer);
  const attempts = readAll(rest['attempts'], mostOf.attempts, readGivenAttempt);
  const runs = readAll(rest['runs'], mostOf.runs, readRun);
  const readings = readAll(rest['readings'], mostOf.readings, readReading);
  const stuck = readAll(rest['stuck'] ?? [], mostItems, readStuck);
  if (answers === undefined || attempts === undefined || runs === undefined) return undefined;
  if (readings === undefined || stuck === undefined || !isOnceEach(stuck)) return undefined;
  if (!isClassroomId(id) || !isClassroomId(assignment) || pupil === undefined || !isLocale(locale))
    return undefined;
  if (typeof device !== 'string' || !/^[\w-]{8}$/.test(device) || !isInstant(at)) return undefined;
  return {
    id,
    assignment,
    pupil,
    device,
    locale,
    at,
    answers,
    attempts,
    runs,
    readings,
    ...(stuck.length > 0 && { stuck }),
  };
}
