import { clearAside, type Strange, setAside, takeBack } from './aside.ts';
import { type Kept, readers } from './kept.ts';
import { classroom, type StoreName, stores } from './open.ts';
import { announce, onOthers } from './tabs.ts';

/**
 * How the room's data fares: `kept` on the device; `memory`, no storage here, all is gone with the tab; `full`, the disk is
 * full, the newest is held as in memory and tried again; `damaged`, all is kept, but some stored rows could not be read and lie aside.
 */
export type RoomHealth = 'kept' | 'memory' | 'full' | 'damaged';

/** A row put into a store. */
type Put = { readonly [S in StoreName]: { readonly store: S; readonly row: Kept[S] } }[StoreName];

/** A row taken out of a store. */
interface Removal {
  readonly store: StoreName;
  readonly gone: string;
}

/** One change of the data. */
export type Change = Put | Removal;

/** How often what could not be kept is tried again, in milliseconds. */
const retryEvery = 20_000;

const held = new Map<string, Change>();
const listeners = new Set<() => void>();
let trouble: 'memory' | 'full' | undefined;
let aside = 0;
let isTidied = false;
let retry: ReturnType<typeof setTimeout> | undefined;
let isListening = false;
/** Whether the database was open in this tab: only then may rows lie there that are shown here. */
let wasOpen = false;
let turn: Promise<unknown> = Promise.resolve();

/** Writings follow one another, so that what is being written cannot bring back what is deleted meanwhile. */
function inTurn<T>(job: () => Promise<T>): Promise<T> {
  const done = turn.then(job);
  turn = done.catch(() => undefined);
  return done;
}

function placeOf(change: Change): string {
  return `${change.store} ${'gone' in change ? change.gone : change.row.id}`;
}

/** How the data fares, as far as was seen. */
export function roomHealth(): RoomHealth {
  return trouble ?? (aside > 0 ? 'damaged' : 'kept');
}

function notify(): void {
  for (const listener of listeners) queueMicrotask(() => listeners.has(listener) && listener());
}

function struggle(reason: 'memory' | 'full'): void {
  trouble = reason;
  clearTimeout(retry);
  retry = setTimeout(() => void inTurn(flush), retryEvery);
}

async function write(changes: readonly Change[]): Promise<void> {
  const db = await classroom();
  wasOpen = true;
  // Strict: what a teacher sees as kept is on the disk, even if the battery dies then.
  const tx = db.transaction(stores, 'readwrite', { durability: 'strict' });
  const steps = changes.map((change) =>
    'gone' in change
      ? tx.objectStore(change.store).delete(change.gone)
      : tx.objectStore(change.store).put(change.row),
  );
  await Promise.all([...steps, tx.done]);
}

/** Writes; a connection that another tab made us close is opened anew, once. */
async function writeSurely(changes: readonly Change[]): Promise<void> {
  try {
    await write(changes);
  } catch (error) {
    if ((error as Error).name !== 'InvalidStateError') throw error;
    await write(changes);
  }
}

async function flush(): Promise<void> {
  const batch = [...held];
  if (batch.length === 0) return;
  try {
    await writeSurely(batch.map(([, change]) => change));
    for (const [place, change] of batch) if (held.get(place) === change) held.delete(place);
    trouble = undefined;
    announce();
  } catch (error) {
    struggle((error as Error).name === 'QuotaExceededError' ? 'full' : 'memory');
  }
  notify();
}

/** Makes changes, all or none on the disk; what cannot be kept is held in memory, tried again, and told by the health. Never rejects. */
export function keep(changes: readonly Change[]): Promise<RoomHealth> {
  return inTurn(async () => {
    for (const change of changes) held.set(placeOf(change), change);
    await flush();
    return roomHealth();
  });
}

/** Reads a row and writes it changed in one step of the database, so that no other tab can come between. */
async function altered<S extends StoreName>(
  store: S,
  id: string,
  change: (now: Kept[S] | undefined) => Kept[S],
): Promise<void> {
  const tx = (await classroom()).transaction(store, 'readwrite', { durability: 'strict' });
  const at = tx.store as unknown as Pick<Indexed, 'get'> & { put(row: unknown): Promise<unknown> };
  const row = change(readers[store](await at.get(id)) as Kept[S] | undefined);
  await Promise.all([at.put(row), tx.done]);
}

/** Changes a row from what it is now, also by another tab. What cannot be kept is held as by `keep`; rejects only when `change` throws. */
export function alter<S extends StoreName>(
  store: S,
  id: string,
  change: (now: Kept[S] | undefined) => Kept[S],
): Promise<RoomHealth> {
  return inTurn(async () => {
    await flush();
    let fault: { readonly error: unknown } | undefined;
    const careful = (now: Kept[S] | undefined) => {
      try {
        return change(now);
      } catch (error) {
        fault = { error };
        throw error;
      }
    };
    try {
      if (held.has(`${store} ${id}`)) throw new Error('What is held is newer than what is on the disk.');
      await altered(store, id, careful);
      announce();
      notify();
    } catch {
      if (fault !== undefined) throw fault.error;
      const [now] = await rowsOf(store, { id });
      const put = { store, row: change(now) } as unknown as Put;
      held.set(placeOf(put), put);
      await flush();
    }
    return roomHealth();
  });
}

/** Deletes for good, with a class also what lies aside of it; false when the browser would not, then nothing is deleted. */
export function erase(removals: readonly Removal[], classId?: string): Promise<boolean> {
  return inTurn(async () => {
    try {
      await writeSurely(removals);
      if (classId !== undefined) await clearAside(await classroom(), classId);
    } catch {
      // Where no database ever opened, all there is are the rows held here.
      if (wasOpen) return false;
    }
    for (const removal of removals) held.delete(placeOf(removal));
    announce();
    notify();
    return true;
  });
}

/** Which rows of a store: all, those of a class, or the one of an id. */
export type Which = { readonly classId?: string; readonly id?: string };

/** What `idb` knows of every store here that has the index; the shape of the database is not told store by store. */
interface Indexed {
  get(key: string): Promise<unknown>;
  getAll(): Promise<unknown[]>;
  index(name: 'classId'): { getAll(key: string): Promise<unknown[]> };
}

async function rowsAt(store: StoreName, { classId, id }: Which): Promise<readonly unknown[]> {
  const at = (await classroom()).transaction(store).store as unknown as Indexed;
  if (id !== undefined) return [await at.get(id)].filter((row) => row !== undefined);
  return classId === undefined || store === 'classes' ? at.getAll() : at.index('classId').getAll(classId);
}

async function stored<S extends StoreName>(store: S, which: Which): Promise<Kept[S][]> {
  const db = await classroom();
  wasOpen = true;
  if (!isTidied) {
    isTidied = true;
    aside = await takeBack(db).catch(() => 0);
  }
  const strange: Strange[] = [];
  const read = (await rowsAt(store, which)).flatMap((row): Kept[S][] => {
    const kept = readers[store](row);
    if (kept === undefined) strange.push({ store, row });
    return kept === undefined ? [] : [kept as Kept[S]];
  });
  if (strange.length > 0) {
    aside += strange.length;
    // On a full disk they stay where they are, and are counted all the same.
    await setAside(db, strange).catch(() => undefined);
  }
  return read;
}

function isMeant(row: Kept[StoreName], { classId, id }: Which): boolean {
  if (id !== undefined) return row.id === id;
  return classId === undefined || !('classId' in row) || row.classId === classId;
}

/** The rows of a store as they are with what is held in memory. Never rejects. */
export async function rowsOf<S extends StoreName>(store: S, which: Which = {}): Promise<readonly Kept[S][]> {
  let rows: Kept[S][] = [];
  try {
    rows = await stored(store, which);
    if (held.size === 0) trouble = undefined;
  } catch {
    struggle('memory');
  }
  const all = new Map(rows.map((row) => [row.id, row]));
  for (const change of held.values()) {
    if (change.store !== store) continue;
    if ('gone' in change) all.delete(change.gone);
    else if (isMeant(change.row, which)) all.set(change.row.id, change.row as Kept[S]);
  }
  return [...all.values()];
}

/** Hears of every change, also by other tabs; returns what stops it. */
export function followRows(listener: () => void): () => void {
  listeners.add(listener);
  if (!isListening) {
    isListening = true;
    onOthers(notify);
  }
  return () => void listeners.delete(listener);
}
