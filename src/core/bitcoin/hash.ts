import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, hexToBytes } from '@noble/hashes/utils.js';

/**
 * A hash as Bitcoin prints it: 64 hex digits in small letters, the last byte first. Read so, a hash is a number, and a good one
 * begins with zeros.
 */
export type Hash = string;

/** Whether a value is 64 hex digits in small letters. */
export function isHash(value: unknown): value is Hash {
  return typeof value === 'string' && /^[0-9a-f]{64}$/.test(value);
}

/** SHA-256 of SHA-256, the hash that Bitcoin takes of headers, transactions and pairs of a Merkle tree. 32 bytes as they come. */
export function doubleHash(bytes: Uint8Array): Uint8Array {
  return sha256(sha256(bytes));
}

/** 32 bytes as Bitcoin prints them. */
export function printed(bytes: Uint8Array): Hash {
  return bytesToHex(bytes.slice().reverse());
}

/** The 32 bytes of a printed hash in the order in which they stand in headers. Throws when it is none. */
export function bytesOf(hash: Hash): Uint8Array {
  if (!isHash(hash)) throw new RangeError(`no hash: ${hash}`);
  return hexToBytes(hash).reverse();
}

/** A printed hash as the number that is compared with a target. */
export function numberOf(hash: Hash): bigint {
  return BigInt(`0x${hash}`);
}
