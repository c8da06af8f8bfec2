import { attempts } from '@/core/test/attempt.ts';
import { type Evidence, isReading, lessonShare, shareOf } from './certificate-evidence.ts';
import type { Entry, Json, LearningEvent } from './event.ts';
import type { Log } from './merge.ts';
import { courseObject } from './other-objects.ts';
import { isInstant } from './parse-event.ts';
import { parseObject } from './parse-object.ts';
import { passMark } from './progress.ts';

/** More events than any course will ask for; a bound against hostile files. */
const mostEvents = 5000;

/** What is added to the record when a course is completed: it names what the certificate rests on, so that it stays true when the course grows. */
export function issueEntry(evidence: Evidence): Entry {
  const { course, events, test } = evidence;
  const rests = events.map(({ id }) => id);
  const result = { share: shareOf(evidence), rests, ...(test && { test: { ...test } }) };
  return { verb: 'completed', object: courseObject(course), rev: 1, result };
}

function fieldsOf(value: Json | undefined): { readonly [field: string]: Json } {
  const isPlain = typeof value === 'object' && value !== null && !Array.isArray(value);
  return isPlain ? (value as { readonly [field: string]: Json }) : {};
}

function readTest(value: Json | undefined): Evidence['test'] | 'none' | undefined {
  if (value === undefined) return 'none';
  const { share, at } = fieldsOf(value);
  const isSound = typeof share === 'number' && share >= passMark - 1e-9 && share <= 1 && isInstant(at);
  return isSound ? { share, at } : undefined;
}

/** Whether the record holds an attempt at the test that ended then with that result. */
function isTested(log: Log, course: string, { share, at }: NonNullable<Evidence['test']>): boolean {
  return attempts(log, course).some(
    (attempt) => (attempt.endedAt ?? attempt.at) === at && Math.abs(attempt.score - share) < 1e-9,
  );
}

/** Whether each lesson among the answers reaches the pass mark by them. */
function isPassed(events: Log, course: string): boolean {
  const lessons = new Map<string, number[]>();
  for (const event of events) {
    const name = parseObject(event.object);
    const share = lessonShare(event, course);
    if (name?.kind !== 'question' || share === undefined) continue;
    lessons.set(name.lesson, [...(lessons.get(name.lesson) ?? []), share]);
  }
  return [...lessons.values()].every(
    (shares) => shares.reduce((sum, share) => sum + share, 0) / shares.length >= passMark - 1e-9,
  );
}

function readIssued(
  event: LearningEvent,
  course: string,
  log: Log,
  known: ReadonlyMap<string, LearningEvent>,
): Evidence | undefined {
  const { share, rests, test: written } = fieldsOf(event.result);
  const test = readTest(written);
  if (test === undefined || !Array.isArray(rests) || rests.length === 0 || rests.length > mostEvents)
    return undefined;
  if (test !== 'none' && !isTested(log, course, test)) return undefined;
  const events = rests.flatMap((id) => (typeof id === 'string' ? (known.get(id) ?? []) : []));
  const objects = new Set(events.map(({ object }) => object));
  const isWhole = events.length === rests.length && objects.size === events.length;
  const isOfCourse = events.every(
    (each) => lessonShare(each, course) !== undefined || isReading(each, course),
  );
  if (!isWhole || !isOfCourse || !isPassed(events, course)) return undefined;
  const evidence = { course, events, ...(test !== 'none' && { test }) };
  return typeof share === 'number' && Math.abs(share - shareOf(evidence)) < 1e-9 ? evidence : undefined;
}

/** The certificates of a course that a record holds as issued and bears out: what they name is there and says what they say. */
export function issuedIn(log: Log, course: string): readonly Evidence[] {
  const object = courseObject(course);
  const issued = log.filter((event) => event.verb === 'completed' && event.object === object);
  if (issued.length === 0) return [];
  const known = new Map(log.map((event) => [event.id, event]));
  return issued.flatMap((event) => readIssued(event, course, log, known) ?? []);
}
