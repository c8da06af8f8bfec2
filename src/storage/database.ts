import { type DBSchema, deleteDB, type IDBPDatabase, openDB } from 'idb';

interface Shape extends DBSchema {
  /** Learning events, added and never changed; rows are checked when read. */
  events: { key: string; value: unknown; indexes: { at: string } };
  /** Rows that could not be read, as they were found. */
  damaged: { key: number; value: { readonly found: string; readonly row: unknown } };
  /** Runs of labs; rows are checked when read. */
  runs: { key: string; value: unknown; indexes: { lab: string } };
}

/** The open database of the record. */
export type Database = IDBPDatabase<Shape>;

const name = 'chynjyr';
/** How long a browser may take to open the database before the page goes on without, in milliseconds. */
const patience = 4000;

let connection: Promise<Database> | undefined;

function upgrade(db: Database): void {
  db.createObjectStore('events', { keyPath: 'id' }).createIndex('at', 'at');
  db.createObjectStore('damaged', { autoIncrement: true });
  db.createObjectStore('runs', { keyPath: 'id' }).createIndex('lab', 'lab');
}

async function open(): Promise<Database> {
  const forget = () => {
    connection = undefined;
  };
  const callbacks = {
    upgrade,
    // Another tab wants a newer version or to delete all: stand aside, open again at the next need.
    blocking: (_current: number, _blocked: number | null, event: IDBVersionChangeEvent) => {
      forget();
      (event.target as IDBDatabase).close();
    },
    terminated: forget,
  };
  try {
    return await openDB<Shape>(name, 1, callbacks);
  } catch (error) {
    // A later version of the site was here; versions only add stores, so its database serves this one as it is.
    if ((error as Error).name === 'VersionError') return openDB<Shape>(name, undefined, callbacks);
    throw error;
  }
}

/** Waits for the database, but not for ever: its opening may hang behind a tab of an older version. */
function inTime(opening: Promise<Database>): Promise<Database> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('The database does not open.')), patience);
    opening.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}

/** The database, opened at the first call; rejects where the browser has none, refuses it or takes too long, and tries anew at the next call. */
export function database(): Promise<Database> {
  if (connection === undefined) {
    const attempt = open();
    connection = attempt;
    attempt.catch(() => {
      if (connection === attempt) connection = undefined;
    });
  }
  return inTime(connection);
}

/** Empties the database and removes it; rejects when it cannot be emptied. Without IndexedDB there is nothing to empty. */
export async function wipe(): Promise<void> {
  if (typeof indexedDB === 'undefined') return;
  const db = await database();
  // Emptied first, because the removal may have to wait for another tab and these rows must be gone now.
  const tx = db.transaction(['events', 'damaged', 'runs'], 'readwrite');
  const stores = (['events', 'damaged', 'runs'] as const).map((store) => tx.objectStore(store).clear());
  await Promise.all([...stores, tx.done]);
  connection = undefined;
  db.close();
  await new Promise<void>((resolve) => {
    deleteDB(name, { blocked: () => resolve() }).then(resolve, () => resolve());
  });
}
