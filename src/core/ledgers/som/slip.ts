import { secp256k1 } from '@noble/curves/secp256k1.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, hexToBytes, utf8ToBytes } from '@noble/hashes/utils.js';
import type { Amount } from '../../wallet/amount.ts';

/**
 * What one device gives another without a network: a signed promise that the purse `from` has spent its number `counter` on `to`.
 * Sums in tyiyn; purses by id; the signature is ECDSA on secp256k1 over SHA-256 of the text of the slip, 64 bytes in hex.
 */
export interface Slip {
  readonly from: string;
  readonly to: string;
  readonly counter: number;
  readonly sum: Amount;
  readonly signature: string;
}

type Unsigned = Omit<Slip, 'signature'>;

/** The digest of a slip's meaning; two slips of one purse with one counter and different digests are a double spending. */
export function digestOf({ from, to, counter, sum }: Unsigned): string {
  return bytesToHex(sha256(utf8ToBytes(JSON.stringify(['okuu-slip', 1, from, to, counter, sum]))));
}

/** The public key that a purse is registered with, compressed, in hex. */
export function purseKeyOf(secret: Uint8Array): string {
  return bytesToHex(secp256k1.getPublicKey(secret));
}

/** Signs a slip with the key of its purse. */
export function signSlip(slip: Unsigned, secret: Uint8Array): Slip {
  const { from, to, counter, sum } = slip;
  const signature = secp256k1.sign(hexToBytes(digestOf(slip)), secret, { prehash: false });
  return { from, to, counter, sum, signature: bytesToHex(signature) };
}

/** Verdicts on slips already looked at: the same slip is seen again at every synchronising, and a verification costs milliseconds. */
const verdicts = new Map<string, boolean>();
const mostVerdicts = 2_000;

function verifies(digest: string, signature: string, key: string): boolean {
  try {
    return secp256k1.verify(hexToBytes(signature), hexToBytes(digest), hexToBytes(key), { prehash: false });
  } catch {
    return false;
  }
}

/** Whether a slip is sound and signed by the purse with this key; false for anything damaged. */
export function isSigned(slip: Slip, key: string): boolean {
  if (!/^[0-9a-f]{128}$/.test(slip.signature) || !/^0[23][0-9a-f]{64}$/.test(key)) return false;
  if (!Number.isSafeInteger(slip.counter) || slip.counter < 1 || !/^[1-9]\d{0,29}$/.test(slip.sum))
    return false;
  const digest = digestOf(slip);
  const name = `${digest} ${slip.signature} ${key}`;
  const known = verdicts.get(name);
  if (known !== undefined) return known;
  const verdict = verifies(digest, slip.signature, key);
  if (verdicts.size >= mostVerdicts) verdicts.clear();
  verdicts.set(name, verdict);
  return verdict;
}
