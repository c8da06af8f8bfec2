import { type FileFault, type Refusal, readRecordFile, writeRecordFile } from '@/core/record/record-file.ts';
import { extendsRun } from '@/core/record/run.ts';
import { wipe } from './database.ts';
import { forgetLog, takeIn, wholeLog } from './record.ts';
import { allRuns, forgetRuns, saveRun } from './runs.ts';
import { clearTexts } from './web-storage.ts';

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
    }
  | { readonly type: 'fault'; readonly code: FileFault | 'too-large' | 'unreadable' };

/** The largest file taken, in bytes: some hundred thousand events, far more than a life of study. */
export const largestFile = 32 * 1024 * 1024;

/** The whole record as a file of the present version, named after the day. */
export async function exportRecord(): Promise<ExportFile> {
  const now = new Date().toISOString();
  const text = writeRecordFile(await wholeLog(), await allRuns(), now);
  return { name: `chynjyr-${now.slice(0, 10)}.json`, text };
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
  const { events, already, runs, refused } = read;
  await takeIn(events);
  const known = await allRuns();
  const fresh = runs.filter((run) => !known.some((other) => extendsRun(other, run)));
  for (const run of fresh) await saveRun(run);
  return { type: 'done', added: events.length, already, runs: fresh.length, refused };
}

/** Deletes the whole record, the runs and the settings on this device and in all open tabs; false when the browser would not empty its database. */
export async function deleteEverything(): Promise<boolean> {
  forgetRuns();
  let wiped = true;
  try {
    await forgetLog(wipe);
  } catch {
    wiped = false;
  }
  clearTexts();
  return wiped;
}
