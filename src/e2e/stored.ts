import { expect, type Page } from '@playwright/test';
import { first, walked } from './content.ts';

/** A row of the store of learning events, whole or not. */
export type Row = Readonly<Record<string, unknown>> & { readonly id: string };

/** Puts rows straight into the database that the page makes; opened before it, there would be one without stores. */
export async function putRows(page: Page, rows: readonly Row[]): Promise<void> {
  await page.waitForFunction(async () =>
    (await indexedDB.databases()).some(({ name, version }) => name === 'chynjyr' && version !== undefined),
  );
  await page.evaluate(async (list) => {
    const opening = indexedDB.open('chynjyr');
    const db = await new Promise<IDBDatabase>((resolve, reject) => {
      opening.onsuccess = () => resolve(opening.result);
      opening.onerror = () => reject(opening.error);
    });
    const tx = db.transaction('events', 'readwrite');
    for (const row of list) tx.objectStore('events').put(row);
    await new Promise((resolve, reject) => {
      tx.oncomplete = resolve;
      tx.onerror = () => reject(tx.error);
    });
    db.close();
  }, rows);
}

/** How many rows a store of the database holds. */
export function countRows(page: Page, store: 'events' | 'damaged'): Promise<number> {
  return page.evaluate(async (name) => {
    const opening = indexedDB.open('chynjyr');
    const db = await new Promise<IDBDatabase>((resolve, reject) => {
      opening.onsuccess = () => resolve(opening.result);
      opening.onerror = () => reject(opening.error);
    });
    const counting = db.transaction(name).objectStore(name).count();
    const count = await new Promise<number>((resolve) => {
      counting.onsuccess = () => resolve(counting.result);
    });
    db.close();
    return count;
  }, store);
}

/** The results of the answers to a question, in the order in which they were given. */
export async function storedResults(page: Page, object: string): Promise<Record<string, unknown>[]> {
  const rows = await page.evaluate(async () => {
    const opening = indexedDB.open('chynjyr');
    const db = await new Promise<IDBDatabase>((resolve, reject) => {
      opening.onsuccess = () => resolve(opening.result);
      opening.onerror = () => reject(opening.error);
    });
    const reading = db.transaction('events').objectStore('events').index('at').getAll();
    const found = await new Promise<Record<string, unknown>[]>((resolve) => {
      reading.onsuccess = () => resolve(reading.result);
    });
    db.close();
    return found;
  });
  const own = rows.filter((row) => row['object'] === object && row['verb'] === 'answered');
  return own.map(({ result }) => result as Record<string, unknown>);
}

/** A choice of the walked lesson. */
export const choice = first(
  walked.questions.flatMap((each) => (each.type === 'one-choice' ? [each] : [])),
  'choice in the walked lesson',
);

/** A right answer to a choice of the walked lesson, as the site stores it. */
export function answeredRow(id: string, at: string, question = choice): Row {
  const chosen = question.options.find(({ correct }) => correct)?.id ?? '';
  return {
    id,
    at,
    actor: 'another-device',
    verb: 'answered',
    object: `question:${walked.course}/${walked.id}/${question.id}`,
    rev: question.rev,
    result: { answer: chosen, score: { type: 'points', earned: 1, total: 1, details: null } },
  };
}

/** A glossary term in the learner's own list, as the site stores it. */
export function savedRow(term: string, at: string): Row {
  return { id: `saved-${term}`, at, actor: 'another-device', verb: 'saved', object: `term:${term}`, rev: 1 };
}

/** Fills the record with answers of three days. */
export async function seed(page: Page): Promise<void> {
  const days = ['2026-03-04', '2026-05-06', '2026-11-20'];
  await putRows(
    page,
    days.map((day, at) => answeredRow(`seed-${at}`, `${day}T08:05:00.000Z`)),
  );
  await expect.poll(() => countRows(page, 'events')).toBeGreaterThanOrEqual(days.length);
}

/**
 * Leaves the origin of the page no room, until the function it gives is called. Before the first writing: Chromium lets a
 * page that has written go on for a while as it was, so the next page is the first that feels it.
 */
export async function fillQuota(page: Page): Promise<() => Promise<void>> {
  const browser = await page.context().newCDPSession(page);
  const { origin } = new URL(page.url());
  await browser.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1 });
  return async () => {
    await browser.send('Storage.overrideQuotaForOrigin', { origin });
  };
}
