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

/** Our keys in a store, without what they all begin with; none where the browser forbids looking. */
export function keysOf(store: Store): string[] {
  try {
    return Object.keys(open(store)).flatMap((key) =>
      key.startsWith(prefix) ? key.slice(prefix.length) : [],
    );
  } catch {
    return [];
  }
}

/** Removes those keys of ours that a test picks. */
export function clearTexts(store: Store, isMeant: (key: string) => boolean): void {
  for (const key of keysOf(store)) if (isMeant(key)) writeText(store, key, null);
}
