// @vitest-environment happy-dom

import { IDBFactory, IDBObjectStore } from 'fake-indexeddb';
import type { IDBPDatabase } from 'idb';
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { LearningEvent } from '@/core/record/event.ts';
import type { Health } from './record.ts';

type Tab = typeof import('./record.ts') & { seen: () => { ids: string[]; health: Health | undefined } };

/** A channel that reaches the tabs of one test only. */
class Channel {
  static all = new Set<Channel>();
  listeners: ((event: { data: unknown }) => void)[] = [];
  constructor() {
    Channel.all.add(this);
  }
  addEventListener(_: string, listener: (event: { data: unknown }) => void) {
    this.listeners.push(listener);
  }
  postMessage(data: unknown) {
    for (const other of Channel.all) {
      if (other !== this) for (const listener of other.listeners) listener({ data });
    }
  }
}

/** A fresh copy of the modules is a tab of its own: it shares only what the browser shares. */
async function openTab(): Promise<Tab> {
  vi.resetModules();
  const record = await import('./record.ts');
  let last: { ids: string[]; health: Health | undefined } = { ids: [], health: undefined };
  record.follow((log, health) => {
    last = { ids: log.map(({ id }) => id), health };
  });
  return { ...record, seen: () => last };
}

async function storedRows(): Promise<LearningEvent[]> {
  vi.resetModules();
  const { database } = await import('./database.ts');
  return (await database()).transaction('events').store.getAll() as Promise<LearningEvent[]>;
}

const opened = { verb: 'opened', object: 'lesson:keys/one', rev: 1 } as const;
const show = (state: 'visible' | 'hidden') => {
  vi.spyOn(document, 'visibilityState', 'get').mockReturnValue(state);
  document.dispatchEvent(new Event('visibilitychange'));
};

function fillDisk(): { free: () => void } {
  const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
    throw new DOMException('full', 'QuotaExceededError');
  });
  return { free: () => put.mockRestore() };
}

beforeEach(() => {
  vi.stubGlobal('indexedDB', new IDBFactory());
  vi.stubGlobal('BroadcastChannel', Channel);
  Channel.all = new Set();
  localStorage.clear();
  sessionStorage.clear();
  const add = document.addEventListener.bind(document);
  const ended = new AbortController();
  vi.spyOn(document, 'addEventListener').mockImplementation((type: string, listener: unknown) =>
    add(type, listener as EventListener, { signal: ended.signal }),
  );
  return () => ended.abort();
});

afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
  vi.useRealTimers();
});

describe('the record', () => {
  it('keeps an event and gives it back to the next page', async () => {
    const page = await openTab();
    const event = await page.append({ ...opened, result: { n: 1 } });
    expect(event).toMatchObject({ ...opened, result: { n: 1 } });
    expect(page.seen()).toEqual({ ids: [event.id], health: 'kept' });
    const next = await openTab();
    await vi.waitFor(() => expect(next.seen()).toEqual({ ids: [event.id], health: 'kept' }));
    expect(sessionStorage.getItem('chynjyr.held')).toBeNull();
  });
  it('names one device by one id', async () => {
    const page = await openTab();
    const next = await openTab();
    const actors = await Promise.all([page.append(opened), page.append(opened), next.append(opened)]);
    expect(new Set(actors.map(({ actor }) => actor)).size).toBe(1);
  });
  it('refuses an entry that it could not read back, and goes on', async () => {
    const page = await openTab();
    const broken = { ...opened, result: { f: () => 1 } as unknown as null };
    await expect(page.append(broken)).rejects.toThrow('No event');
    expect((await page.append(opened)).verb).toBe('opened');
  });
  it('lets one listener fail without harm to the record or the others', async () => {
    const faults: unknown[] = [];
    vi.stubGlobal(
      'queueMicrotask',
      (job: () => void) =>
        void Promise.resolve()
          .then(job)
          .catch((fault) => faults.push(fault)),
    );
    vi.resetModules();
    const { append, follow } = await import('./record.ts');
    const seen: number[] = [];
    follow(() => {
      throw new Error('mine');
    });
    follow((log) => seen.push(log.length));
    await append(opened);
    await vi.waitFor(() => expect(seen.at(-1)).toBe(1));
    expect(faults).toContainEqual(new Error('mine'));
  });
  it('stops calling a listener that left', async () => {
    const page = await openTab();
    const listener = vi.fn();
    page.follow(listener)();
    await page.append(opened);
    expect(listener).not.toHaveBeenCalled();
  });
});

describe('two tabs at once', () => {
  it('lose nothing and see each other', async () => {
    const [one, two] = [await openTab(), await openTab()];
    const made = await Promise.all(
      Array.from({ length: 10 }, (_, n) => (n % 2 === 0 ? one : two).append(opened)),
    );
    const ids = made.map(({ id }) => id).sort();
    await vi.waitFor(() => {
      expect(one.seen().ids.toSorted()).toEqual(ids);
      expect(two.seen().ids.toSorted()).toEqual(ids);
    });
    expect((await storedRows()).map(({ id }) => id).sort()).toEqual(ids);
  });
  it('see each other on coming into view where tabs cannot talk', async () => {
    vi.stubGlobal('BroadcastChannel', undefined);
    const [one, two] = [await openTab(), await openTab()];
    const event = await one.append(opened);
    await vi.waitFor(() => expect(two.seen().health).toBe('kept'));
    expect(two.seen().ids).toEqual([]);
    show('visible');
    await vi.waitFor(() => expect(two.seen().ids).toEqual([event.id]));
  });
  it('go on when one of them had to close its connection for another version', async () => {
    const page = await openTab();
    const before = await page.append(opened);
    const request = indexedDB.open('chynjyr', 2);
    await new Promise((resolve) => {
      request.onsuccess = resolve;
    });
    const after = await page.append(opened);
    expect(page.seen()).toEqual({ ids: [before.id, after.id], health: 'kept' });
    request.result.close();
  });
});

describe('a full disk', () => {
  it('holds what does not fit, tells it, and keeps it once there is room', async () => {
    const page = await openTab();
    const kept = await page.append(opened);
    const disk = fillDisk();
    const held = await page.append({ ...opened, object: 'lesson:keys/two' });
    expect(page.seen().health).toBe('full');
    expect(page.seen().ids.toSorted()).toEqual([kept.id, held.id].sort());
    disk.free();
    show('visible');
    await vi.waitFor(() => expect(page.seen().health).toBe('kept'));
    expect((await storedRows()).map(({ id }) => id).sort()).toEqual([kept.id, held.id].sort());
  });
  it('does not lose what is held when the learner goes to the next page', async () => {
    const disk = fillDisk();
    const held = await (await openTab()).append(opened);
    disk.free();
    const next = await openTab();
    await vi.waitFor(() => expect(next.seen()).toEqual({ ids: [held.id], health: 'kept' }));
    expect((await storedRows()).map(({ id }) => id)).toEqual([held.id]);
  });
  it('tries again by itself after a while', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const disk = fillDisk();
    const page = await openTab();
    const tried = page.append(opened);
    await vi.advanceTimersByTimeAsync(1000);
    await tried;
    expect(page.seen().health).toBe('full');
    disk.free();
    await vi.advanceTimersByTimeAsync(20_000);
    await vi.waitFor(() => expect(page.seen().health).toBe('kept'));
  });
});

describe('no storage', () => {
  it.each([
    ['IndexedDB is absent', () => vi.stubGlobal('indexedDB', undefined)],
    [
      'opening throws',
      () =>
        vi.spyOn(indexedDB, 'open').mockImplementation(() => {
          throw new DOMException('denied', 'SecurityError');
        }),
    ],
    [
      'nothing at all may be stored',
      () => {
        vi.stubGlobal('indexedDB', undefined);
        for (const store of ['localStorage', 'sessionStorage']) {
          vi.spyOn(globalThis, store as 'localStorage', 'get').mockImplementation(() => {
            throw new DOMException('denied', 'SecurityError');
          });
        }
      },
    ],
  ])('holds the record in memory and says so when %s', async (_, forbid) => {
    forbid();
    const page = await openTab();
    const [one, two] = [await page.append(opened), await page.append(opened)];
    expect(page.seen().health).toBe('memory');
    expect(page.seen().ids.toSorted()).toEqual([one.id, two.id].sort());
    expect(one.actor).toBe(two.actor);
  });
  it('does not wait for ever behind a tab that blocks the database, and keeps everything once it has gone', async () => {
    const request = indexedDB.open('chynjyr', 1);
    await new Promise((resolve) => {
      request.onsuccess = resolve;
    });
    // The other tab does not close its connection, so this waits, and with it every later opening.
    indexedDB.deleteDatabase('chynjyr');
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const page = await openTab();
    const appended = page.append(opened);
    await vi.advanceTimersByTimeAsync(9000);
    const event = await appended;
    expect(page.seen()).toEqual({ ids: [event.id], health: 'memory' });
    request.result.close();
    show('visible');
    await vi.waitFor(() => expect(page.seen()).toEqual({ ids: [event.id], health: 'kept' }));
  });
});

describe('a damaged record', () => {
  it('reads what can be read and keeps the rest aside, whole', async () => {
    const kept = await (await openTab()).append(opened);
    const { database } = await import('./database.ts');
    const db = (await database()) as IDBPDatabase;
    const strange = { id: 'strange', at: 'yesterday', note: 'by an unknown hand' };
    await db.put('events', strange);
    const page = await openTab();
    await vi.waitFor(() => expect(page.seen()).toEqual({ ids: [kept.id], health: 'damaged' }));
    expect((await db.getAll('damaged')).map(({ row }) => row)).toEqual([strange]);
    expect(await db.getAllKeys('events')).toEqual([kept.id]);
    const next = await openTab();
    await vi.waitFor(() => expect(next.seen().health).toBe('damaged'));
    expect(await db.count('damaged')).toBe(1);
  });
  it('takes back a row that was set aside by an older page and can be read now', async () => {
    const kept = await (await openTab()).append(opened);
    const { database } = await import('./database.ts');
    const db = (await database()) as IDBPDatabase;
    const whole = { ...kept, id: 'of-a-newer-page' };
    await db.add('damaged', { found: '2026-11-22T09:00:00.000Z', row: whole });
    const page = await openTab();
    await vi.waitFor(() => expect(page.seen().health).toBe('kept'));
    expect(page.seen().ids.sort()).toEqual([kept.id, whole.id].sort());
    expect(await db.count('damaged')).toBe(0);
    expect((await db.getAllKeys('events')).sort()).toEqual([kept.id, whole.id].sort());
  });
  it('lets go of drafts of its own when another tab deletes everything', async () => {
    await (await openTab()).append(opened);
    sessionStorage.setItem('chynjyr.draft.question:a', '{}');
    new Channel().postMessage('deleted');
    await vi.waitFor(() => expect(sessionStorage.getItem('chynjyr.draft.question:a')).toBeNull());
  });
  it('opens the database of a later version, which has more stores but the same rows', async () => {
    const kept = await (await openTab()).append(opened);
    const request = indexedDB.open('chynjyr', 7);
    await new Promise((resolve) => {
      request.onupgradeneeded = () => void request.result.createObjectStore('of-tomorrow');
      request.onsuccess = resolve;
    });
    request.result.close();
    const page = await openTab();
    await vi.waitFor(() => expect(page.seen()).toEqual({ ids: [kept.id], health: 'kept' }));
  });
  it('passes over nonsense held by the tab', async () => {
    sessionStorage.setItem('chynjyr.held', '[{"id":1}, null');
    const page = await openTab();
    await vi.waitFor(() => expect(page.seen()).toEqual({ ids: [], health: 'kept' }));
  });
});
