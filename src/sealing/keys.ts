import { p256 } from '@noble/curves/nist.js';
import type { ClassKeys, KeyPair } from '@/core/classroom/class-keys.ts';
import { toBase64url } from '@/core/transfer/base64url.ts';

export type { ClassKeys } from '@/core/classroom/class-keys.ts';

function makePair(): KeyPair {
  const { secretKey, publicKey } = p256.keygen();
  return { publicKey: toBase64url(publicKey), secretKey: toBase64url(secretKey) };
}

/**
 * Fresh keys for a class, from the browser's own randomness. The curve is P-256 for both: one that JWS (ES256) and every
 * browser know, and one piece of code for sealing and signing.
 */
export async function makeKeys(): Promise<ClassKeys> {
  return { seal: makePair(), sign: makePair() };
}

/** A random id of a class, an assignment or a submission: 11 characters of base64url. */
export function makeId(): string {
  return toBase64url(crypto.getRandomValues(new Uint8Array(8)));
}

/** A random UUID; `crypto.randomUUID` is missing on pages without https, where a school may keep a copy of the site. */
export function makeUuid(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x40;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return hex.replace(/(.{8})(.{4})(.{4})(.{4})(.{12})/, '$1-$2-$3-$4-$5');
}
