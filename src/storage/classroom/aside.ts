import type { Kept } from './kept.ts';
import { readers } from './kept.ts';
import { type Database, type StoreName, stores } from './open.ts';

/** A row that does not read as what its store holds. */
export interface Strange {
  readonly store: StoreName;
  readonly row: unknown;
}

/** Moves rows out of the way, whole, so that a later version may still make sense of them. Rejects when nothing can be written. */
export async function setAside(db: Database, strange: readonly Strange[]): Promise<void> {
  const tx = db.transaction([...stores, 'aside'], 'readwrite');
  const found = new Date().toISOString();
  const moves = strange.map(async ({ store, row }) => {
    const { id } = row as { id: string };
    // Another reading may have moved it meanwhile.
    if ((await tx.objectStore(store).get(id)) === undefined) return;
    await Promise.all([tx.objectStore('aside').add({ found, store, row }), tx.objectStore(store).delete(id)]);
  });
  await Promise.all([...moves, tx.done]);
}

/** Takes rows back that this version can read: a newer one wrote them. Counts those that stay aside. */
export async function takeBack(db: Database): Promise<number> {
  const look = db.transaction('aside');
  const rows = await look.store.getAll();
  if (rows.length === 0) return 0;
  const tx = db.transaction([...stores, 'aside'], 'readwrite');
  const shelf = tx.objectStore('aside');
  const [keys, entries] = await Promise.all([shelf.getAllKeys(), shelf.getAll()]);
  let left = entries.length;
  const moves = entries.flatMap((entry, at) => {
    const { store, row } = entry ?? {};
    const name = stores.find((each) => each === store);
    const read: Kept[StoreName] | undefined = name && readers[name](row);
    const key = keys[at];
    if (name === undefined || read === undefined || key === undefined) return [];
    left -= 1;
    return [tx.objectStore(name).put(read), shelf.delete(key)];
  });
  await Promise.all([...moves, tx.done]);
  return left;
}

/** Deletes what lies aside of a class, as far as the rows still say whose they are. */
export async function clearAside(db: Database, classId: string): Promise<void> {
  const tx = db.transaction('aside', 'readwrite');
  const [keys, rows] = await Promise.all([tx.store.getAllKeys(), tx.store.getAll()]);
  const gone = keys.filter((_, at) => {
    const row = rows[at]?.row as { readonly classId?: unknown; readonly id?: unknown } | undefined;
    return row?.classId === classId || row?.id === classId;
  });
  await Promise.all([...gone.map((key) => tx.store.delete(key)), tx.done]);
}
