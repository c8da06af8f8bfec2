import { keccak_256 } from '@noble/hashes/sha3.js';
import { concatBytes, utf8ToBytes } from '@noble/hashes/utils.js';
import type { Address } from '../../wallet/address.ts';
import { fromHex, type Hex, toHex } from '../../wallet/hex.ts';
import { recoverDigest } from '../../wallet/signature.ts';
import { isOwner, type Keepers, type SafeFault } from './safe-owners.ts';

/** An owner's signature of a Safe's hash, 65 bytes r ‖ s ‖ v. */
export interface OwnerSignature {
  readonly owner: Address;
  readonly signature: Hex;
}

/** Who signed a hash by 65 bytes; v above 30 marks a hash that a wallet signed as a message (eth_sign). Null when nobody did. */
export function signerOf(hash: Hex, signature: Uint8Array): Address | null {
  const v = signature[64] ?? 0;
  if (signature.length !== 65 || v <= 30) return recoverDigest(hash, toHex(signature));
  const prefix = utf8ToBytes('\x19Ethereum Signed Message:\n32');
  const plain = concatBytes(signature.subarray(0, 64), Uint8Array.of(v - 4));
  return recoverDigest(toHex(keccak_256(concatBytes(prefix, fromHex(hash)))), toHex(plain));
}

/** The mark in place of a signature when the owner has approved the hash on the chain, or sends the transaction: v is 1. */
export function approvalMark(owner: Address): Hex {
  return `0x${owner.slice(2).toLowerCase().padStart(64, '0')}${'0'.repeat(64)}01`;
}

/** Signatures in the order the contract wants: by owner's address, rising. */
export function packSignatures(signatures: readonly OwnerSignature[]): Hex {
  const sorted = [...signatures].sort((one, other) => (BigInt(one.owner) < BigInt(other.owner) ? -1 : 1));
  return `0x${sorted.map(({ signature }) => signature.slice(2)).join('')}`;
}

/** What `checkSignatures` looks at. */
export interface Signed {
  readonly hash: Hex;
  readonly signatures: Hex;
  /** Who sends the transaction: an owner need not sign beside it. */
  readonly sender: Address;
  /** Whether an owner has approved the hash on the chain. */
  readonly approved: (owner: Address) => boolean;
}

function ownerAt({ hash, sender, approved }: Signed, part: Uint8Array): Address | SafeFault {
  const v = part[64];
  if (v === 0) return 'GS024';
  if (v !== 1) return signerOf(hash, part) ?? 'GS026';
  const owner = addressText(part.subarray(12, 32));
  return owner.toLowerCase() === sender.toLowerCase() || approved(owner) ? owner : 'GS025';
}

const addressText = (bytes: Uint8Array) => toHex(bytes) as Address;

/**
 * `checkSignatures`: as many signatures as the threshold wants, each of an owner, addresses strictly rising, so that no owner counts
 * twice. Null when all is well. Signatures by contracts (v = 0) do not exist on the practice chain and are refused.
 */
export function signaturesFault(keepers: Keepers, signed: Signed): SafeFault | null {
  const bytes = fromHex(signed.signatures);
  if (bytes.length < keepers.threshold * 65) return 'GS020';
  let last = 0n;
  for (let index = 0; index < keepers.threshold; index++) {
    const owner = ownerAt(signed, bytes.subarray(index * 65, index * 65 + 65));
    if (!owner.startsWith('0x')) return owner as SafeFault;
    if (BigInt(owner) <= last || !isOwner(keepers, owner as Address)) return 'GS026';
    last = BigInt(owner);
  }
  return null;
}
