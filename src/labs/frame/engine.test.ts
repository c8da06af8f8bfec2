import { afterEach, describe, expect, it, vi } from 'vitest';
import { startEngine } from './engine.ts';

const address = { type: 'address', text: '0x12' } as const;
const tooShort = { ok: false, code: 'too-short' };

/** A worker that answers by a given rule, later as real ones do. */
function stubWorker(answer: (message: { id: number; request: unknown }, worker: EventTarget) => void) {
  vi.stubGlobal(
    'Worker',
    class extends EventTarget {
      postMessage(message: { id: number; request: unknown }) {
        queueMicrotask(() => answer(message, this));
      }
      terminate() {}
    },
  );
}
const reply = (worker: EventTarget, data: unknown) =>
  worker.dispatchEvent(new MessageEvent('message', { data }));

afterEach(() => vi.unstubAllGlobals());

describe('the engine', () => {
  it('gives each request its own answer, whatever their order', async () => {
    const waiting: { id: number; worker: EventTarget }[] = [];
    stubWorker(({ id }, worker) => {
      waiting.push({ id, worker });
      if (waiting.length === 2)
        for (const one of waiting.reverse()) reply(one.worker, { id: one.id, answer: one.id });
    });
    const { ask } = startEngine();
    expect(await Promise.all([ask(address), ask(address)])).toEqual([1, 2]);
  });
  it('rejects with what the worker says went wrong', async () => {
    stubWorker(({ id }, worker) => reply(worker, { id, failed: 'no run is open' }));
    await expect(startEngine().ask({ type: 'words' })).rejects.toThrow('no run is open');
  });
  it('works on the page itself where there are no workers', async () => {
    vi.stubGlobal('Worker', undefined);
    expect(await startEngine().ask(address)).toEqual(tooShort);
  });
  it('works on the page itself when the worker cannot start', async () => {
    stubWorker((_, worker) => worker.dispatchEvent(new Event('error')));
    const { ask } = startEngine();
    expect(await ask(address)).toEqual(tooShort);
    expect(await ask(address)).toEqual(tooShort);
  });
  it('keeps a run where it was opened: a worker that dies later is told, not replaced by an engine without the run', async () => {
    let alive = true;
    stubWorker(({ id }, worker) =>
      alive ? reply(worker, { id, answer: 'open' }) : worker.dispatchEvent(new Event('error')),
    );
    const { ask } = startEngine();
    await ask({ type: 'open' } as Parameters<typeof ask>[0]);
    alive = false;
    await expect(ask(address)).rejects.toThrow('worker failed');
  });
});
