import { type DBSchema, type IDBPDatabase, type OpenDBCallbacks, openDB } from 'idb';
import { databaseOf, here } from './learner.ts';

interface Shape extends DBSchema {
  /** Learning events, added and never changed; rows are checked when read. */
  events: { key: string; value: unknown; indexes: { at: string } };
  /** Rows that could not be read, as they were found. */
  damaged: { key: number; value: { readonly found: string; readonly row: unknown } };
  /** Runs of labs; rows are checked when read. */
  runs: { key: string; value: unknown; indexes: { lab: string } };
}

/**
 * The open database of a record: what storage uses of it. The short cuts of idb (db.get, db.count …) are not in this type, since
 * the build leaves them out (`integrations/lean-scripts.ts`).
 */
export type Database = Pick<IDBPDatabase<Shape>, 'transaction' | 'close'>;

/** How long a browser may take to open the database before the page goes on without, in milliseconds. */
const patience = 4000;

let connection: Promise<Database> | undefined;

function upgrade(db: IDBPDatabase<Shape>): void {
  db.createObjectStore('events', { keyPath: 'id' }).createIndex('at', 'at');
  db.createObjectStore('damaged', { autoIncrement: true });
  db.createObjectStore('runs', { keyPath: 'id' }).createIndex('lab', 'lab');
}

async function open(name: string, forget?: () => void): Promise<Database> {
  const callbacks: OpenDBCallbacks<Shape> = {
    upgrade,
    // Another tab wants a newer version or to delete all: stand aside, open again at the next need.
    blocking: (_current, _blocked, event) => {
      forget?.();
      (event.target as IDBDatabase).close();
    },
    ...(forget && { terminated: forget }),
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
    const timer = setTimeout(() => reject(new Error('no database')), patience);
    opening.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}

/** The database of a learner on a connection of its own, for the caller to close. */
export function databaseFor(id: string): Promise<Database> {
  return inTime(open(databaseOf(id)));
}

/** The database of this page's learner, opened at the first call; rejects where the browser has none, refuses it or takes too long, and tries anew at the next call. */
export function database(): Promise<Database> {
  if (connection === undefined) {
    const forget = () => {
      connection = undefined;
    };
    const attempt = open(databaseOf(here), forget);
    connection = attempt;
    attempt.catch(() => {
      if (connection === attempt) forget();
    });
  }
  return inTime(connection);
}
