import { databaseFor } from './database.ts';
import { readHeld } from './held.ts';
import { here } from './learner.ts';
import { keysOf, writeText } from './web-storage.ts';

/** The learner that a key of held events belongs to; undefined for any other key. */
function holderOf(key: string): string | undefined {
  const found = /^(?:of-([a-z0-9]{8})\.)?held$/.exec(key);
  return found === null ? undefined : (found[1] ?? '');
}

/**
 * Puts into their own databases what this tab still holds for other learners: a disk was full, and the device was handed over
 * before there was room. What cannot be written stays held.
 */
export async function rescueHeld(): Promise<void> {
  for (const key of keysOf('session')) {
    const id = holderOf(key);
    if (id === undefined || id === here) continue;
    try {
      const db = await databaseFor(id);
      const tx = db.transaction('events', 'readwrite', { durability: 'strict' });
      await Promise.all([...readHeld(key).map((event) => tx.store.put(event)), tx.done]);
      db.close();
      writeText('session', key, null);
    } catch {
      // No room yet; the next page of this kind tries again.
    }
  }
}
