import { own } from './learner.ts';
import { readText, writeText } from './web-storage.ts';

/** A fresh random id: a UUID, or four numbers of 32 bits on pages without https, where browsers withhold `randomUUID`. */
export function newId(): string {
  return crypto.randomUUID?.() ?? crypto.getRandomValues(new Uint32Array(4)).join('-');
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
