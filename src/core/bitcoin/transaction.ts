import { hexToBytes } from '@noble/hashes/utils.js';
import { doubleHash, type Hash, printed } from './hash.ts';

/** A sum that a transaction hands on, and where its eight bytes begin. */
export interface Output {
  /** Satoshis. */
  readonly value: string;
  /** Number of the first of its eight bytes. */
  readonly at: number;
}

/** What is read of a transaction's bytes. */
export interface RawTransaction {
  readonly id: Hash;
  /** Script of the first input, as bytes; of the first transaction of a block anything its miner wanted to say. */
  readonly firstScript: Uint8Array;
  readonly outputs: readonly Output[];
}

/** The id of a transaction without witness data: SHA-256 twice over its bytes. */
export function transactionId(hex: string): Hash {
  return printed(doubleHash(hexToBytes(hex)));
}

/**
 * Reads a transaction as blocks had them before witness data came (2017). Throws `RangeError` when the bytes are too few, too many, or carry witness data.
 * Source: Bitcoin developer reference, raw transaction format.
 */
export function readTransaction(hex: string): RawTransaction {
  const bytes = hexToBytes(hex);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  let at = 4;
  const skip = (length: number) => {
    const from = at;
    at += length;
    if (at > bytes.length) throw new RangeError('a transaction ends too early');
    return from;
  };
  const count = () => {
    const first = view.getUint8(skip(1));
    if (first < 0xfd) return first;
    if (first === 0xfd) return view.getUint16(skip(2), true);
    throw new RangeError('a transaction of a block has fewer than 65,536 parts');
  };
  const script = () => {
    const length = count();
    const from = skip(length);
    return bytes.slice(from, from + length);
  };
  const inputs = count();
  if (inputs === 0) throw new RangeError('no input: this has witness data, or is no transaction');
  const scripts: Uint8Array[] = [];
  for (let nth = 0; nth < inputs; nth++) {
    skip(36);
    scripts.push(script());
    skip(4);
  }
  const outputs: Output[] = [];
  for (let left = count(); left > 0; left--) {
    const place = skip(8);
    outputs.push({ value: view.getBigUint64(place, true).toString(), at: place });
    script();
  }
  skip(4);
  if (at !== bytes.length) throw new RangeError('a transaction ends too late');
  return { id: transactionId(hex), firstScript: scripts[0] as Uint8Array, outputs };
}

/** The same transaction with another sum in one output; throws when there is no such output or the sum is not from 0 to 2^64 - 1. */
export function withValue(hex: string, output: number, value: string): string {
  const place = readTransaction(hex).outputs[output];
  if (!place || !/^\d{1,20}$/.test(value) || BigInt(value) >= 1n << 64n)
    throw new RangeError('no such output');
  const bytes = new Uint8Array(8);
  new DataView(bytes.buffer).setBigUint64(0, BigInt(value), true);
  const digits = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
  return hex.slice(0, 2 * place.at) + digits + hex.slice(2 * place.at + 16);
}
