import type { LearningEvent } from './event.ts';
import { type Log, mergeLogs } from './merge.ts';
import { parseEvent } from './parse-event.ts';
import { keepRun, type LabRun, parseRun } from './run.ts';

/** The name in the `format` field, by which a file of ours is known. */
export const recordFormat = 'chynjyr-record';

/** The version this code writes; it reads this and every earlier one. */
export const recordVersion = 1;

/** Why a file as a whole was not taken: no JSON in it, JSON of something else, or written by a later version of the site. */
export type FileFault = 'not-json' | 'not-ours' | 'newer';

/** Why one entry was not taken: not in the shape of an event or run, or another entry has its id but says otherwise. */
export interface Refusal {
  readonly kind: 'event' | 'run';
  /** Its place in the file's list, from 0. */
  readonly at: number;
  readonly reason: 'shape' | 'conflict';
}

/** What a file held. */
export interface RecordFile {
  readonly events: Log;
  readonly runs: readonly LabRun[];
  readonly refused: readonly Refusal[];
}

/** The text of a file with a whole record, one entry a line; `exported` is the present time, ISO 8601 UTC. */
export function writeRecordFile(events: Log, runs: readonly LabRun[], exported: string): string {
  const head = JSON.stringify({ format: recordFormat, version: recordVersion, exported }).slice(0, -1);
  const lines = (rows: readonly unknown[]) => rows.map((row) => `\n${JSON.stringify(row)}`).join(',');
  return `${head},\n"events":[${lines(events)}],\n"runs":[${lines(runs)}]}\n`;
}

/** Whether two events are the same in every field. */
export function sameEvent(a: LearningEvent, b: LearningEvent): boolean {
  return JSON.stringify(parseEvent(a)) === JSON.stringify(parseEvent(b));
}

function readEvents(rows: readonly unknown[], refused: Refusal[]): Log {
  const found = new Map<string, LearningEvent>();
  rows.forEach((row, at) => {
    const event = parseEvent(row);
    const known = event && found.get(event.id);
    if (event === undefined) refused.push({ kind: 'event', at, reason: 'shape' });
    else if (known === undefined) found.set(event.id, event);
    else if (!sameEvent(known, event)) refused.push({ kind: 'event', at, reason: 'conflict' });
  });
  return mergeLogs(found.values());
}

function readRuns(rows: readonly unknown[], refused: Refusal[]): readonly LabRun[] {
  let runs: readonly LabRun[] = [];
  rows.forEach((row, at) => {
    const run = parseRun(row);
    if (run === undefined) refused.push({ kind: 'run', at, reason: 'shape' });
    else runs = keepRun(runs, run).runs;
  });
  return runs;
}

/** Reads the text of a file of any version, believing nothing in it; what cannot be taken is told entry by entry. */
export function readRecordFile(text: string): RecordFile | FileFault {
  let data: unknown;
  try {
    // Some programs that re-save a file put a byte order mark before it.
    data = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return 'not-json';
  }
  if (typeof data !== 'object' || data === null) return 'not-ours';
  const { format, version, events, runs = [] } = data as Record<string, unknown>;
  if (format !== recordFormat || !Number.isSafeInteger(version) || (version as number) < 1) return 'not-ours';
  if ((version as number) > recordVersion) return 'newer';
  if (!Array.isArray(events) || !Array.isArray(runs)) return 'not-ours';
  const refused: Refusal[] = [];
  return { events: readEvents(events, refused), runs: readRuns(runs, refused), refused };
}
