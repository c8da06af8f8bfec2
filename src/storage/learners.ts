import { type Learner, mostLearners, nameless, type Picture, readLearners } from '@/core/learner/learner.ts';
import { databaseFor } from './database.ts';
import { current, databaseOf, here } from './learner.ts';
import { announce } from './tabs.ts';
import { readText, writeText } from './web-storage.ts';

/** The learners on the list of this device, the one of this page always among them. */
export function knownLearners(): readonly Learner[] {
  const stored = readText('local', 'learners');
  const listed = readLearners(stored);
  if (listed.some(({ id }) => id === here)) return listed;
  // The list was lost or another tab took this learner off it; what this page shows is somebody's all the same.
  return stored === null ? [nameless(here)] : [...listed, nameless(here)];
}

/** Whether anything was learned in a record; an empty database is only the trace of an open page. */
async function isLived(id: string): Promise<boolean> {
  const db = await databaseFor(id);
  try {
    const names = ['events', 'damaged', 'runs'] as const;
    const tx = db.transaction(names);
    const counts = await Promise.all(names.map((name) => tx.objectStore(name).count()));
    return counts.some((count) => count > 0);
  } finally {
    db.close();
  }
}

/** The records that are on this device though no learner on the list has them: a list may get lost, a record may not. */
async function strays(listed: readonly Learner[]): Promise<Learner[]> {
  const found: Learner[] = [];
  try {
    for (const { name = '' } of await indexedDB.databases()) {
      const id = /^chynjyr-?((?:[a-z0-9]{8})?)$/.exec(name)?.[1];
      if (id === undefined || listed.some((learner) => learner.id === id)) continue;
      if (await isLived(id)) found.push(nameless(id));
    }
  } catch {
    // Not every browser lists its databases, and one may be blocked; then the list is all that can be told.
  }
  return found;
}

/** Everybody who has a record on this device. */
export async function allLearners(): Promise<readonly Learner[]> {
  const listed = knownLearners();
  return [...listed, ...(await strays(listed))];
}

/** Writes the list; false where the browser keeps nothing. */
function write(learners: readonly Learner[]): boolean {
  const text = JSON.stringify(learners);
  writeText('local', 'learners', text);
  return readText('local', 'learners') === text;
}

/** The learner of this page. */
export function thisLearner(): Learner {
  return knownLearners().find(({ id }) => id === here) ?? nameless(here);
}

/** Keeps what a learner is called, looks like and is hidden by; false where the browser keeps nothing. */
export function keepLearner(learner: Learner): boolean {
  const known = knownLearners();
  const isKnown = known.some(({ id }) => id === learner.id);
  return write(
    isKnown ? known.map((other) => (other.id === learner.id ? learner : other)) : [...known, learner],
  );
}

/** Puts a new learner on the list; undefined where the browser keeps nothing or the list is full. */
export function addLearner(name: string, picture: Picture): Learner | undefined {
  if (knownLearners().length >= mostLearners) return undefined;
  const bytes = crypto.getRandomValues(new Uint8Array(8));
  const id = Array.from(bytes, (byte) => (byte % 36).toString(36)).join('');
  const learner = { id, name, picture };
  return keepLearner(learner) ? learner : undefined;
}

/** Takes a learner off the list. */
export function dropLearner(id: string): void {
  const rest = knownLearners().filter((learner) => learner.id !== id);
  if (rest.length === 0) writeText('local', 'learners', null);
  else write(rest);
}

/**
 * Hands the device to a learner: the other tabs load anew, and so must this page after the call. False where the browser
 * keeps nothing.
 */
export function handTo(id: string): boolean {
  writeText('local', 'learner', id === '' ? null : id);
  announce('changed');
  return current() === id;
}

/** Whether the PIN of this page's learner was entered in this tab, or there is none. */
export function isUncovered(): boolean {
  return thisLearner().pin === undefined || readText('session', 'uncovered') === databaseOf(here);
}

/** Remembers for this tab that the PIN of a learner was entered. */
export function uncover(id: string): void {
  writeText('session', 'uncovered', databaseOf(id));
}
