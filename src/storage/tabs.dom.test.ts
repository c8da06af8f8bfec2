// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';

beforeEach(() => {
  vi.resetModules();
  vi.stubGlobal('indexedDB', new IDBFactory());
  localStorage.clear();
  sessionStorage.clear();
});
afterEach(() => vi.unstubAllGlobals());

const ways = {
  'has no channels': undefined,
  'has channels and forbids them': class {
    constructor() {
      throw new DOMException('insecure', 'SecurityError');
    }
  },
};

for (const [how, value] of Object.entries(ways)) {
  it(`a record is kept, followed and deleted where the browser ${how}`, async () => {
    vi.stubGlobal('BroadcastChannel', value);
    const { append, follow } = await import('./record.ts');
    const { deleteEverything, deleteLearner } = await import('./remove.ts');
    const { addLearner } = await import('./learners.ts');
    const heard = vi.fn();
    follow(heard);
    const event = await append({ verb: 'opened', object: 'lesson:keys/one', rev: 1 });
    await vi.waitFor(() => expect(heard).toHaveBeenLastCalledWith([event], 'kept'));
    const other = addLearner('Нурбек', 'kalpak');
    expect(await deleteLearner(other?.id ?? '')).toBe(true);
    expect(await deleteEverything()).toBe(true);
    await vi.waitFor(() => expect(heard).toHaveBeenLastCalledWith([], 'kept'));
  });
}
