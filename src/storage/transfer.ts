import type { Log } from '@/core/record/merge.ts';
import { isInstant } from '@/core/record/parse-event.ts';
import {
  type FileFault,
  type Refusal,
  readEvents,
  readRecordFile,
  writeRecordFile,
} from '@/core/record/record-file.ts';
import { extendsRun } from '@/core/record/run.ts';
import { own } from './learner.ts';
import { thisLearner } from './learners.ts';
import { takeIn, wholeLog } from './record.ts';
import { allRuns, saveRun } from './runs.ts';
import { readText, writeText } from './web-storage.ts';

/** A file to hand to the learner. */
export interface ExportFile {
  readonly name: string;
  readonly text: string;
}

/** What became of a file: counts of events, and of lab runs that are new or longer than known; or why it was not taken at all. */
export type ImportReport =
  | {
      readonly type: 'done';
      readonly added: number;
      readonly already: number;
      readonly runs: number;
      readonly refused: readonly Refusal[];
      /** The name that stands in the file; empty for none. */
      readonly name: string;
    }
  | { readonly type: 'fault'; readonly code: FileFault | 'too-large' | 'unreadable' };

/** The largest file taken, in bytes: some hundred thousand events, far more than a life of study. */
export const largestFile = 32 * 1024 * 1024;

/** The whole record as a file of the present version, named after the day. It carries the learner's name, never the PIN. */
export async function exportRecord(): Promise<ExportFile> {
  const now = new Date().toISOString();
  const text = writeRecordFile(await wholeLog(), await allRuns(), now, thisLearner().name);
  writeText('local', own('exported'), now);
  return { name: `chynjyr-${now.slice(0, 10)}.json`, text };
}

/** When this learner's record was last saved to a file on this device, ISO 8601 UTC; undefined when it never was. */
export function lastExport(): string | undefined {
  const at = readText('local', own('exported'));
  return isInstant(at) ? at : undefined;
}

/** Adds what a file holds to the record: the union by id. Nothing here is changed or removed, whatever the file says. */
export async function importRecord(file: Blob): Promise<ImportReport> {
  if (file.size > largestFile) return { type: 'fault', code: 'too-large' };
  let text: string;
  try {
    text = await file.text();
  } catch {
    // The file was moved or changed after it was chosen.
    return { type: 'fault', code: 'unreadable' };
  }
  const read = readRecordFile(text, await wholeLog());
  if (typeof read === 'string') return { type: 'fault', code: read };
  const { events, already, runs, refused, name } = read;
  await takeIn(events);
  const known = await allRuns();
  const fresh = runs.filter((run) => !known.some((other) => extendsRun(other, run)));
  for (const run of fresh) await saveRun(run);
  return { type: 'done', added: events.length, already, runs: fresh.length, refused, name };
}

/** Adds events that came from another phone, in the same way as those of a file. */
export async function joinEvents(
  events: Log,
): Promise<{ readonly added: number; readonly already: number; readonly refused: readonly Refusal[] }> {
  const read = readEvents(events, await wholeLog());
  await takeIn(read.events);
  return { added: read.events.length, already: read.already, refused: read.refused };
}
