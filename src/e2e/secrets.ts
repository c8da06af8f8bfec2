import { expect, type Page } from '@playwright/test';

/** Everything that a site keeps in a browser, as text: address, both small stores, every row of every database. */
export function everythingKept(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const result = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const rows: unknown[] = [];
    for (const { name } of await indexedDB.databases()) {
      const db = await result(indexedDB.open(name ?? ''));
      for (const store of db.objectStoreNames)
        rows.push(store, await result(db.transaction(store).objectStore(store).getAll()));
      db.close();
    }
    const stores = [localStorage, sessionStorage].map((store) => ({ ...store }));
    return JSON.stringify([location.href, history.state, document.cookie, stores, rows]);
  });
}

/** Expects that nothing a browser keeps holds any of the texts: as they are, in other letters, or written for an address. */
export async function expectNoTrace(page: Page, secrets: readonly string[]): Promise<void> {
  const kept = (await everythingKept(page)).toLowerCase();
  expect(kept).toContain(new URL(page.url()).pathname);
  const found = secrets.filter((secret) => {
    const text = secret.toLowerCase();
    // A word counts as a word only: `art` is no trace in `started`.
    const word = new RegExp(`(?<![a-z])${text}(?![a-z])`);
    return /^[a-z]+$/.test(text) ? word.test(kept) : kept.includes(text);
  });
  expect(found).toEqual([]);
}
