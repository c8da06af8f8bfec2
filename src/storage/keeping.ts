import { readText, writeText } from './web-storage.ts';

/** Asks the browser not to clear the record when space runs low; whether it promises. Some browsers ask the visitor. */
export async function askForPromise(): Promise<boolean> {
  writeText('local', 'asked-to-keep', 'yes');
  try {
    return (await navigator.storage.persisted()) || (await navigator.storage.persist());
  } catch {
    // A browser without this question keeps the record as well as it keeps anything.
    return false;
  }
}

/**
 * Asks once for this device. To be called when a first lesson is completed: some browsers ask the visitor, and by then there
 * is something worth keeping.
 */
export async function askToKeep(): Promise<void> {
  if (readText('local', 'asked-to-keep') === null) await askForPromise();
}
