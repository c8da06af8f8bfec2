import { fromBase64url } from '@/core/transfer/base64url.ts';

/** The field and the equation of P-256 (FIPS 186-4): y² = x³ - 3x + b. */
const p = BigInt('0xffffffff00000001000000000000000000000000ffffffffffffffffffffffff');
const b = BigInt('0x5ac635d8aa3a93e7b3ebbd55769886bc651d06b0cc53b0f63bce3c3e27d2604b');

function power(base: bigint, exponent: bigint): bigint {
  let [result, square] = [1n, base % p];
  for (let rest = exponent; rest > 0n; rest >>= 1n) {
    if (rest & 1n) result = (result * square) % p;
    square = (square * square) % p;
  }
  return result;
}

function numberOf(bytes: Uint8Array): bigint {
  return bytes.reduce((sum, byte) => (sum << 8n) | BigInt(byte), 0n);
}

/** A point from its short form to the long one that browsers take; undefined when it is none. Public points only: it takes longer for some than for others. */
function lengthened(short: Uint8Array): Uint8Array<ArrayBuffer> | undefined {
  const sign = short[0];
  if (short.length !== 33 || (sign !== 2 && sign !== 3)) return undefined;
  const x = numberOf(short.subarray(1));
  if (x >= p) return undefined;
  const square = (((x * x * x - 3n * x + b) % p) + p) % p;
  const root = power(square, (p + 1n) >> 2n);
  if ((root * root) % p !== square) return undefined;
  const y = (root & 1n) === BigInt(sign & 1) ? root : p - root;
  const long = new Uint8Array(65);
  long[0] = 4;
  long.set(short.subarray(1), 1);
  for (let at = 0; at < 32; at += 1) long[64 - at] = Number((y >> BigInt(8 * at)) & 255n);
  return long;
}

/**
 * As `isSignedBy` of `sign.ts`, by the browser itself where it can: a pupil's phone need not fetch the curve to look at an assignment. Where
 * `crypto.subtle` is missing, on pages without https, the curve comes after all; rejects only when it cannot be fetched.
 */
export async function isSigned(
  bytes: Uint8Array,
  signature: Uint8Array,
  publicKey: string,
): Promise<boolean> {
  const { subtle } = globalThis.crypto;
  if (subtle === undefined) {
    const { isSignedBy } = await import('./sign.ts');
    return isSignedBy(bytes, signature, publicKey);
  }
  const short = fromBase64url(publicKey);
  const long = short && lengthened(short);
  if (long === undefined) return false;
  try {
    const how = { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' };
    const key = await subtle.importKey('raw', long, how, false, ['verify']);
    return await subtle.verify(how, key, Uint8Array.from(signature), Uint8Array.from(bytes));
  } catch {
    return false;
  }
}
