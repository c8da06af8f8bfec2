import type { LearningEvent } from '@/core/record/event.ts';
import { parseEvent } from '@/core/record/parse-event.ts';
import { own } from './learner.ts';
import { readText, writeText } from './web-storage.ts';

/** The events this tab could not yet put into the database; they outlive a change of page, not the closing of the tab. */
export function readHeld(key = own('held')): LearningEvent[] {
  try {
    const rows: unknown = JSON.parse(readText('session', key) ?? '[]');
    return Array.isArray(rows) ? rows.map(parseEvent).filter((event) => event !== undefined) : [];
  } catch {
    return [];
  }
}

/** Holds exactly these events for the next page of this tab. */
export function writeHeld(events: readonly LearningEvent[]): void {
  writeText('session', own('held'), events.length > 0 ? JSON.stringify(events) : null);
}
