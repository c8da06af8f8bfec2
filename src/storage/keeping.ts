import { readText, writeText } from './web-storage.ts';

/**
 * Asks the browser, once for this device, not to clear the record when space runs low. To be called when a first lesson
 * is completed: some browsers ask the visitor, and by then there is something worth keeping.
 */
export async function askToKeep(): Promise<void> {
  if (readText('local', 'asked-to-keep') !== null) return;
  writeText('local', 'asked-to-keep', 'yes');
  try {
    if (!(await navigator.storage.persisted())) await navigator.storage.persist();
  } catch {
    // A browser without this question keeps the record as well as it keeps anything.
  }
}
