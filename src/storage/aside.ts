import type { LearningEvent } from '@/core/record/event.ts';
import { parseEvent } from '@/core/record/parse-event.ts';
import type { Database } from './database.ts';

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

/** Moves rows between their store and the one for what cannot be read, each way as it now parses; gives the events that came back. */
export async function moveRows(db: Database, strange: readonly unknown[]): Promise<LearningEvent[]> {
  const back = await takeBack(db).catch(() => []);
  if (strange.length > 0) await setAside(db, strange).catch(() => undefined);
  return back;
}
