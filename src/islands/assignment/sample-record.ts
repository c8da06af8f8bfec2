// Stands in for src/storage/record.ts and runs.ts in tests of the page of assignments: the same contract, kept in memory.
import type { Log } from '@/core/record/merge.ts';
import type { LabRun } from '@/core/record/run.ts';
import type { Listener } from '@/storage/record.ts';

let log: Log = [];
let publish: Listener = () => undefined;
let runs: readonly LabRun[] = [];

/** Puts events and runs on the device; a page that is open hears of the events. */
export function have(events: Log, played: readonly LabRun[] = runs): void {
  log = [...events];
  runs = played;
  publish(log, 'kept');
}

/** As in storage. */
export function follow(listener: Listener): () => void {
  publish = listener;
  listener(log, 'kept');
  return () => {
    publish = () => undefined;
  };
}

/** As in storage. */
export async function wholeLog(): Promise<Log> {
  return log;
}

/** As in storage. */
export async function allRuns(): Promise<readonly LabRun[]> {
  return runs;
}
