import { own } from './learner.ts';
import { readText, writeText } from './web-storage.ts';

/** A fresh random id: a UUID, or 32 hexadecimal digits on pages without https, where browsers withhold `randomUUID`. */
export function newId(): string {
  if (typeof crypto.randomUUID === 'function') return crypto.randomUUID();
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) =>
    byte.toString(16).padStart(2, '0'),
  ).join('');
}

/** The id of this page where the browser lets nothing be kept. */
let unkept: string | undefined;

/** The random id of this learner on this device, made once and kept until it is deleted; it names no person. */
export function thisActor(): string {
  const known = readText('local', own('actor'));
  if (known !== null && /^[\w-]{8,64}$/.test(known)) return known;
  const made = unkept ?? newId();
  writeText('local', own('actor'), made);
  if (readText('local', own('actor')) !== made) unkept = made;
  return made;
}
