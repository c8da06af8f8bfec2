// Stands in for src/storage/record.ts in tests of the page of a test: the same contract, kept in memory, on the clock of the machine.
import type { Entry, LearningEvent } from '@/core/record/event.ts';
import type { Log } from '@/core/record/merge.ts';
import type { Listener } from '@/storage/record.ts';

let log: Log = [];
let publish: Listener = () => undefined;
let count = 0;

/** What is in the record. */
export function kept(): Log {
  return log;
}

/** Starts a test with an empty record, or empties it as "my learning" in another tab does. */
export function wipe(): void {
  log = [];
  publish(log, 'kept');
}

/** An event as storage would stamp it, so many days ago. */
export function stamp(entry: Entry, daysAgo = 0): LearningEvent {
  count += 1;
  const at = new Date(Date.now() - daysAgo * 86_400_000 + count).toISOString();
  return { id: `e${count}`, at, actor: 'phone', ...entry };
}

/** Events arrive from another tab or device; without any the page hears the record as it is. */
export function arrive(...events: readonly LearningEvent[]): void {
  log = [...log, ...events];
  publish(log, 'kept');
}

/** As in storage. */
export async function append(entry: Entry): Promise<LearningEvent> {
  const event = stamp(entry);
  arrive(event);
  return event;
}

/** As in storage, but the test says when the page hears the record first. */
export function follow(listener: Listener): () => void {
  publish = listener;
  return () => undefined;
}
