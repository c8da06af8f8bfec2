import type { Json } from '../../record/event.ts';
import { canonicalJson } from '../../scenario/digest.ts';
import type { GivenAttempt, Submission } from '../submission.ts';

/** A submission with the moment it reached the teacher's device. */
export interface HandedInRow {
  readonly id: string;
  /** ISO 8601 UTC. */
  readonly received: string;
  readonly submission: Submission;
}

/** A submission as the book dates it. */
export interface HandIn extends HandedInRow {
  /** The moment that counts: the pupil's own, or that of the receipt where the pupil's clock cannot be right. */
  readonly counted: string;
  /** Whether the pupil's clock cannot be right: before the assignment was issued, or after it was received. */
  readonly clockOff: boolean;
}

/** An answer of a pupil, once, with all that was ever claimed for it and the first submission that brought it. */
export interface UnionAnswer {
  readonly object: string;
  readonly rev: number;
  readonly at: string;
  readonly answer: Json;
  readonly attempt: string;
  readonly hints: number;
  readonly sure: 0 | 1 | 2 | 3;
  readonly claims: readonly (readonly [earned: number, total: number])[];
  readonly by: HandIn;
}

/** An attempt with what its latest submission says, and the first submission in which it had ended, where it has. */
export interface UnionAttempt extends GivenAttempt {
  readonly by: HandIn;
  readonly endedBy?: HandIn;
}

/** A run in its latest state, with what was handed in of it before. */
export interface UnionRun {
  readonly id: string;
  readonly lab: string;
  readonly versions: readonly { readonly at: string; readonly evidence: string; readonly by: HandIn }[];
}

/** Everything that a pupil has handed in for one assignment, over all devices. */
export interface Union {
  /** Earliest first, by the moment that counts. */
  readonly handIns: readonly HandIn[];
  /** Earliest first, by the pupil's clock. */
  readonly answers: readonly UnionAnswer[];
  readonly attempts: readonly UnionAttempt[];
  readonly runs: readonly UnionRun[];
  /** When each section, `course/lesson/section`, was first told to be read. */
  readonly read: ReadonlyMap<string, HandIn>;
}

const day = 86_400_000;

/** Dates a submission: a clock a day wrong either way is not believed. */
export function datedHandIn(row: HandedInRow, issued: string): HandIn {
  const [at, received, begin] = [row.submission.at, row.received, issued].map(Date.parse) as [
    number,
    number,
    number,
  ];
  const clockOff = !(at <= received + day && !(at < begin - day));
  return { ...row, clockOff, counted: clockOff ? row.received : row.submission.at };
}

const byText = (one: string, other: string) => (one < other ? -1 : one > other ? 1 : 0);

/** Orders submissions by the moment that counts; the rest only keeps the order the same whatever came first. */
function inOrder(rows: readonly HandIn[]): HandIn[] {
  return [...rows].sort(
    (a, b) =>
      byText(a.counted, b.counted) ||
      byText(a.received, b.received) ||
      byText(a.submission.id, b.submission.id) ||
      byText(a.id, b.id),
  );
}

function answersOf(handIns: readonly HandIn[]): UnionAnswer[] {
  const found = new Map<string, UnionAnswer>();
  for (const by of handIns) {
    for (const { object, rev, at, answer, attempt = '', earned, total, hints = 0, sure = 0 } of by.submission
      .answers) {
      const key = [object, rev, at, attempt, canonicalJson(answer)].join('\n');
      const known = found.get(key);
      const claims = known?.claims ?? [];
      const isSaid = claims.some(([e, t]) => e === earned && t === total);
      const all = isSaid ? claims : [...claims, [earned, total] as const];
      found.set(
        key,
        known
          ? { ...known, claims: all }
          : { object, rev, at, answer, attempt, hints, sure, claims: all, by },
      );
    }
  }
  return [...found].sort(([k, a], [l, b]) => byText(a.at, b.at) || byText(k, l)).map(([, answer]) => answer);
}

function attemptsOf(handIns: readonly HandIn[]): UnionAttempt[] {
  const found = new Map<string, UnionAttempt>();
  for (const by of handIns) {
    for (const attempt of by.submission.attempts) {
      const known = found.get(attempt.id);
      // Who has ended an attempt cannot ask other questions in it.
      const kept = known?.ended ? known : { ...attempt, by: known?.by ?? by };
      const endedBy = known?.endedBy ?? (attempt.ended ? by : undefined);
      found.set(attempt.id, endedBy ? { ...kept, endedBy } : kept);
    }
  }
  return [...found.values()].sort((a, b) => byText(a.at, b.at) || byText(a.id, b.id));
}

function runsOf(handIns: readonly HandIn[]): UnionRun[] {
  const found = new Map<string, UnionRun>();
  for (const by of handIns) {
    for (const { id, lab, at, evidence } of by.submission.runs) {
      const key = `${lab}\n${id}`;
      const versions = found.get(key)?.versions ?? [];
      if (versions.some((version) => version.evidence === evidence)) continue;
      found.set(key, { id, lab, versions: [...versions, { at, evidence, by }] });
    }
  }
  const first = ({ versions }: UnionRun) => versions[0]?.at ?? '';
  return [...found.values()]
    .map((run) => ({ ...run, versions: [...run.versions].sort((a, b) => byText(a.at, b.at)) }))
    .sort((a, b) => byText(first(a), first(b)) || byText(a.id, b.id));
}

/** Puts together what one pupil has handed in for one assignment; whatever order it came in, it is the same. */
export function unionOf(rows: readonly HandedInRow[], issued: string): Union {
  const handIns = inOrder(rows.map((row) => datedHandIn(row, issued)));
  const read = new Map<string, HandIn>();
  for (const by of handIns)
    for (const { course, lesson, sections } of by.submission.readings)
      for (const section of sections) {
        const key = `${course}/${lesson}/${section}`;
        if (!read.has(key)) read.set(key, by);
      }
  return {
    handIns,
    answers: answersOf(handIns),
    attempts: attemptsOf(handIns),
    runs: runsOf(handIns),
    read,
  };
}
