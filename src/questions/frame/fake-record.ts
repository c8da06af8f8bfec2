// Stands in for src/storage/record.ts in tests of what hangs on it: the same contract, kept in memory.
import type { Entry, LearningEvent } from '@/core/record/event.ts';
import type { Health, Listener } from '@/storage/record.ts';

let log: LearningEvent[] = [];
let health: Health = 'kept';
let hold: Promise<void> = Promise.resolve();
const listeners = new Set<Listener>();

function publish(): void {
  for (const listener of listeners) listener(log, health);
}

/** Starts a test with this log and health. */
export function reset(events: readonly LearningEvent[] = [], how: Health = 'kept'): void {
  log = [...events];
  health = how;
  hold = Promise.resolve();
  listeners.clear();
}

/** An event as storage would stamp it; each a second after the one before. */
export function stamp(entry: Entry, from = log.length): LearningEvent {
  const at = new Date(Date.UTC(2026, 0, 1) + from * 1000).toISOString();
  return { id: `event-${from}`, at, actor: 'device-of-test', ...entry };
}

/** An event arrives from another tab or device. */
export function arrive(entry: Entry): void {
  log = [...log, stamp(entry)];
  publish();
}

/** Everything is deleted, as from "my learning" in another tab. */
export function wipe(): void {
  log = [];
  publish();
}

/** Makes keeping wait until the returned function is called, as a slow disk does. */
export function slowDisk(): () => void {
  let go = () => {};
  hold = new Promise((resolve) => {
    go = resolve;
  });
  return go;
}

/** What is in the record. */
export function kept(): readonly LearningEvent[] {
  return log;
}

/** As in storage. */
export async function append(entry: Entry): Promise<LearningEvent> {
  const event = stamp(entry);
  log = [...log, event];
  publish();
  await hold;
  return event;
}

/** As in storage. */
export function follow(listener: Listener): () => void {
  listeners.add(listener);
  queueMicrotask(() => listeners.has(listener) && listener(log, health));
  return () => void listeners.delete(listener);
}

/** Lets everything that waits on the record come to its end. */
export function settled(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}
