import type { Pin } from '@/core/learner/learner.ts';

/** Rounds of PBKDF2: a few tenths of a second on a cheap phone. More would promise a protection that four digits cannot give. */
const rounds = 100_000;

function toBase64(bytes: Uint8Array): string {
  return btoa(String.fromCharCode(...bytes));
}

function fromBase64(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
}

async function hashOf(digits: string, salt: Uint8Array<ArrayBuffer>): Promise<string> {
  const key = await crypto.subtle.importKey('raw', new TextEncoder().encode(digits), 'PBKDF2', false, [
    'deriveBits',
  ]);
  const params = { name: 'PBKDF2', hash: 'SHA-256', salt, iterations: rounds };
  return toBase64(new Uint8Array(await crypto.subtle.deriveBits(params, key, 256)));
}

/** Whether this page can hide a record behind a PIN; browsers lend their cryptography only over https and on the device itself. */
export function canHide(): boolean {
  return typeof crypto.subtle === 'object';
}

/** What is kept of a PIN: a salt and a hash. */
export async function makePin(digits: string): Promise<Pin> {
  const salt = crypto.getRandomValues(new Uint8Array(16));
  return { salt: toBase64(salt), hash: await hashOf(digits, salt), wrong: 0 };
}

/** Whether digits are those of a PIN. */
export async function isRight(pin: Pin, digits: string): Promise<boolean> {
  try {
    return (await hashOf(digits, fromBase64(pin.salt))) === pin.hash;
  } catch {
    // A salt that is no base64 was written by somebody else; no digits fit it, but it may be forgotten and falls away.
    return false;
  }
}
