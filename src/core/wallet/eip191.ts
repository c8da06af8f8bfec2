import { keccak_256 } from '@noble/hashes/sha3.js';
import { concatBytes, utf8ToBytes } from '@noble/hashes/utils.js';
import type { Address } from './address.ts';
import { type Hex, toHex } from './hex.ts';
import { recoverDigest, signDigest } from './signature.ts';

/** Halves of a pair of UTF-16 units that stand alone: such a text has no UTF-8, and two different ones would look the same. */
const halfLetter = /[\ud800-\udfff]/u;

/** Whether a value is a text that has UTF-8 bytes, and one form of them only. */
export function isText(value: unknown): value is string {
  return typeof value === 'string' && !halfLetter.test(value);
}

/** How many bytes a text takes in UTF-8: the length EIP-191 signs. A Cyrillic letter takes two. @example byteLength('салам') // => 10 */
export function byteLength(text: string): number {
  return utf8ToBytes(text).length;
}

/** The digest of a message's bytes: Keccak-256 over 0x19, "Ethereum Signed Message:\n", the length in bytes as decimal digits, the bytes (EIP-191, version 0x45). */
export function bytesDigest(message: Uint8Array): Hex {
  const prefix = utf8ToBytes(`\u0019Ethereum Signed Message:\n${message.length}`);
  return toHex(keccak_256(concatBytes(prefix, message)));
}

/** The digest of a text, as `personal_sign` makes it, over its UTF-8 bytes. Ask `isText` first when the text is hostile. */
export function textDigest(text: string): Hex {
  return bytesDigest(utf8ToBytes(text));
}

/** Signs a text with a private key of 32 bytes: 65 bytes r, s, v. */
export function signText(text: string, key: Uint8Array): Hex {
  return signDigest(textDigest(text), key);
}

/** Whose key signed the text; null when the signature proves nobody or the text is none. Never throws. */
export function recoverText(text: unknown, signature: unknown): Address | null {
  return isText(text) ? recoverDigest(textDigest(text), signature) : null;
}

/** Whether the signature over the text is that of the address; its letter case is no difference. Never throws. */
export function verifyText(text: unknown, signature: unknown, address: unknown): boolean {
  const signer = recoverText(text, signature);
  return (
    signer !== null && typeof address === 'string' && signer.toLowerCase() === address.trim().toLowerCase()
  );
}
