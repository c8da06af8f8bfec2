import { type DBSchema, type IDBPDatabase, type OpenDBCallbacks, openDB } from 'idb';
import type { Kept } from './kept.ts';
import { classroomDatabase } from './name.ts';

/** A store that holds rows of classes. */
export type StoreName = keyof Kept;

/** All of them. */
export const stores: readonly StoreName[] = [
  'classes',
  'assignments',
  'handed',
  'content',
  'notes',
  'issued',
];

interface Rows {
  key: string;
  value: unknown;
  indexes: { classId: string };
}

interface Shape extends DBSchema {
  classes: { key: string; value: unknown };
  assignments: Rows;
  handed: Rows;
  content: Rows;
  notes: Rows;
  issued: Rows;
  /** Rows that could not be read, as they were found. */
  aside: { key: number; value: { readonly found: string; readonly store: string; readonly row: unknown } };
}

/** The open database of the teachers' room, without the short cuts of idb that the build leaves out. */
export type Database = Pick<IDBPDatabase<Shape>, 'transaction' | 'close'>;

/** How long a browser may take to open the database before the room goes on without, in milliseconds. */
const patience = 4000;

let connection: Promise<Database> | undefined;

function upgrade(db: IDBPDatabase<Shape>): void {
  db.createObjectStore('classes', { keyPath: 'id' });
  for (const store of ['assignments', 'handed', 'content', 'notes', 'issued'] as const)
    db.createObjectStore(store, { keyPath: 'id' }).createIndex('classId', 'classId');
  db.createObjectStore('aside', { autoIncrement: true });
}

async function open(forget: () => void): Promise<Database> {
  const callbacks: OpenDBCallbacks<Shape> = {
    upgrade,
    // Another tab wants a newer version or to delete all: stand aside, open again at the next need.
    blocking: (_current, _blocked, event) => {
      forget();
      (event.target as IDBDatabase).close();
    },
    terminated: forget,
  };
  try {
    return await openDB<Shape>(classroomDatabase, 1, callbacks);
  } catch (error) {
    // A later version of the site was here; versions only add stores, so its database serves this one as it is.
    if ((error as Error).name === 'VersionError')
      return openDB<Shape>(classroomDatabase, undefined, callbacks);
    throw error;
  }
}

/** The database, opened at the first call; rejects where the browser has none, refuses it or takes too long, and tries anew at the next call. */
export function classroom(): Promise<Database> {
  if (connection === undefined) {
    const forget = () => {
      connection = undefined;
    };
    const attempt = open(forget);
    connection = attempt;
    attempt.catch(() => {
      if (connection === attempt) forget();
    });
  }
  const opening = connection;
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('The database does not open.')), patience);
    opening.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}
