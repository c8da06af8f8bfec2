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
    // By hand: the deleteDB of idb would lie in the file that every lesson loads.
    const asked = indexedDB.deleteDatabase(databaseOf(id));
    for (const end of ['success', 'error', 'blocked']) asked.addEventListener(end, () => resolve());
  });
}
