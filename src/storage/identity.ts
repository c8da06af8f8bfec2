import { readText, writeText } from './web-storage.ts';

/** A fresh random id: a UUID, or 32 hexadecimal digits on pages without https, where browsers withhold `randomUUID`. */
export function newId(): string {
  if (crypto.randomUUID !== undefined) return crypto.randomUUID();
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) =>
    byte.toString(16).padStart(2, '0'),
  ).join('');
}

let actor: string | undefined;

/** The random id of this device, made once and kept until everything is deleted; it names no person. */
export function thisActor(): string {
  const known = readText('local', 'actor');
  if (known !== null && /^[\w-]{8,64}$/.test(known)) actor = known;
  actor ??= newId();
  if (known !== actor) writeText('local', 'actor', actor);
  return actor;
}

/** Forgets the id of this device, so that what is recorded from now on cannot be joined with what was. */
export function forgetActor(): void {
  actor = undefined;
  writeText('local', 'actor', null);
}
