import type { Page } from '@playwright/test';
import { engine } from '@/core/scenario/engine.ts';
import { walk } from '@/core/scenario/walk.ts';
import { type Played, played } from '@/labs/fixture-content.ts';
import { worldId } from '@/labs/frame/world.ts';

export type { Played };
export { played };

/** The case that is walked in every lab. */
export const walkedSeed = '00c0ffee';

/** Where a walk has come to: a step just entered, or done and about to be left. */
export interface Stop {
  readonly name: string;
  readonly actions: readonly unknown[];
}

/** The stops of a walk at which the screens differ most: each step when it is entered and when it is done, and the end. */
export function stopsOf({ scenario, lab }: Played, way: 'win' | 'lose'): readonly Stop[] {
  const { actions } = walk(scenario, walkedSeed, lab.walks[way]);
  const stops: Stop[] = [{ name: `${scenario.steps[0]?.id} entered`, actions: [] }];
  for (const [at, action] of actions.entries()) {
    if ((action as { t: string }).t !== 'step.next') continue;
    const step = actions.slice(0, at).filter((one) => (one as { t: string }).t === 'step.next').length;
    const [here, next] = [scenario.steps[step]?.id, scenario.steps[step + 1]?.id];
    stops.push({ name: `${here} done`, actions: actions.slice(0, at) });
    stops.push({ name: `${next} entered`, actions: actions.slice(0, at + 1) });
  }
  return stops;
}

/** Puts a run, of the walked case unless another is named, into the database that the page has made, as the last one of its lab. */
export async function putRun(
  page: Page,
  { scenario }: { readonly scenario: Pick<Played['scenario'], 'rev'> },
  actions: readonly unknown[],
  lab: string,
  of: { readonly id: string; readonly seed: string } = { id: 'walked', seed: walkedSeed },
): Promise<void> {
  const run = {
    ...of,
    lab,
    actions: [{ t: 'begin', engine, rev: scenario.rev }, ...actions],
    updated: '2099-01-01T00:00:00.000Z',
  };
  await page.evaluate(async (row) => {
    const opening = indexedDB.open('chynjyr');
    const db = await new Promise<IDBDatabase>((resolve, reject) => {
      opening.onsuccess = () => resolve(opening.result);
      opening.onerror = () => reject(opening.error);
    });
    const tx = db.transaction('runs', 'readwrite');
    tx.objectStore('runs').put(row);
    await new Promise((resolve, reject) => {
      tx.oncomplete = resolve;
      tx.onerror = () => reject(tx.error);
    });
    db.close();
  }, run);
}

/** Gives the learner's practice world the wallet of the walked case, so that its words are the same in every run of the tests. */
export async function fixWallet(page: Page): Promise<void> {
  await putRun(page, { scenario: { rev: 0 } }, [], worldId);
}
