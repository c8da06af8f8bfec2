import { secp256k1 } from '@noble/curves/secp256k1.js';
import { bytesToNumberBE } from '@noble/curves/utils.js';
import { keccak_256 } from '@noble/hashes/sha3.js';
import { concatBytes } from '@noble/hashes/utils.js';
import { type Address, addressOfKey, addressOfPublicKey, checksummed } from './address.ts';
import type { Amount } from './amount.ts';
import { fromHex, type Hex, isHex, toHex } from './hex.ts';
import { remembered } from './remembered.ts';
import { bytesNumber, decodeRlp, encodeRlp, numberBytes, type RlpItem } from './rlp.ts';

/** The fields of an EIP-1559 transaction; sums in the smallest unit, `to: null` makes a contract, the access list is always empty. */
export interface Transaction {
  readonly chainId: number;
  readonly nonce: number;
  /** Tip for the proposer, for each unit of gas. */
  readonly maxPriorityFeePerGas: Amount;
  /** The most the sender pays for each unit of gas, base fee and tip together. */
  readonly maxFeePerGas: Amount;
  readonly gasLimit: number;
  readonly to: Address | null;
  readonly value: Amount;
  readonly data: Hex;
}

/** A transaction read back from its bytes, with its hash and the sender recovered from the signature. */
export interface SignedTransaction extends Transaction {
  readonly hash: Hex;
  readonly from: Address;
}

/** Why bytes are no signed transaction: another type, damaged bytes, an access list, a signature that proves no sender. */
export type TransactionProblem = 'not-type-2' | 'malformed' | 'access-list' | 'signature';

const typeByte = Uint8Array.of(2);

function fields(tx: Transaction): RlpItem[] {
  const number = (value: number | string) => numberBytes(BigInt(value));
  return [
    number(tx.chainId),
    number(tx.nonce),
    number(tx.maxPriorityFeePerGas),
    number(tx.maxFeePerGas),
    number(tx.gasLimit),
    tx.to === null ? new Uint8Array(0) : fromHex(tx.to),
    number(tx.value),
    fromHex(tx.data),
    [],
  ];
}

function signingHash(tx: Transaction): Uint8Array {
  return keccak_256(concatBytes(typeByte, encodeRlp(fields(tx))));
}

/**
 * Senders by their signed bytes. Who has signed here need not be recovered from the signature, and a replay reads the same bytes
 * again; recovering takes two multiplications on the curve.
 */
const senders = remembered<Address | null>(400);

/** Signs a transaction with a private key of 32 bytes; RFC 6979, so the same fields and key always give the same bytes. */
export function signTransaction(tx: Transaction, key: Uint8Array): Hex {
  const signature = secp256k1.sign(signingHash(tx), key, { prehash: false, format: 'recovered' });
  const [parity = 0] = signature;
  const part = (from: number) => numberBytes(bytesToNumberBE(signature.subarray(from, from + 32)));
  const raw = toHex(
    concatBytes(typeByte, encodeRlp([...fields(tx), numberBytes(BigInt(parity)), part(1), part(33)])),
  );
  senders(raw, () => addressOfKey(key));
  return raw;
}

function leaf(item: RlpItem | undefined, longest: number): Uint8Array {
  if (!(item instanceof Uint8Array) || item.length > longest) throw new Error('malformed field');
  return item;
}

function safeNumber(item: RlpItem | undefined): number {
  const value = Number(bytesNumber(leaf(item, 8)));
  if (!Number.isSafeInteger(value)) throw new Error('malformed field');
  return value;
}

function addressField(item: RlpItem | undefined): Address | null {
  const bytes = leaf(item, 20);
  if (bytes.length === 0) return null;
  if (bytes.length !== 20) throw new Error('malformed field');
  return checksummed(toHex(bytes));
}

function transactionOf(list: readonly RlpItem[]): Transaction {
  const amount = (item: RlpItem | undefined) => bytesNumber(leaf(item, 32)).toString();
  return {
    chainId: safeNumber(list[0]),
    nonce: safeNumber(list[1]),
    maxPriorityFeePerGas: amount(list[2]),
    maxFeePerGas: amount(list[3]),
    gasLimit: safeNumber(list[4]),
    to: addressField(list[5]),
    value: amount(list[6]),
    data: toHex(leaf(list[7], 100_000)),
  };
}

/** The sender a signature proves; null when it proves none or has the upper s that EIP-2 forbids. */
function senderOf(tx: Transaction, list: readonly RlpItem[]): Address | null {
  try {
    const word = (item: RlpItem | undefined) => {
      const bytes = leaf(item, 32);
      bytesNumber(bytes);
      return concatBytes(new Uint8Array(32 - bytes.length), bytes);
    };
    const parity = safeNumber(list[9]);
    if (parity > 1) return null;
    const bytes = concatBytes(Uint8Array.of(parity), word(list[10]), word(list[11]));
    const signature = secp256k1.Signature.fromBytes(bytes, 'recovered');
    if (signature.hasHighS()) return null;
    return addressOfPublicKey(signature.recoverPublicKey(signingHash(tx)).toBytes(false));
  } catch {
    return null;
  }
}

/** Reads signed bytes as hostile input: one strict form, the sender recovered; never throws. */
export function readTransaction(
  raw: unknown,
): { ok: true; tx: SignedTransaction } | { ok: false; code: TransactionProblem } {
  if (!isHex(raw) || raw.length > 200_000) return { ok: false, code: 'malformed' };
  const bytes = fromHex(raw);
  if (bytes[0] !== 2) return { ok: false, code: 'not-type-2' };
  try {
    const list = decodeRlp(bytes.subarray(1));
    if (list instanceof Uint8Array || list.length !== 12) return { ok: false, code: 'malformed' };
    const access = list[8];
    if (!Array.isArray(access)) return { ok: false, code: 'malformed' };
    if (access.length > 0) return { ok: false, code: 'access-list' };
    const tx = transactionOf(list);
    const from = senders(raw.toLowerCase(), () => senderOf(tx, list));
    return from
      ? { ok: true, tx: { ...tx, hash: toHex(keccak_256(bytes)), from } }
      : { ok: false, code: 'signature' };
  } catch {
    return { ok: false, code: 'malformed' };
  }
}
