import { deleteDB } from 'idb';
import { databaseFor } from './database.ts';
import { databaseOf } from './learner.ts';

/** Empties a learner's database and removes it; rejects when it cannot be emptied. Without IndexedDB there is nothing to empty. */
export async function wipe(id: string): Promise<void> {
  if (typeof indexedDB === 'undefined') return;
  const db = await databaseFor(id);
  try {
    // Emptied first, because the removal may have to wait for another tab and these rows must be gone now.
    const tx = db.transaction(['events', 'damaged', 'runs'], 'readwrite');
    const stores = (['events', 'damaged', 'runs'] as const).map((store) => tx.objectStore(store).clear());
    await Promise.all([...stores, tx.done]);
  } finally {
    db.close();
  }
  await new Promise<void>((resolve) => {
    deleteDB(databaseOf(id), { blocked: () => resolve() }).then(resolve, () => resolve());
  });
}
