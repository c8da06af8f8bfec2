import { p256 } from '@noble/curves/nist.js';
import { fromBase64url, toBase64url } from '@/core/transfer/base64url.ts';

/** A public key as JWK (RFC 7517), for signatures that others check. */
export interface PublicJwk {
  readonly kty: 'EC';
  readonly crv: 'P-256';
  readonly x: string;
  readonly y: string;
}

function keyBytes(key: string): Uint8Array {
  const bytes = fromBase64url(key);
  if (bytes === undefined) throw new TypeError('Not a key.');
  return bytes;
}

/**
 * Signs bytes by ECDSA on P-256 with SHA-256 (ES256 of JWS): r and s, 64 bytes. RFC 6979, so the same bytes and key always
 * give the same signature. Throws for a secret key that is none.
 */
export async function sign(bytes: Uint8Array, secretKey: string): Promise<Uint8Array> {
  return p256.sign(bytes, keyBytes(secretKey), { lowS: true });
}

/** Whether a signature over bytes was made with the secret half of a public key; false also for junk of any kind. */
export async function isSignedBy(
  bytes: Uint8Array,
  signature: Uint8Array,
  publicKey: string,
): Promise<boolean> {
  try {
    // Other implementations of ES256 do not choose the lower s.
    return p256.verify(signature, bytes, keyBytes(publicKey), { lowS: false });
  } catch {
    return false;
  }
}

/** The public key of a class as JWK; undefined when it is none. */
export function jwkOf(publicKey: string): PublicJwk | undefined {
  try {
    const bytes = p256.Point.fromBytes(keyBytes(publicKey)).toBytes(false);
    const [x, y] = [bytes.subarray(1, 33), bytes.subarray(33)].map(toBase64url);
    return { kty: 'EC', crv: 'P-256', x: x ?? '', y: y ?? '' };
  } catch {
    return undefined;
  }
}

/** A public key in our short form from a JWK of anybody; undefined when it is no point of P-256. */
export function publicKeyOf(jwk: unknown): string | undefined {
  if (typeof jwk !== 'object' || jwk === null) return undefined;
  const { kty, crv, x, y } = jwk as Record<keyof PublicJwk, unknown>;
  if (kty !== 'EC' || crv !== 'P-256' || typeof x !== 'string' || typeof y !== 'string') return undefined;
  const [left, right] = [fromBase64url(x), fromBase64url(y)];
  if (left?.length !== 32 || right?.length !== 32) return undefined;
  try {
    const bytes = Uint8Array.of(4, ...left, ...right);
    return toBase64url(p256.Point.fromBytes(bytes).toBytes(true));
  } catch {
    return undefined;
  }
}
