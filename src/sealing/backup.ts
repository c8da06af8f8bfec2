import { chacha20poly1305 } from '@noble/ciphers/chacha.js';
import { scryptAsync } from '@noble/hashes/scrypt.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { press, unpress } from './press.ts';

/** The name in the `format` field, by which a file of ours is known. */
const format = 'chynjyr-locked';

/** The version this code writes; it reads this and every earlier one. */
const version = 1;

/** What a passphrase costs to try: 32 MB and about a second on a cheap phone. Written into each file, so it may grow. */
const cost = { n: 32_768, r: 8, p: 1 };

/** The most that a file may ask for, so that a forged one cannot exhaust a phone. */
const mostCost = { n: 131_072, r: 8, p: 2 };

/** The largest file taken, in characters, and the most text in one, in bytes. */
const longestFile = 48 * 1024 * 1024;
const mostText = 128 * 1024 * 1024;

/** The fewest characters of a passphrase that is worth its name. */
export const shortestPassphrase = 8;

interface Locked {
  readonly cost: { readonly n: number; readonly r: number; readonly p: number };
  readonly salt: Uint8Array;
  readonly nonce: Uint8Array;
  readonly sum: string;
  readonly sealed: Uint8Array;
}

function toBase64(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += 8192)
    text += String.fromCharCode(...bytes.subarray(at, at + 8192));
  return btoa(text);
}

function fromBase64(text: unknown): Uint8Array {
  return typeof text === 'string'
    ? Uint8Array.from(atob(text), (sign) => sign.charCodeAt(0))
    : new Uint8Array();
}

/** A passphrase as it is reckoned with: keyboards of phones put a space behind a word, and write one letter in two ways. */
function tidied(passphrase: string): string {
  return passphrase.normalize('NFKC').replace(/\s+/g, ' ').trim();
}

function keyFrom(passphrase: string, salt: Uint8Array, { n, r, p }: Locked['cost']): Promise<Uint8Array> {
  return scryptAsync(tidied(passphrase), salt, { N: n, r, p, dkLen: 32 });
}

/** Finds damage, so that it is not taken for a wrong passphrase; proves nothing, that does the seal. */
function sumOf({ salt, nonce, sealed }: Pick<Locked, 'salt' | 'nonce' | 'sealed'>): string {
  const sum = sha256.create().update(salt).update(nonce).update(sealed).digest();
  return toBase64(sum.subarray(0, 9));
}

/**
 * Locks a text with a passphrase: deflate, scrypt, ChaCha20-Poly1305. What it takes to open it stands in the file beside it, which
 * is JSON. The passphrase is not kept anywhere; who forgets it has lost the file.
 */
export async function lockWith(text: string, passphrase: string): Promise<string> {
  const salt = crypto.getRandomValues(new Uint8Array(16));
  const nonce = crypto.getRandomValues(new Uint8Array(12));
  const key = await keyFrom(passphrase, salt, cost);
  const sealed = chacha20poly1305(key, nonce, new TextEncoder().encode(format)).encrypt(press(text));
  const { n, r, p } = cost;
  const file = { format, version, kdf: 'scrypt', n, r, p, salt: toBase64(salt), nonce: toBase64(nonce) };
  const sum = sumOf({ salt, nonce, sealed });
  return `${JSON.stringify({ ...file, cipher: 'chacha20-poly1305', sum, sealed: toBase64(sealed) }, null, 1)}\n`;
}

function isCount(value: unknown, least: number, most: number): value is number {
  return Number.isSafeInteger(value) && (value as number) >= least && (value as number) <= most;
}

function readLocked(file: Readonly<Record<string, unknown>>): Locked | undefined {
  const { n, r, p, sum } = file as Readonly<Record<string, number | string>>;
  if (!isCount(n, 1024, mostCost.n) || (n & (n - 1)) !== 0 || !isCount(r, 1, mostCost.r)) return undefined;
  if (!isCount(p, 1, mostCost.p)) return undefined;
  try {
    const [salt, nonce, sealed] = [file['salt'], file['nonce'], file['sealed']].map(fromBase64) as [
      Uint8Array,
      Uint8Array,
      Uint8Array,
    ];
    const locked = { cost: { n, r, p }, salt, nonce, sealed, sum: String(sum) };
    return salt.length === 16 && nonce.length === 12 && sumOf(locked) === sum ? locked : undefined;
  } catch {
    // Not even base64.
    return undefined;
  }
}

/**
 * Opens a locked text. `damaged`: a file of ours that was cut or changed; `wrong-passphrase`: all is there, but this does not
 * open it (or somebody forged it, which looks the same). Never throws.
 */
export async function unlockWith(
  locked: string,
  passphrase: string,
): Promise<{ readonly text: string } | 'wrong-passphrase' | 'not-ours' | 'newer' | 'damaged'> {
  let file: unknown;
  try {
    if (locked.length > longestFile) return 'not-ours';
    file = JSON.parse(locked.replace(/^\uFEFF/, ''));
  } catch {
    // A file that was cut is no JSON any more, but still says at its beginning whose it is.
    return locked.slice(0, 200).includes(`"${format}"`) ? 'damaged' : 'not-ours';
  }
  if (typeof file !== 'object' || file === null) return 'not-ours';
  const fields = file as Readonly<Record<string, unknown>>;
  const written = fields['version'];
  if (fields['format'] !== format || !isCount(written, 1, 1e6)) return 'not-ours';
  if (written > version) return 'newer';
  const read = readLocked(fields);
  if (read === undefined) return 'damaged';
  let key: Uint8Array;
  try {
    key = await keyFrom(passphrase, read.salt, read.cost);
  } catch {
    // More memory than this device gives; no file of this version asks for so much.
    return 'damaged';
  }
  try {
    const plain = chacha20poly1305(key, read.nonce, new TextEncoder().encode(format)).decrypt(read.sealed);
    const text = unpress(plain, mostText);
    return text === undefined ? 'damaged' : { text };
  } catch {
    return 'wrong-passphrase';
  }
}
