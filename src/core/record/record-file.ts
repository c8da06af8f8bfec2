import { readName } from '../learner/name.ts';
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

/** What a file brings to a record. */
export interface RecordFile {
  /** The events that the record did not have. */
  readonly events: Log;
  /** How many events the record had, or the file repeats. */
  readonly already: number;
  readonly runs: readonly LabRun[];
  readonly refused: readonly Refusal[];
  /** The learner's name as the file has it; empty for none. It tells a person whose file it is, nothing hangs on it. */
  readonly name: string;
}

/** The text of a file with a whole record, one entry a line; `exported` is the present time, ISO 8601 UTC, `name` the learner's or empty. */
export function writeRecordFile(events: Log, runs: readonly LabRun[], exported: string, name = ''): string {
  const fields = { format: recordFormat, version: recordVersion, exported, ...(name && { name }) };
  const head = JSON.stringify(fields).slice(0, -1);
  const lines = (rows: readonly unknown[]) => rows.map((row) => `\n${JSON.stringify(row)}`).join(',');
  return `${head},\n"events":[${lines(events)}],\n"runs":[${lines(runs)}]}\n`;
}

/** Whether two events are the same in every field, however their fields are ordered. */
function sameEvent(a: LearningEvent, b: LearningEvent): boolean {
  return JSON.stringify(parseEvent(a)) === JSON.stringify(parseEvent(b));
}

/** What of these rows a record does not have yet; it is never contradicted, and what is no event is refused. */
export function readEvents(
  rows: readonly unknown[],
  known: Log,
): Pick<RecordFile, 'events' | 'already' | 'refused'> {
  const all = new Map(known.map((event) => [event.id, event]));
  const fresh: LearningEvent[] = [];
  const refused: Refusal[] = [];
  let already = 0;
  rows.forEach((row, at) => {
    const event = parseEvent(row);
    const same = event && all.get(event.id);
    if (event === undefined) refused.push({ kind: 'event', at, reason: 'shape' });
    else if (same === undefined) {
      fresh.push(event);
      all.set(event.id, event);
    } else if (sameEvent(same, event)) already += 1;
    else refused.push({ kind: 'event', at, reason: 'conflict' });
  });
  return { events: mergeLogs(fresh), already, refused };
}

function readRuns(rows: readonly unknown[]): Pick<RecordFile, 'runs' | 'refused'> {
  let runs: readonly LabRun[] = [];
  const refused: Refusal[] = [];
  rows.forEach((row, at) => {
    const run = parseRun(row);
    if (run === undefined) refused.push({ kind: 'run', at, reason: 'shape' });
    else runs = keepRun(runs, run).runs;
  });
  return { runs, refused };
}

/** Reads the text of a file of any version against the record that is here, believing nothing in it; what cannot be taken is told entry by entry. */
export function readRecordFile(text: string, known: Log = []): RecordFile | FileFault {
  let data: unknown;
  try {
    // Some programs that re-save a file put a byte order mark before it.
    data = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return 'not-json';
  }
  if (typeof data !== 'object' || data === null) return 'not-ours';
  const { format, version, name, events, runs = [] } = data as Record<string, unknown>;
  if (format !== recordFormat || !Number.isSafeInteger(version) || (version as number) < 1) return 'not-ours';
  if ((version as number) > recordVersion) return 'newer';
  if (!Array.isArray(events) || !Array.isArray(runs)) return 'not-ours';
  const read = readEvents(events, known);
  const { runs: readable, refused } = readRuns(runs);
  return { ...read, runs: readable, refused: [...read.refused, ...refused], name: readName(name) };
}
