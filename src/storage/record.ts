import type { Entry, LearningEvent } from '@/core/record/event.ts';
import { type Log, mergeLogs } from '@/core/record/merge.ts';
import { parseEvent } from '@/core/record/parse-event.ts';
import { stampAfter } from '@/core/record/stamp.ts';
import { readHeld, writeHeld } from './held.ts';
import { newId, thisActor } from './identity.ts';
import { giveWay, here, isOf, own } from './learner.ts';
import { keepRows, type Rows, readRows } from './rows.ts';
import { announce, onNews } from './tabs.ts';
import { clearTexts, readText, writeText } from './web-storage.ts';

/**
 * How the record fares: `kept` on the device; `memory`, no storage here, held only while the tab is open; `full`, the disk
 * is full, the newest events are held as in memory and tried again; `damaged`, all is kept, but some stored rows could not be read and lie aside.
 */
export type Health = 'kept' | 'memory' | 'full' | 'damaged';

/** Hears the whole log, in canonical order, and the health of its keeping. */
export type Listener = (log: Log, health: Health) => void;

/** How often events that could not be kept are tried again, in milliseconds. */
const retryEvery = 20_000;

/** Where the moment of this learner's last event stands, for tabs that have not yet read the record. */
const lastKey = own('last');

const listeners = new Set<Listener>();
const pending = new Map<string, LearningEvent>();
let rows: Rows = { events: [], damaged: 0 };
let trouble: 'memory' | 'full' | undefined;
let log: Log | undefined;
let retry: ReturnType<typeof setTimeout> | undefined;
let turn: Promise<unknown> = Promise.resolve();
let loading: Promise<void> | undefined;

/** Touches of the database follow one another, so that a reading begun before a writing cannot undo it here. */
function inTurn(job: () => Promise<void>): Promise<void> {
  const done = turn.then(job);
  turn = done.catch(() => undefined);
  return done;
}

function health(): Health {
  return trouble ?? (rows.damaged > 0 ? 'damaged' : 'kept');
}

function tell(listener: Listener): void {
  // Each on its own, so that one that throws harms neither the record nor its neighbours.
  queueMicrotask(() => {
    if (log !== undefined && listeners.has(listener)) listener(log, health());
  });
}

function publish(): void {
  log = mergeLogs(rows.events, pending.values());
  for (const listener of listeners) tell(listener);
}

function struggle(reason: 'memory' | 'full'): void {
  trouble = reason;
  clearTimeout(retry);
  retry = setTimeout(() => void inTurn(refresh), retryEvery);
}

/** Writes a batch; a connection that another tab made us close is opened anew, once. */
async function keep(batch: readonly LearningEvent[]): Promise<void> {
  try {
    await keepRows(batch);
  } catch (error) {
    if ((error as Error).name !== 'InvalidStateError') throw error;
    await keepRows(batch);
  }
}

/** Puts pending events into the database; what does not go in stays pending and is tried again. */
async function flush(): Promise<void> {
  const batch = [...pending.values()];
  if (batch.length > 0) {
    try {
      await keep(batch);
      for (const event of batch) pending.delete(event.id);
      rows = { ...rows, events: mergeLogs(rows.events, batch) };
      trouble = undefined;
      announce('changed');
    } catch (error) {
      struggle((error as Error).name === 'QuotaExceededError' ? 'full' : 'memory');
    }
    writeHeld([...pending.values()]);
  }
  publish();
}

async function refresh(): Promise<void> {
  try {
    rows = await readRows();
    trouble = undefined;
    await flush();
  } catch {
    struggle('memory');
    publish();
  }
  // Not before all is kept: what is held for this learner would wait until this tab is theirs again.
  if (pending.size === 0) giveWay();
}

function load(): Promise<void> {
  if (loading === undefined) {
    for (const event of readHeld()) pending.set(event.id, event);
    onNews((news) => {
      if (news !== 'changed') {
        dropPending();
        // This tab has texts of its own that the deleting one could not reach: drafts, runs held, the set of a day.
        clearTexts('session', (key) => news === 'emptied' || isOf(here, key));
      }
      void inTurn(refresh);
    });
    loading = inTurn(refresh);
  }
  return loading;
}

function dropPending(): void {
  pending.clear();
  writeHeld([]);
}

/** Takes whole events in, as from a file; resolves when they are kept, or held in memory where they cannot be. */
export async function takeIn(events: Iterable<LearningEvent>): Promise<void> {
  const loaded = load();
  for (const event of events) pending.set(event.id, event);
  writeHeld([...pending.values()]);
  if (log !== undefined) publish();
  await loaded;
  // Without a database there is no use in waiting for it again here; the retry does.
  if (trouble !== 'memory') await inTurn(flush);
}

/** The moment of a new event: after every one of this learner on this device, also those another tab has just made. */
function moment(actor: string): string {
  const mine = (log ?? [...pending.values()]).filter((event) => event.actor === actor);
  const at = stampAfter(Date.now(), [readText('local', lastKey) ?? '', ...mine.map((event) => event.at)]);
  writeText('local', lastKey, at);
  return at;
}

/**
 * Stamps an entry with id, time and device and adds it to the record; resolves when it is kept, or held in memory (see
 * health). Throws only for an entry that could not be read back, which is a fault of the caller.
 */
export async function append(entry: Entry): Promise<LearningEvent> {
  const actor = thisActor();
  const event = parseEvent({ ...entry, id: newId(), at: moment(actor), actor });
  if (event === undefined) throw new TypeError(`No event: ${entry.object}`);
  await takeIn([event]);
  return event;
}

/** The whole record as it is known once loaded. */
export async function wholeLog(): Promise<Log> {
  await load();
  return log ?? [];
}

/** Follows the record: called soon with the log, then at every change, also from other tabs; returns what stops it. */
export function follow(listener: Listener): () => void {
  listeners.add(listener);
  void load();
  tell(listener);
  return () => void listeners.delete(listener);
}

/** Drops the record from this page and the other tabs; `wipe` empties the database, and what it cannot empty stays known. */
export async function forgetLog(wipe: () => Promise<void>, news: 'deleted' | 'emptied'): Promise<void> {
  await load();
  dropPending();
  try {
    await inTurn(async () => {
      await wipe();
      rows = { events: [], damaged: 0 };
      trouble = undefined;
    });
  } finally {
    publish();
    announce(news);
  }
}
