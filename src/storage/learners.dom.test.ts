// @vitest-environment happy-dom
import { IDBFactory, IDBObjectStore } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { mostLearners } from '@/core/learner/learner.ts';

const opened = { verb: 'opened', object: 'lesson:keys/one', rev: 1 } as const;
const run = { id: 'run-1', lab: 'first-wallet', seed: 's', actions: [], updated: '2026-11-22T09:00:00.000Z' };
const reload = vi.fn();

/** Channels of the pages that are open; a page that ends hears nothing more. */
let channels: BroadcastChannel[] = [];
const Channel = globalThis.BroadcastChannel;
function endPages(): void {
  for (const channel of channels) channel.close();
  channels = [];
}

/** A page of the device: fresh modules over what the browser holds. */
async function openPage() {
  vi.resetModules();
  const parts = await Promise.all([
    import('./record.ts'),
    import('./runs.ts'),
    import('./drafts.ts'),
    import('./transfer.ts'),
    import('./remove.ts'),
    import('./learners.ts'),
    import('./identity.ts'),
    import('./settings.ts'),
    import('./rescue.ts'),
  ]);
  const page = Object.assign({}, ...parts) as (typeof parts)[0] &
    (typeof parts)[1] &
    (typeof parts)[2] &
    (typeof parts)[3] &
    (typeof parts)[4] &
    (typeof parts)[5] &
    (typeof parts)[6] &
    (typeof parts)[7] &
    (typeof parts)[8];
  await page.wholeLog();
  return page;
}
type Page = Awaited<ReturnType<typeof openPage>>;

function added(page: Page, name: string): string {
  const learner = page.addLearner(name, 'komuz');
  if (learner === undefined) throw new Error('nothing was kept');
  return learner.id;
}
/** The next page in this tab after the device was handed to a learner. */
async function handed(page: Page, id: string): Promise<Page> {
  expect(page.handTo(id)).toBe(true);
  endPages();
  return openPage();
}
const ids = async (page: Page) => (await page.wholeLog()).map(({ id }) => id);

beforeEach(() => {
  vi.stubGlobal('indexedDB', new IDBFactory());
  localStorage.clear();
  sessionStorage.clear();
  reload.mockClear();
  endPages();
  vi.stubGlobal(
    'BroadcastChannel',
    class extends Channel {
      constructor(name: string) {
        super(name);
        channels.push(this);
      }
    },
  );
  vi.spyOn(location, 'reload').mockImplementation(reload);
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

describe('several learners on one device', () => {
  it('leave the first as it always was: one nameless learner in the old database', async () => {
    const page = await openPage();
    await page.append(opened);
    expect(page.knownLearners()).toMatchObject([{ id: '', name: '' }]);
    expect((await indexedDB.databases()).map(({ name }) => name)).toEqual(['chynjyr']);
    expect(Object.keys(localStorage).sort()).toEqual(['chynjyr.actor', 'chynjyr.last']);
  });
  it('have each their own record, runs, begun answers and id', async () => {
    const first = await openPage();
    const mine = await first.append(opened);
    await first.saveRun(run);
    first.saveDraft('question:keys/one/q', 1, 'begun');
    const second = await handed(first, added(first, 'Айгүл'));
    expect(await ids(second)).toEqual([]);
    expect(await second.loadRun('first-wallet')).toBeUndefined();
    expect(second.loadDraft('question:keys/one/q', 1)).toBeNull();
    const theirs = await second.append(opened);
    expect(theirs.actor).not.toBe(mine.actor);
    const again = await handed(second, '');
    expect(await ids(again)).toEqual([mine.id]);
    expect(again.loadDraft('question:keys/one/q', 1)).toBe('begun');
    expect(again.thisActor()).toBe(mine.actor);
  });
  it('share language and theme, which are the device’s', async () => {
    const first = await openPage();
    first.chooseTheme('dark');
    const second = await handed(first, added(first, 'Айгүл'));
    expect(second.chosenTheme()).toBe('dark');
  });
  it('never get an answer of one another: a page goes on for the one it was opened by', async () => {
    const old = await openPage();
    const before = await old.append(opened);
    const other = await openPage();
    const next = await handed(other, added(other, 'Айгүл'));
    // The old tab slept and has heard nothing; its learner presses a button.
    old.saveDraft('question:keys/one/q', 1, 'begun');
    const late = await old.append(opened);
    await old.saveRun(run);
    expect(late.actor).toBe(before.actor);
    expect(await ids(next)).toEqual([]);
    expect(await next.loadRun('first-wallet')).toBeUndefined();
    expect(await ids(await handed(next, ''))).toEqual([before.id, late.id]);
  });
  it('make an open tab load anew when the device is handed over, once all is kept', async () => {
    const old = await openPage();
    const other = await openPage();
    other.handTo(added(other, 'Айгүл'));
    await vi.waitFor(() => expect(reload).toHaveBeenCalled());
    expect(await ids(old)).toEqual([]);
  });
  it('do not lose what a full disk did not take when the device is handed over', async () => {
    const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    const first = await openPage();
    const held = await first.append(opened);
    const second = await handed(first, added(first, 'Айгүл'));
    await vi.waitFor(async () => expect(await ids(first)).toEqual([held.id]));
    expect(reload).not.toHaveBeenCalled();
    expect(await ids(second)).toEqual([]);
    put.mockRestore();
    expect(await ids(await handed(second, ''))).toEqual([held.id]);
  });
  it('get what a tab held for one of them put into the right record by the next, once there is room', async () => {
    const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    const first = await openPage();
    const held = await first.append(opened);
    const second = await handed(first, added(first, 'Айгүл'));
    await second.rescueHeld();
    expect(sessionStorage.getItem('chynjyr.held')).not.toBeNull();
    put.mockRestore();
    await second.rescueHeld();
    expect(sessionStorage.getItem('chynjyr.held')).toBeNull();
    expect(await ids(second)).toEqual([]);
    sessionStorage.clear();
    expect(await ids(await handed(second, ''))).toEqual([held.id]);
  });
  it('do not lose a record when the list is lost', async () => {
    const first = await openPage();
    await first.append(opened);
    const id = added(first, 'Айгүл');
    const second = await handed(first, id);
    const theirs = await second.append(opened);
    localStorage.removeItem('chynjyr.learners');
    localStorage.removeItem('chynjyr.learner');
    const page = await openPage();
    expect((await page.allLearners()).map((learner) => learner.id)).toEqual(['', id]);
    expect(await ids(await handed(page, id))).toEqual([theirs.id]);
    localStorage.setItem('chynjyr.learners', JSON.stringify([{ id: 'someelse' }]));
    const found = await (await openPage()).allLearners();
    expect(found.map((learner) => learner.id).sort()).toEqual(['', id, 'someelse'].sort());
  });
  it('bear any text in the place of the list and of whose turn it is', async () => {
    await fc.assert(
      fc.asyncProperty(fc.oneof(fc.string(), fc.json()), fc.string(), async (list, turn) => {
        localStorage.setItem('chynjyr.learners', list);
        localStorage.setItem('chynjyr.learner', turn);
        vi.resetModules();
        const { knownLearners, thisLearner } = await import('./learners.ts');
        expect(knownLearners()).toContainEqual(thisLearner());
      }),
      { numRuns: 40 },
    );
  });
  it('are not more than a family, and none where the browser keeps nothing', async () => {
    const page = await openPage();
    for (let n = 1; n < mostLearners; n += 1) added(page, `Окуучу ${n}`);
    expect(page.addLearner('one more', 'book')).toBeUndefined();
    localStorage.clear();
    vi.spyOn(globalThis, 'localStorage', 'get').mockImplementation(() => {
      throw new DOMException('denied', 'SecurityError');
    });
    expect(page.addLearner('Айгүл', 'book')).toBeUndefined();
    expect(page.handTo('abcdefgh')).toBe(false);
  });
  it('write their name into the file, and their PIN never', async () => {
    const page = await openPage();
    const pin = { salt: 'c2FsdHNhbHRzYWx0c2E=', hash: 'aGFzaGhhc2hoYXNoaGFzaA==', wrong: 0 };
    page.keepLearner({ ...page.thisLearner(), name: 'Айгүл', pin });
    expect(page.lastExport()).toBeUndefined();
    const { text } = await page.exportRecord();
    expect(text).toContain('"name":"Айгүл"');
    expect(text).not.toMatch(/pin|salt|hash/);
    expect(page.lastExport()).toMatch(/^\d{4}-/);
  });
});

describe('deleting one learner', () => {
  it('takes that record and leaves the others', async () => {
    const first = await openPage();
    const mine = await first.append(opened);
    const id = added(first, 'Айгүл');
    const second = await handed(first, id);
    await second.append(opened);
    await second.exportRecord();
    second.saveDraft('question:keys/one/q', 1, 'begun');
    expect(await second.deleteLearner(id)).toBe(true);
    const page = await openPage();
    expect(await ids(page)).toEqual([mine.id]);
    expect((await page.allLearners()).map((learner) => learner.id)).toEqual(['']);
    expect((await indexedDB.databases()).map(({ name }) => name)).toEqual(['chynjyr']);
    const left = [...Object.keys(localStorage), ...Object.keys(sessionStorage)];
    expect(left.filter((key) => key.includes(id))).toEqual([]);
  });
  it('takes the first and leaves the others, what they hold in this tab too', async () => {
    const first = await openPage();
    await first.append(opened);
    const id = added(first, 'Айгүл');
    const second = await handed(first, id);
    const theirs = await second.append(opened);
    second.saveDraft('question:keys/one/q', 1, 'begun');
    expect(await second.deleteLearner('')).toBe(true);
    expect(reload).not.toHaveBeenCalled();
    const page = await openPage();
    expect(await ids(page)).toEqual([theirs.id]);
    expect(page.loadDraft('question:keys/one/q', 1)).toBe('begun');
    expect((await page.allLearners()).map((learner) => learner.id)).toEqual([id]);
    expect(localStorage.getItem('chynjyr.actor')).toBeNull();
  });
  it('reaches the tabs of that learner and no other', async () => {
    const first = await openPage();
    const mine = await first.append(opened);
    const id = added(first, 'Айгүл');
    const second = await handed(first, id);
    await second.append(opened);
    const seen: number[] = [];
    second.follow((log) => seen.push(log.length));
    await vi.waitFor(() => expect(seen.at(-1)).toBe(1));
    second.handTo('');
    const third = await openPage();
    await third.deleteLearner(id);
    await vi.waitFor(() => expect(seen.at(-1)).toBe(0));
    expect(await ids(third)).toEqual([mine.id]);
  });
  it('keeps the learner when the browser would not empty the database', async () => {
    const page = await openPage();
    const id = added(page, 'Айгүл');
    vi.spyOn(IDBObjectStore.prototype, 'clear').mockImplementation(() => {
      throw new DOMException('no', 'UnknownError');
    });
    expect(await page.deleteLearner(id)).toBe(false);
    expect(page.knownLearners().map((learner) => learner.id)).toContain(id);
  });
  it('of everything leaves nobody, and the first begins anew', async () => {
    const first = await openPage();
    await first.append(opened);
    const second = await handed(first, added(first, 'Айгүл'));
    await second.append(opened);
    expect(await second.deleteEverything()).toBe(true);
    expect(Object.keys(localStorage)).toEqual([]);
    expect(Object.keys(sessionStorage)).toEqual([]);
    expect(await indexedDB.databases()).toEqual([]);
    const page = await openPage();
    expect(page.thisLearner()).toMatchObject({ id: '', name: '' });
    expect(await ids(page)).toEqual([]);
  });
});
