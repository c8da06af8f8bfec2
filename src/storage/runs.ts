import { keepRun, type LabRun, latestRun, parseRun } from '@/core/record/run.ts';
import { database } from './database.ts';
import { own } from './learner.ts';
import { onDeleted } from './tabs.ts';
import { readText, writeText } from './web-storage.ts';

/** Runs that could not go into the database; they outlive a change of page, not the closing of the tab. */
function readHeld(): readonly LabRun[] {
  try {
    const rows: unknown = JSON.parse(readText('session', own('runs')) ?? '[]');
    return Array.isArray(rows) ? rows.map(parseRun).filter((run) => run !== undefined) : [];
  } catch {
    return [];
  }
}

let held: readonly LabRun[] | undefined;

function hold(runs: readonly LabRun[]): void {
  held = runs;
  writeText('session', own('runs'), runs.length > 0 ? JSON.stringify(runs) : null);
}

function heldRuns(): readonly LabRun[] {
  if (held === undefined) {
    held = readHeld();
    onDeleted(() => hold([]));
  }
  return held;
}

function readable(rows: readonly unknown[]): LabRun[] {
  return rows.map(parseRun).filter((run) => run !== undefined);
}

/** Writes runs in one transaction, so that two tabs saving at once see each other's; rejects when nothing can be stored. */
async function store(runs: readonly LabRun[]): Promise<LabRun[]> {
  const db = await database();
  const tx = db.transaction('runs', 'readwrite', { durability: 'strict' });
  let known: readonly LabRun[] = readable(await tx.store.getAll());
  const kept = runs.map((run) => {
    const step = keepRun(known, run);
    known = step.runs;
    return step.kept;
  });
  await Promise.all([...kept.map((run) => tx.store.put(run)), tx.done]);
  return kept;
}

/**
 * Keeps a run with everything done in it so far. Answers with the run to go on with: longer than the given one when
 * another tab was ahead on the same way, under another id when two tabs went different ways (both are kept).
 * Where nothing can be stored it is held as long as the tab is open.
 */
export async function saveRun(run: LabRun): Promise<LabRun> {
  const before = heldRuns();
  try {
    const kept = await store([...before, run]);
    hold(heldRuns().filter((other) => !before.includes(other)));
    return kept.at(-1) ?? run;
  } catch {
    const { runs, kept } = keepRun(heldRuns(), run);
    hold(runs);
    return kept;
  }
}

/** Every run that can be read, from all labs. */
export async function allRuns(): Promise<readonly LabRun[]> {
  let runs: readonly LabRun[] = [];
  try {
    runs = readable(await (await database()).transaction('runs').store.getAll());
  } catch {
    // No storage here: what this tab holds is all there is.
  }
  for (const run of heldRuns()) runs = keepRun(runs, run).runs;
  return runs;
}

/** The run of a lab that was worked on last; undefined when there is none. */
export async function loadRun(lab: string): Promise<LabRun | undefined> {
  return latestRun(await allRuns(), lab);
}

/** Drops the runs held in memory; the stored ones go with the database. */
export function forgetRuns(): void {
  hold([]);
}
