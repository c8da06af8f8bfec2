import type { LearningEvent } from './event.ts';

/** A whole record in its one canonical order: by time, then by id. */
export type Log = readonly LearningEvent[];

/** The order of a log: by time, events of the same millisecond by id. */
export function byTime(a: LearningEvent, b: LearningEvent): number {
  if (a.at !== b.at) return a.at < b.at ? -1 : 1;
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}

/** Of two events with one id (only a damaged or forged file has that), the one both sides of a union agree on. */
function agreed(a: LearningEvent, b: LearningEvent): LearningEvent {
  if (a === b) return a;
  return JSON.stringify(a) <= JSON.stringify(b) ? a : b;
}

/**
 * The union of two logs by event id, in canonical order: `merge(a, b)` equals `merge(b, a)`, merging twice changes
 * nothing, and no event of either is lost. So two devices may exchange their logs in any order.
 */
export function mergeLogs(a: Iterable<LearningEvent>, b: Iterable<LearningEvent> = []): Log {
  const union = new Map<string, LearningEvent>();
  for (const log of [a, b]) {
    for (const event of log) {
      const known = union.get(event.id);
      union.set(event.id, known === undefined ? event : agreed(known, event));
    }
  }
  return [...union.values()].sort(byTime);
}
