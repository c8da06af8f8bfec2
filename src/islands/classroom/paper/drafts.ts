import type { Entry } from './entry.ts';

const waiting = new Map<string, readonly Entry[]>();

/** What was entered in a class and not saved yet: it stays while the page is open, whatever tab is looked at. */
export function draftsOf(classId: string): readonly Entry[] {
  return waiting.get(classId) ?? [];
}

/** Notes what waits to be saved. */
export function keepDrafts(classId: string, entries: readonly Entry[]): void {
  waiting.set(classId, entries);
}
