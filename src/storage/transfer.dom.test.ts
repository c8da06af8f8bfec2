// @vitest-environment happy-dom
import { IDBFactory, IDBObjectStore } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { LabRun } from '@/core/record/run.ts';

const opened = { verb: 'opened', object: 'lesson:keys/one', rev: 1 } as const;
const file = (text: string) => new File([text], 'record.json', { type: 'application/json' });
const run: LabRun = {
  id: 'run-1',
  lab: 'first-wallet',
  seed: 's',
  actions: [{ type: 'make' }],
  updated: '2026-11-22T09:00:00.000Z',
};

/** Another device: fresh modules over an empty browser. */
async function openDevice() {
  vi.stubGlobal('indexedDB', new IDBFactory());
  localStorage.clear();
  sessionStorage.clear();
  return openPage();
}

/** Another page on the same device. */
async function openPage() {
  vi.resetModules();
  const [record, runs, transfer, remove, settings] = await Promise.all([
    import('./record.ts'),
    import('./runs.ts'),
    import('./transfer.ts'),
    import('./remove.ts'),
    import('./settings.ts'),
  ]);
  return { ...record, ...runs, ...transfer, ...remove, ...settings };
}

beforeEach(() => {
  vi.stubGlobal('BroadcastChannel', undefined);
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

describe('export and import', () => {
  it('carry a whole record from one device to another, and back without doubling it', async () => {
    const phone = await openDevice();
    await phone.append({ ...opened, result: { answer: ['a'] } });
    await phone.append(opened);
    await phone.saveRun(run);
    const log = await phone.wholeLog();
    const { name, text } = await phone.exportRecord();
    expect(name).toMatch(/^chynjyr-\d{4}-\d\d-\d\d\.json$/);

    const school = await openDevice();
    const own = await school.append(opened);
    expect(await school.importRecord(file(text))).toEqual({
      type: 'done',
      added: 2,
      already: 0,
      runs: 1,
      refused: [],
      name: '',
    });
    expect(await school.wholeLog()).toEqual(expect.arrayContaining([own, ...log]));
    expect(await school.loadRun('first-wallet')).toEqual(run);
    const again = { type: 'done', added: 0, already: 2, runs: 0, refused: [], name: '' };
    expect(await school.importRecord(file(text))).toEqual(again);
    expect(await (await openPage()).wholeLog()).toHaveLength(3);
  });
  it('tell why a file is not taken, and change nothing', async () => {
    const page = await openDevice();
    const kept = await page.append(opened);
    expect(await page.importRecord(file('not JSON'))).toEqual({ type: 'fault', code: 'not-json' });
    expect(await page.importRecord(file('{"a":1}'))).toEqual({ type: 'fault', code: 'not-ours' });
    const newer = '{"format":"chynjyr-record","version":99,"events":[]}';
    expect(await page.importRecord(file(newer))).toEqual({ type: 'fault', code: 'newer' });
    const huge = Object.defineProperty(file(''), 'size', { value: page.largestFile + 1 });
    expect(await page.importRecord(huge)).toEqual({ type: 'fault', code: 'too-large' });
    const gone = Object.assign(file(''), {
      text: () => Promise.reject(new DOMException('gone', 'NotFoundError')),
    });
    expect(await page.importRecord(gone)).toEqual({ type: 'fault', code: 'unreadable' });
    expect(await page.wholeLog()).toEqual([kept]);
  });
  it('never let a file change or remove what is here', async () => {
    const page = await openDevice();
    const kept = await page.append(opened);
    const forged = { ...kept, verb: 'completed' };
    const text = JSON.stringify({ format: 'chynjyr-record', version: 1, events: [forged, { id: 5 }] });
    const report = await page.importRecord(file(text));
    expect(report).toMatchObject({ added: 0, already: 0 });
    expect(report).toMatchObject({ refused: [{ reason: 'conflict' }, { reason: 'shape' }] });
    expect(await page.wholeLog()).toEqual([kept]);
  });
  it('bear any junk in a file', async () => {
    const page = await openDevice();
    const junk = fc.oneof(
      fc.string(),
      fc.json(),
      fc.jsonValue().map((events) => JSON.stringify({ format: 'chynjyr-record', version: 1, events })),
      fc
        .array(fc.jsonValue())
        .map((runs) => JSON.stringify({ format: 'chynjyr-record', version: 1, events: [], runs })),
    );
    await fc.assert(
      fc.asyncProperty(junk, async (text) => {
        const report = await page.importRecord(file(text));
        expect(['done', 'fault']).toContain(report.type);
      }),
      { numRuns: 60 },
    );
    expect(await page.wholeLog()).toEqual([]);
  });
});

describe('deleting everything', () => {
  it('leaves nothing of ours on the device, and starts anew under another name', async () => {
    const page = await openDevice();
    const before = await page.append(opened);
    await page.saveRun(run);
    page.chooseTheme('dark');
    localStorage.setItem('of-another-site', 'stays');
    expect(await page.deleteEverything()).toBe(true);
    expect(await page.wholeLog()).toEqual([]);
    expect(await indexedDB.databases()).toEqual([]);
    expect(Object.keys(localStorage)).toEqual(['of-another-site']);
    expect(Object.keys(sessionStorage)).toEqual([]);
    expect(await page.loadRun('first-wallet')).toBeUndefined();
    const after = await page.append(opened);
    expect(after.actor).not.toBe(before.actor);
    expect(await (await openPage()).wholeLog()).toEqual([after]);
  });
  it('reaches the other tabs', async () => {
    vi.unstubAllGlobals();
    const one = await openDevice();
    await one.append(opened);
    const two = await openPage();
    await two.saveRun(run);
    const seen: number[] = [];
    two.follow((log) => seen.push(log.length));
    await vi.waitFor(() => expect(seen.at(-1)).toBe(1));
    await one.deleteEverything();
    await vi.waitFor(() => expect(seen.at(-1)).toBe(0));
    expect(await two.loadRun('first-wallet')).toBeUndefined();
  });
  it('says so when the browser would not empty the database', async () => {
    const page = await openDevice();
    const kept = await page.append(opened);
    vi.spyOn(IDBObjectStore.prototype, 'clear').mockImplementation(() => {
      throw new DOMException('no', 'UnknownError');
    });
    expect(await page.deleteEverything()).toBe(false);
    expect(await page.wholeLog()).toEqual([kept]);
  });
  it('works where nothing was stored', async () => {
    const page = await openDevice();
    vi.stubGlobal('indexedDB', undefined);
    await page.append(opened);
    expect(await page.deleteEverything()).toBe(true);
    expect(await page.wholeLog()).toEqual([]);
  });
});

describe('runs of labs', () => {
  it('come back as they were saved, the last one of the lab', async () => {
    const page = await openDevice();
    await page.saveRun(run);
    const longer = {
      ...run,
      actions: [...run.actions, { type: 'send' }],
      updated: '2026-11-22T09:05:00.000Z',
    };
    await page.saveRun(longer);
    expect(await (await openPage()).loadRun('first-wallet')).toEqual(longer);
    expect(await page.loadRun('other')).toBeUndefined();
  });
  it('keep both ways when two tabs went apart', async () => {
    const one = await openDevice();
    await one.saveRun(run);
    const two = await openPage();
    const [a, b] = await Promise.all([
      one.saveRun({ ...run, actions: [...run.actions, 'left'] }),
      two.saveRun({ ...run, actions: [...run.actions, 'right'] }),
    ]);
    expect(new Set([a.id, b.id])).toEqual(new Set(['run-1', 'run-1~2']));
    expect((await one.allRuns()).map(({ actions }) => actions.at(-1)).sort()).toEqual(['left', 'right']);
  });
  it('are held for the tab where nothing can be stored, and stored once they can be', async () => {
    const page = await openDevice();
    const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    expect(await page.saveRun(run)).toEqual(run);
    put.mockRestore();
    const next = await openPage();
    expect(await next.loadRun('first-wallet')).toEqual(run);
    await next.saveRun({ ...run, id: 'run-2' });
    expect(sessionStorage.getItem('chynjyr.runs')).toBeNull();
    expect(await (await openPage()).allRuns()).toHaveLength(2);
  });
});
