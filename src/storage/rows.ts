import type { LearningEvent } from '@/core/record/event.ts';
import { parseEvent } from '@/core/record/parse-event.ts';
import { database } from './database.ts';

/** What the database holds: the events it could read, and how many rows lie aside unread. */
export interface Rows {
  readonly events: readonly LearningEvent[];
  readonly damaged: number;
}

/** Reads every row; what is not a learning event is set aside. Rejects when there is no database. */
export async function readRows(): Promise<Rows> {
  const db = await database();
  const tx = db.transaction(['events', 'damaged']);
  const [rows, aside] = await Promise.all([
    tx.objectStore('events').getAll(),
    tx.objectStore('damaged').count(),
  ]);
  const events: LearningEvent[] = [];
  const strange: unknown[] = [];
  for (const row of rows) {
    const event = parseEvent(row);
    if (event === undefined) strange.push(row);
    else events.push(event);
  }
  if (aside + strange.length === 0) return { events, damaged: 0 };
  // Comes only when needed, so that no lesson carries it. On a full disk, or without connection, rows stay where they are and are counted all the same.
  const moved = await import('./aside.ts').then((shelf) => shelf.moveRows(db, strange)).catch(() => []);
  return { events: [...events, ...moved], damaged: aside - moved.length + strange.length };
}

/** Writes events, all or none; rejects with `QuotaExceededError` on a full disk. Writing an event twice changes nothing. */
export async function keepRows(events: readonly LearningEvent[]): Promise<void> {
  const db = await database();
  // Strict: an answer is on the disk before the learner sees it as kept, even if the battery dies then.
  const tx = db.transaction('events', 'readwrite', { durability: 'strict' });
  await Promise.all([...events.map((event) => tx.store.put(event)), tx.done]);
}
