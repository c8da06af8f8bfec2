// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { IDBFactory, IDBObjectStore } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Json } from '@/core/record/event.ts';
import { someClass, someTask, someWork } from './sample-class.ts';
import { arrival, Channel, filled, nine, openTab, rowsIn, smuggle, ten } from './sample-tabs.ts';

beforeEach(() => {
  vi.stubGlobal('indexedDB', new IDBFactory());
  vi.stubGlobal('BroadcastChannel', Channel);
  localStorage.clear();
});
afterEach(() => {
  Channel.all.clear();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
  vi.useRealTimers();
});

describe('the store of classes', () => {
  it('gives back in another tab and after a restart what was kept', async () => {
    await filled(await openTab());
    const tab = await openTab();
    expect(await tab.listClasses()).toEqual([someClass(nine), someClass(ten)]);
    expect(await tab.listAssignments(nine)).toEqual([
      { id: 'Assignment1', classId: nine, assignment: someTask(nine), code: 'A1.code' },
    ]);
    const handed = await tab.listHandedIn(nine);
    expect(handed.map(({ submission }) => submission.pupil).sort()).toEqual(['Айгүл', 'Бек']);
    expect(await tab.keptContent('Assignment1')).toEqual({ quiz: [1] });
    expect([...(await tab.allContent(ten))]).toEqual([['Assignment2', { quiz: [1] }]]);
    expect(await tab.keptNotes(ten)).toEqual({ comments: { 'айгүл|': 'Жакшы' } });
  });
  it('lies apart from the database of learners', async () => {
    await filled(await openTab());
    const names = (await indexedDB.databases()).map(({ name }) => name);
    expect(names).toEqual(['chynjyr-classroom']);
  });
  it('keeps what is handed in once, however often it comes, and other work under the same id beside it', async () => {
    const tab = await openTab();
    const work = someWork('Work1111111');
    const first = await tab.addHandedIn([arrival(work), arrival(work), arrival(work, 'S1.sealed-anew')]);
    expect(first).toMatchObject({ already: 2, health: 'kept' });
    expect(first.added).toHaveLength(1);
    const forged = { ...work, pupil: 'Бек' };
    const again = await (await openTab()).addHandedIn([arrival(work), arrival(forged, 'S1.forged')]);
    expect(again).toMatchObject({ already: 1, added: [{ code: 'S1.forged', submission: forged }] });
    expect(await tab.listHandedIn(nine)).toHaveLength(2);
  });
  it('keeps the work of a whole school at once, and none of it twice', async () => {
    const tab = await openTab();
    const all = Array.from({ length: 60 }, (_, n) => arrival(someWork(`Work${1_000_000 + n}`)));
    expect((await tab.addHandedIn([...all, ...all])).added).toHaveLength(60);
    expect(await tab.addHandedIn(all)).toMatchObject({ added: [], already: 60 });
    expect(await tab.addHandedIn(all.slice(0, 3))).toMatchObject({ added: [], already: 3 });
  });
  it('keeps both of two comments that are written at once', async () => {
    const [tab, other] = [await openTab(), await openTab()];
    const add = (key: string) => (now: Json | undefined) => ({ ...(now as object), [key]: 1 }) as Json;
    await Promise.all([
      ...['a', 'b', 'c'].map((key) => tab.changeNotes(nine, add(key))),
      ...['d', 'e'].map((key) => other.changeNotes(nine, add(key))),
    ]);
    expect(await tab.keptNotes(nine)).toEqual({ a: 1, b: 1, c: 1, d: 1, e: 1 });
    await expect(tab.changeNotes(nine, () => undefined as unknown as Json)).rejects.toThrow(TypeError);
    expect(await tab.changeNotes(nine, add('f'))).toBe('kept');
  });
  it('tells the other tabs, and itself, of each change until they no longer listen', async () => {
    const [tab, other] = [await openTab(), await openTab()];
    const [here, there] = [vi.fn(), vi.fn()];
    tab.follow(here);
    const stop = other.follow(there);
    await vi.waitFor(() => expect(there).toHaveBeenCalledWith('kept'));
    const before = there.mock.calls.length;
    await tab.putClass(someClass(nine));
    await vi.waitFor(() => expect(there.mock.calls.length).toBeGreaterThan(before));
    expect(here.mock.calls.length).toBeGreaterThan(1);
    expect(await other.listClasses()).toHaveLength(1);
    stop();
    const after = there.mock.calls.length;
    await tab.removeClass(nine);
    await Promise.resolve();
    expect(there.mock.calls.length).toBe(after);
  });
  it('refuses what is no class, no assignment of the class, no submission', async () => {
    const tab = await openTab();
    await expect(tab.putClass({ ...someClass(nine), id: 'short' })).rejects.toThrow(TypeError);
    await expect(tab.putAssignment(ten, someTask(nine), 'A1.x')).rejects.toThrow(TypeError);
    const { added } = await tab.addHandedIn([arrival({ ...someWork('Work1111111'), pupil: '' })]);
    expect(added).toEqual([]);
  });
});

describe('deleting', () => {
  it('takes a class with all that hangs on it, also what lies aside, and nothing of another', async () => {
    await filled(await openTab());
    await smuggle('handed', [
      { id: 'junk', classId: nine, pupil: 'Айгүл' },
      { id: 'junk2', classId: ten },
    ]);
    const tab = await openTab();
    await tab.listHandedIn(ten);
    expect(await tab.removeClass(nine)).toBe(true);
    expect((await tab.listClasses()).map(({ id }) => id)).toEqual([ten]);
    for (const store of ['assignments', 'handed', 'content', 'notes', 'aside'])
      expect(JSON.stringify(await rowsIn(store))).not.toContain(nine);
    expect(await tab.listHandedIn(ten)).toHaveLength(2);
    expect(await rowsIn('aside')).toHaveLength(1);
  });
  it('takes an assignment with its content and what was handed in for it', async () => {
    const tab = await openTab();
    await filled(tab);
    await tab.addHandedIn([arrival(someWork('Work3333333', 'Бек', { assignment: 'AnotherTask' }))]);
    expect(await tab.removeAssignment(nine, 'Assignment1')).toBe(true);
    expect(await tab.listAssignments(nine)).toEqual([]);
    expect(await tab.keptContent('Assignment1')).toBeUndefined();
    expect((await tab.listHandedIn(nine)).map(({ submission }) => submission.id)).toEqual(['Work3333333']);
  });
  it('takes a pupil: what was handed in, the place on the list, the notes; others stay', async () => {
    const tab = await openTab();
    await filled(tab);
    const belongs = { 'айгул|aB3-_xYz': 'айгүл', 'бек|x': 'бек' };
    await tab.changeNotes(nine, () => ({
      belongs,
      comments: { 'айгүл|': 'Жакшы', 'айгүл|Assignment1': 'Бат', 'бек|': 'Жай' },
      names: { айгүл: 'Айгүл А.' },
      groups: {},
      help: { 'айгүл|Assignment1': true, 'бек|Assignment1': true },
    }));
    const gone = await tab.removePupil(someClass(nine), {
      keys: ['айгүл'],
      listed: ['one'],
      isTheirs: ({ submission }) => submission.pupil === 'Айгүл',
    });
    expect(gone).toBe(true);
    expect((await tab.listHandedIn(nine)).map(({ submission }) => submission.pupil)).toEqual(['Бек']);
    expect((await tab.listClasses())[0]?.roster.map(({ name }) => name)).toEqual(['Бек']);
    expect(await tab.keptNotes(nine)).toMatchObject({
      belongs: { 'бек|x': 'бек' },
      comments: { 'бек|': 'Жай' },
      names: {},
      help: { 'бек|Assignment1': true },
    });
    expect(JSON.stringify(await rowsIn('notes'))).not.toContain('Айгүл А.');
  });
  it('says so when the browser refuses, and then all is still there', async () => {
    const tab = await openTab();
    await filled(tab);
    const refused = vi.spyOn(IDBObjectStore.prototype, 'delete').mockImplementation(() => {
      throw new DOMException('no', 'UnknownError');
    });
    expect(await tab.removeClass(nine)).toBe(false);
    refused.mockRestore();
    expect(await tab.listHandedIn(nine)).toHaveLength(2);
  });
});
