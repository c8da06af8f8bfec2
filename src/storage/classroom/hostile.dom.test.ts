// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { IDBFactory, IDBObjectStore } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Json } from '@/core/record/event.ts';
import { someClass, someWork } from './sample-class.ts';
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

describe('rows that are none', () => {
  const strange = [
    { id: 'junk', classId: nine },
    {
      id: `${nine}.Work9999999.00`,
      classId: nine,
      received: 'today',
      code: 'S1.',
      submission: someWork('Work9999999'),
    },
    {
      id: 'other',
      classId: nine,
      received: '2026-11-26T09:00:00.000Z',
      code: 'S1.',
      submission: someWork('Work9999999'),
    },
  ];
  it('move aside, whole, are counted and harm nothing', async () => {
    await filled(await openTab());
    await smuggle('handed', strange);
    await smuggle('classes', [{ id: 'ClassBroken', name: 7 }]);
    const tab = await openTab();
    const health = vi.fn();
    const twice = await Promise.all([tab.listHandedIn(nine), tab.listHandedIn(nine)]);
    expect(twice.map(({ length }) => length)).toEqual([2, 2]);
    expect(await tab.listClasses()).toHaveLength(2);
    tab.follow(health);
    await vi.waitFor(() => expect(health).toHaveBeenLastCalledWith('damaged'));
    const aside = (await rowsIn('aside')) as { store: string; row: unknown }[];
    expect(aside.filter(({ store }) => store === 'handed').map(({ row }) => row)).toEqual(
      expect.arrayContaining(strange),
    );
    expect(aside).toHaveLength(4);
    expect(await rowsIn('handed')).toHaveLength(4);
  });
  it('come back once a version of the site can read them', async () => {
    await filled(await openTab());
    const [row] = await rowsIn('handed');
    const tab = await openTab();
    await tab.removeClass(nine);
    await smuggle('aside', [{ found: '2026-11-26T09:00:00.000Z', store: 'handed', row }]);
    const later = await openTab();
    expect((await later.listHandedIn(nine)).length + (await later.listHandedIn(ten)).length).toBe(3);
    expect(await rowsIn('aside')).toEqual([]);
  });
});

describe('a browser that does not keep', () => {
  it('has no database: the room works as long as the tab is open, and says so', async () => {
    vi.stubGlobal('indexedDB', undefined);
    const tab = await openTab();
    expect(await tab.putClass(someClass(nine))).toBe('memory');
    expect((await tab.addHandedIn([arrival(someWork('Work1111111'))])).health).toBe('memory');
    expect(await tab.listClasses()).toEqual([someClass(nine)]);
    expect(await tab.listHandedIn(nine)).toHaveLength(1);
    expect(await tab.listHandedIn(ten)).toEqual([]);
    expect(await tab.removeClass(nine)).toBe(true);
    expect(await tab.listClasses()).toEqual([]);
  });
  it('has a full disk: what is new is held, told, and kept as soon as there is room', async () => {
    const tab = await openTab();
    await filled(tab);
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const full = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    expect((await tab.addHandedIn([arrival(someWork('Work3333333'))])).health).toBe('full');
    expect(await tab.listHandedIn(nine)).toHaveLength(3);
    const add = (key: string) => (now: Json | undefined) => ({ ...(now as object), [key]: 1 }) as Json;
    expect(await tab.changeNotes(nine, add('a'))).toBe('full');
    expect(await tab.changeNotes(nine, add('b'))).toBe('full');
    expect(await tab.keptNotes(nine)).toMatchObject({ a: 1, b: 1, comments: {} });
    expect(await rowsIn('handed')).toHaveLength(4);
    full.mockRestore();
    const health = vi.fn();
    tab.follow(health);
    vi.advanceTimersByTime(20_000);
    await vi.waitFor(() => expect(health).toHaveBeenLastCalledWith('kept'));
    expect(await rowsIn('handed')).toHaveLength(5);
    expect(await (await openTab()).keptNotes(nine)).toMatchObject({ a: 1, b: 1, comments: {} });
  });
  it('does not bring back what was deleted while it was held', async () => {
    const tab = await openTab();
    const full = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    await tab.putClass(someClass(nine));
    await tab.addHandedIn([arrival(someWork('Work3333333'))]);
    expect(await tab.removeClass(nine)).toBe(true);
    full.mockRestore();
    await tab.putClass(someClass(ten));
    expect((await tab.listClasses()).map(({ id }) => id)).toEqual([ten]);
    expect(await rowsIn('handed')).toEqual([]);
  });
});
