// Tabs of one browser that have the store of classes open, for tests.
import { vi } from 'vitest';
import { someClass, someTask, someWork } from './sample-class.ts';

export type Tab = typeof import('./classroom.ts') & typeof import('./remove-pupil.ts');

/** A channel that reaches the tabs of one test only. */
export class Channel {
  static all = new Set<Channel>();
  listeners: (() => void)[] = [];
  constructor() {
    Channel.all.add(this);
  }
  addEventListener(_: string, listener: () => void) {
    this.listeners.push(listener);
  }
  postMessage() {
    for (const other of Channel.all) if (other !== this) for (const listener of other.listeners) listener();
  }
}

/** A fresh copy of the modules is a tab of its own: it shares only what the browser shares. */
export async function openTab(): Promise<Tab> {
  vi.resetModules();
  return { ...(await import('./classroom.ts')), ...(await import('./remove-pupil.ts')) };
}

/** Writes rows into the database as they are, behind the back of the room. */
export async function smuggle(store: string, rows: readonly object[]): Promise<void> {
  vi.resetModules();
  const { classroom } = await import('./open.ts');
  const tx = (await classroom()).transaction(store as 'handed', 'readwrite');
  await Promise.all([...rows.map((row) => tx.store.put(row)), tx.done]);
}
export async function rowsIn(store: string): Promise<readonly unknown[]> {
  vi.resetModules();
  const { classroom } = await import('./open.ts');
  return (await classroom()).transaction(store as 'handed').store.getAll();
}

export const [nine, ten] = ['ClassNineAA', 'ClassTenBBB'];
export const arrival = (
  submission: ReturnType<typeof someWork>,
  code = `S1.${submission.id}`,
  classId = nine,
) => ({
  classId,
  code,
  submission,
});

/** Two classes with one of everything and two that handed in. */
export async function filled(tab: Tab): Promise<void> {
  for (const id of [nine, ten]) {
    await tab.putClass(someClass(id));
    await tab.putAssignment(id, someTask(id, id === nine ? 'Assignment1' : 'Assignment2'), 'A1.code');
    await tab.addHandedIn([
      arrival(someWork('Work1111111'), 'S1.x', id),
      arrival(someWork('Work2222222', 'Бек'), 'S1.y', id),
    ]);
    await tab.putContent(id, id === nine ? 'Assignment1' : 'Assignment2', { quiz: [1] });
    await tab.changeNotes(id, () => ({ comments: { 'айгүл|': 'Жакшы' } }));
  }
}
