import { p256 } from '@noble/curves/nist.js';
import { AEAD_ChaCha20Poly1305, KDF_HKDF_SHA256, KEM_DHKEM_P256_HKDF_SHA256 } from '@panva/hpke-noble';
import { CipherSuite } from 'hpke';
import type { KeyPair } from '@/core/classroom/class-keys.ts';
import { fromBase64url } from '@/core/transfer/base64url.ts';

/** Bytes of a point in its short form, and in the long one that RFC 9180 reckons with. */
const short = 33;
const long = 65;

/**
 * HPKE (RFC 9180), base mode, in plain script: `crypto.subtle` is missing where a school serves the site without https, and
 * one way for all is tested once. ChaCha20 is quick on phones whose processor knows no AES.
 */
export const suite = new CipherSuite(KEM_DHKEM_P256_HKDF_SHA256, KDF_HKDF_SHA256, AEAD_ChaCha20Poly1305);

function bytesOf(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

function point(bytes: Uint8Array, isShort: boolean): Uint8Array {
  return p256.Point.fromBytes(bytes).toBytes(isShort);
}

/**
 * Seals bytes so that only the holder of the secret key can open them; `about` must be said again to open them. Throws for a
 * public key that is none. 49 bytes longer than the plain ones: the sender's point in short form, then the sealed bytes.
 */
export async function seal(plain: Uint8Array, sealPublic: string, about: string): Promise<Uint8Array> {
  const bytes = fromBase64url(sealPublic);
  if (bytes === undefined) throw new TypeError('Not a public key.');
  const key = await suite.DeserializePublicKey(point(bytes, false));
  const { encapsulatedSecret, ciphertext } = await suite.Seal(key, plain, { info: bytesOf(about) });
  const sealed = new Uint8Array(short + ciphertext.length);
  sealed.set(point(encapsulatedSecret, true));
  sealed.set(ciphertext, short);
  return sealed;
}

/** Opens sealed bytes; undefined when they were not sealed to these keys about this, or were changed. Never throws. */
export async function unseal(
  sealed: Uint8Array,
  keys: KeyPair,
  about: string,
): Promise<Uint8Array | undefined> {
  try {
    const secret = fromBase64url(keys.secretKey);
    if (secret === undefined || sealed.length < short + 16) return undefined;
    const key = await suite.DeserializePrivateKey(secret, true);
    const from = point(sealed.subarray(0, short), false);
    if (from.length !== long) return undefined;
    return await suite.Open(key, from, sealed.subarray(short), { info: bytesOf(about) });
  } catch {
    // No point of the curve, or bytes that do not open: junk and forgery look the same.
    return undefined;
  }
}
