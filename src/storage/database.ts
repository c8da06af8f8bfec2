import { type DBSchema, type IDBPDatabase, openDB } from 'idb';

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

/** The database, opened at the first call; rejects where the browser has none or refuses it, and tries anew at the next call. */
export function database(): Promise<Database> {
  if (connection === undefined) {
    const attempt = open();
    connection = attempt;
    attempt.catch(() => {
      if (connection === attempt) connection = undefined;
    });
  }
  return connection;
}
