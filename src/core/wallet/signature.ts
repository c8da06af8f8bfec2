import { secp256k1 } from '@noble/curves/secp256k1.js';
import { concatBytes } from '@noble/hashes/utils.js';
import { type Address, addressOfPublicKey } from './address.ts';
import { fromHex, type Hex, isHex, toHex } from './hex.ts';

/**
 * Signs 32 bytes of a digest with a private key of 32 bytes: r, s and v (27 or 28) as 65 bytes. RFC 6979, so the same digest and
 * key always give the same bytes; s is always the lower of the two that would do (EIP-2).
 */
export function signDigest(digest: Hex, key: Uint8Array): Hex {
  const signature = secp256k1.sign(fromHex(digest), key, { prehash: false, format: 'recovered' });
  const [parity = 0] = signature;
  return toHex(concatBytes(signature.subarray(1), Uint8Array.of(27 + parity)));
}

/**
 * Whose key made a signature of 65 bytes over a digest of 32. Null when it proves nobody: another length, v that is not 27 or 28,
 * r or s out of range, the upper s (a second form of the same signature, which EIP-2 forbids). Never throws.
 */
export function recoverDigest(digest: unknown, signature: unknown): Address | null {
  if (!isHex(digest) || digest.length !== 66 || !isHex(signature) || signature.length !== 132) return null;
  const bytes = fromHex(signature);
  const v = bytes[64];
  if (v !== 27 && v !== 28) return null;
  try {
    const ordered = concatBytes(Uint8Array.of(v - 27), bytes.subarray(0, 64));
    const read = secp256k1.Signature.fromBytes(ordered, 'recovered');
    if (read.hasHighS()) return null;
    return addressOfPublicKey(read.recoverPublicKey(fromHex(digest)).toBytes(false));
  } catch {
    return null;
  }
}
