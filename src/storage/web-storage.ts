/** Which of the browser's two small stores: `local` is the device's, `session` this tab's. */
export type Store = 'local' | 'session';

function open(store: Store): Storage {
  return store === 'local' ? localStorage : sessionStorage;
}

/** Every key of ours begins so; sites under one host share these stores. */
const prefix = 'chynjyr.';

/** The text under a key of ours; null where there is none or the browser forbids looking. */
export function readText(store: Store, key: string): string | null {
  try {
    return open(store).getItem(prefix + key);
  } catch {
    return null;
  }
}

/** Keeps a text under a key of ours, or removes it for null; a browser that forbids it or is full is borne in silence. */
export function writeText(store: Store, key: string, text: string | null): void {
  try {
    if (text === null) open(store).removeItem(prefix + key);
    else open(store).setItem(prefix + key, text);
  } catch {
    // Nothing to be done: these stores only make life easier, nothing hangs on them.
  }
}

/** Removes every key of ours from both stores. */
export function clearTexts(): void {
  for (const store of ['local', 'session'] as const) {
    try {
      const keys = Object.keys(open(store)).filter((key) => key.startsWith(prefix));
      for (const key of keys) open(store).removeItem(key);
    } catch {
      // Where it may not be opened, nothing of ours is in it.
    }
  }
}
