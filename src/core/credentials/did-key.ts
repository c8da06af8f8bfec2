import { p256 } from '@noble/curves/nist.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { base58, base64urlnopad } from '@scure/base';

/** Multicodec `p256-pub` (0x1200) as a varint, before the 33 bytes of a point. */
const codec = [0x80, 0x24];

const keySize = 33;

/** The public key of a class (33 bytes, base64url) as `did:key`, which is a name that holds the key itself; undefined for what is no key. */
export function didOf(publicKey: string): string | undefined {
  try {
    const bytes = p256.Point.fromBytes(base64urlnopad.decode(publicKey)).toBytes(true);
    return `did:key:z${base58.encode(Uint8Array.from([...codec, ...bytes]))}`;
  } catch {
    return undefined;
  }
}

/** The public key in a `did:key` on the curve P-256, base64url; undefined for any other text. Never throws. */
export function keyOfDid(did: string): string | undefined {
  if (!/^did:key:z[1-9A-HJ-NP-Za-km-z]{40,60}$/.test(did)) return undefined;
  try {
    const bytes = base58.decode(did.slice('did:key:z'.length));
    if (bytes.length !== keySize + 2 || bytes[0] !== codec[0] || bytes[1] !== codec[1]) return undefined;
    return base64urlnopad.encode(p256.Point.fromBytes(bytes.subarray(2)).toBytes(true));
  } catch {
    return undefined;
  }
}

/** The header's name of the one key in a `did:key`. */
export function keyIdOf(did: string): string {
  return `${did}#${did.slice('did:key:'.length)}`;
}

/**
 * What people compare keys by: the first 16 bytes of SHA-256 over the key, in groups of four hex digits.
 * @example fingerprintOf('A8Vd…') // => ['9f3c', '01ab', …] (eight groups)
 */
export function fingerprintOf(publicKey: string): readonly string[] {
  const digest = bytesToHex(sha256(utf8ToBytes(publicKey))).slice(0, 32);
  return digest.match(/.{4}/g) ?? [];
}
