import { sha256 } from '@noble/hashes/sha2.js';
import { utf8ToBytes } from '@noble/hashes/utils.js';

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/**
 * The name of a learner on a device for one class: 8 characters, always the same there, and in another class another one, so that
 * two classes cannot find out that they have a pupil in common. `actor` is the id that the record stamps its events with.
 */
export function deviceOf(actor: string, classId: string): string {
  const digest = sha256(utf8ToBytes(`chynjyr device\0${classId}\0${actor}`));
  return Array.from(digest.subarray(0, 8), (byte) => letters[byte & 63]).join('');
}
