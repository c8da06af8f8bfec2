import { readText } from './web-storage.ts';

/** Whose turn it is on this device: the id of a learner, empty for the first; anything else in the store counts as the first. */
export function current(): string {
  const id = readText('local', 'learner') ?? '';
  return /^[a-z0-9]{8}$/.test(id) ? id : '';
}

/**
 * The learner whose record this page keeps, from its beginning to its end. When another tab hands the device over, this page
 * still writes into the record of the one it was opened by, until it is loaded anew.
 */
export const here = current();

/** The name of a learner's database, and of the channel on which the tabs of that learner talk. The first has the name from before there were several. */
export function databaseOf(id: string): string {
  return id === '' ? 'chynjyr' : `chynjyr-${id}`;
}

/** A key of the small stores that belongs to this page's learner, not to the device; the first learner's are as they were before there were several. */
export function own(key: string): string {
  return here === '' ? key : `of-${here}.${key}`;
}

/** Whether a key of this tab's store belongs to a learner. */
export function isOf(id: string, key: string): boolean {
  return id === '' ? !key.startsWith('of-') : key.startsWith(`of-${id}.`);
}

/** Loads the page anew when the device was handed to another learner. */
export function giveWay(): void {
  if (current() !== here) location.reload();
}
