import type { LearningEvent } from '@/core/record/event.ts';
import { parseEvent } from '@/core/record/parse-event.ts';
import { type Database, database } from './database.ts';

/** What the database holds: the events it could read, and how many rows lie aside unread. */
export interface Rows {
  readonly events: readonly LearningEvent[];
  readonly damaged: number;
}

/** Moves rows that do not parse out of the way, whole, so that a later version may still make sense of them. */
async function setAside(db: Database, rows: readonly unknown[]): Promise<void> {
  const tx = db.transaction(['events', 'damaged'], 'readwrite');
  const found = new Date().toISOString();
  const moves = rows.flatMap((row) => [
    tx.objectStore('damaged').add({ found, row }),
    tx.objectStore('events').delete((row as LearningEvent).id),
  ]);
  await Promise.all([...moves, tx.done]);
}

/** Takes rows back that this version can read: they were written by a newer one, and set aside while an older page was open. */
async function takeBack(db: Database): Promise<LearningEvent[]> {
  const tx = db.transaction(['events', 'damaged'], 'readwrite');
  const store = tx.objectStore('damaged');
  const [keys, rows] = await Promise.all([store.getAllKeys(), store.getAll()]);
  const back = rows.flatMap(({ row }: { row?: unknown }, index) => {
    const event = parseEvent(row);
    const key = keys[index];
    return event === undefined || key === undefined ? [] : [{ event, key }];
  });
  const moves = back.flatMap(({ event, key }) => [tx.objectStore('events').put(event), store.delete(key)]);
  await Promise.all([...moves, tx.done]);
  return back.map(({ event }) => event);
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
  const back = aside > 0 ? await takeBack(db).catch(() => []) : [];
  // On a full disk they cannot be moved; then they stay where they are, and are counted all the same.
  if (strange.length > 0) await setAside(db, strange).catch(() => undefined);
  return { events: [...events, ...back], damaged: aside - back.length + strange.length };
}

/** Writes events, all or none; rejects with `QuotaExceededError` on a full disk. Writing an event twice changes nothing. */
export async function keepRows(events: readonly LearningEvent[]): Promise<void> {
  const db = await database();
  // Strict: an answer is on the disk before the learner sees it as kept, even if the battery dies then.
  const tx = db.transaction('events', 'readwrite', { durability: 'strict' });
  await Promise.all([...events.map((event) => tx.store.put(event)), tx.done]);
}
