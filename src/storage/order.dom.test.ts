// @vitest-environment happy-dom
import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

type Tab = typeof import('./record.ts');
const opened = { verb: 'opened', object: 'lesson:keys/one', rev: 1 } as const;

/** A fresh copy of the module is a tab of its own: it shares only what the browser shares. */
async function openTab(): Promise<Tab> {
  vi.resetModules();
  return import('./record.ts');
}
const idsOf = async (tab: Tab) => (await tab.wholeLog()).map(({ id }) => id);
const clock = (iso: string) => vi.setSystemTime(new Date(iso));

beforeEach(() => {
  vi.stubGlobal('indexedDB', new IDBFactory());
  vi.stubGlobal('BroadcastChannel', undefined);
  localStorage.clear();
  sessionStorage.clear();
  vi.useFakeTimers({ toFake: ['Date'] });
  clock('2026-11-22T09:00:00.000Z');
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

describe('the order of what one learner does', () => {
  it('is kept when many things happen in one millisecond', async () => {
    const page = await openTab();
    const made = [];
    for (let n = 0; n < 5; n += 1) made.push((await page.append(opened)).id);
    expect(await idsOf(page)).toEqual(made);
  });
  it('is kept by two tabs in one millisecond, before either has heard of the other', async () => {
    const [one, two] = [await openTab(), await openTab()];
    await Promise.all([one.wholeLog(), two.wholeLog()]);
    const [first, second] = await Promise.all([one.append(opened), two.append(opened)]);
    expect(second.at > first.at).toBe(true);
  });
  it('is kept when the clock is set back by an hour, also for a page that has not read the record yet', async () => {
    const before = await (await openTab()).append(opened);
    clock('2026-11-22T08:00:00.000Z');
    const next = await openTab();
    const after = await next.append(opened);
    expect(after.at).toBe('2026-11-22T09:00:00.001Z');
    expect(await idsOf(next)).toEqual([before.id, after.id]);
  });
  it('is kept where the small store was emptied, once the record is read', async () => {
    const before = await (await openTab()).append(opened);
    localStorage.removeItem('chynjyr.last');
    clock('2026-11-21T10:00:00.000Z');
    const next = await openTab();
    await next.wholeLog();
    expect((await next.append(opened)).at > before.at).toBe(true);
  });
  it('follows a clock that was put right by more than a day', async () => {
    clock('2027-11-22T09:00:00.000Z');
    await (await openTab()).append(opened);
    clock('2026-11-22T09:00:00.000Z');
    const next = await openTab();
    await next.wholeLog();
    const made = [await next.append(opened), await next.append(opened)];
    expect(made.map(({ at }) => at)).toEqual(['2026-11-22T09:00:00.000Z', '2026-11-22T09:00:00.001Z']);
  });
  it('does not hang on the clock of another device', async () => {
    const page = await openTab();
    const foreign = { ...opened, id: 'foreign', at: '2026-11-22T15:00:00.000Z', actor: 'another-phone' };
    await page.takeIn([foreign]);
    expect((await page.append(opened)).at).toBe('2026-11-22T09:00:00.000Z');
  });
});
