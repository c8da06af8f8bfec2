import { keccak_256 } from '@noble/hashes/sha3.js';
import { utf8ToBytes } from '@noble/hashes/utils.js';
import { checksummed } from '../wallet/address.ts';
import { fromHex, type Hex, isHex, toHex } from '../wallet/hex.ts';

/** A value of a call: numbers as bigint, addresses and byte strings as hex, lists of these. */
export type AbiValue = bigint | boolean | string | readonly AbiValue[];

/** A function or event as its signature says it. @example parseSignature('transfer(address,uint256)') // => { name: 'transfer', types: ['address', 'uint256'] } */
export interface Signature {
  readonly name: string;
  readonly types: readonly string[];
}

const word = 32;

/** Reads a signature: a name and types without spaces and without tuples; anything else is a mistake of the caller and throws. */
export function parseSignature(text: string): Signature {
  const match = /^([A-Za-z_]\w*)\(([^()]*)\)$/.exec(text);
  if (!match) throw new Error(`no signature: ${text}`);
  const [, name = '', inside = ''] = match;
  return { name, types: inside === '' ? [] : inside.split(',') };
}

/** Keccak-256 of a signature: the topic of an event. */
export function topicOf(signature: string): Hex {
  return toHex(keccak_256(utf8ToBytes(signature)));
}

/** The first four bytes of it: what a call of the function begins with. @example selectorOf('transfer(address,uint256)') // => '0xa9059cbb' */
export function selectorOf(signature: string): Hex {
  return topicOf(signature).slice(0, 10) as Hex;
}

const itemOf = (type: string) => (type.endsWith('[]') ? type.slice(0, -2) : null);
const isDynamic = (type: string) => type === 'bytes' || type === 'string' || itemOf(type) !== null;

function bitsOf(type: string): number | null {
  const match = /^uint(\d+)$/.exec(type);
  const bits = Number(match?.[1]);
  return match && bits >= 8 && bits <= 256 && bits % 8 === 0 ? bits : null;
}

function padded(hex: string): string {
  return hex.padStart(word * 2, '0');
}

function padRight(hex: string): string {
  return hex.padEnd(Math.ceil(hex.length / 64) * 64, '0');
}

function bytesOf(type: string, value: AbiValue): string {
  if (type === 'string') return toHex(utf8ToBytes(String(value))).slice(2);
  if (typeof value !== 'string' || !/^0x([0-9a-fA-F]{2})*$/.test(value))
    throw new RangeError(`bytes are wanted as 0x and pairs of hex digits, got ${String(value)}`);
  return value.slice(2).toLowerCase();
}

function encodeStatic(type: string, value: AbiValue): string {
  const bits = bitsOf(type);
  if (bits !== null) {
    const number = BigInt(value as bigint);
    if (number < 0n || number >> BigInt(bits)) throw new RangeError(`${number} does not fit into ${type}`);
    return padded(number.toString(16));
  }
  if (type === 'bool') return padded(value ? '1' : '0');
  const digits = bytesOf(type, value);
  if (type === 'address' && digits.length === 40) return padded(digits);
  const size = /^bytes(\d+)$/.exec(type)?.[1];
  if (size && digits.length === Number(size) * 2) return digits.padEnd(word * 2, '0');
  throw new RangeError(`${String(value)} is no ${type}`);
}

function encodeOne(type: string, value: AbiValue): string {
  const item = itemOf(type);
  if (item !== null) {
    const list = value as readonly AbiValue[];
    return (
      padded(list.length.toString(16)) +
      encodeAll(
        list.map(() => item),
        list,
      )
    );
  }
  if (!isDynamic(type)) return encodeStatic(type, value);
  const digits = bytesOf(type, value);
  return padded((digits.length / 2).toString(16)) + padRight(digits);
}

function encodeAll(types: readonly string[], values: readonly AbiValue[]): string {
  if (types.length !== values.length)
    throw new RangeError(`${types.length} values are wanted, got ${values.length}`);
  let head = '';
  let tail = '';
  for (const [at, type] of types.entries()) {
    const encoded = encodeOne(type, values[at] ?? '');
    if (!isDynamic(type)) head += encoded;
    else {
      head += padded((types.length * word + tail.length / 2).toString(16));
      tail += encoded;
    }
  }
  return head + tail;
}

/** Values by the contract ABI (Solidity's specification): static types, bytes, string, lists of static types. Throws for values that do not fit. */
export function encodeValues(types: readonly string[], values: readonly AbiValue[]): Hex {
  return `0x${encodeAll(types, values)}`;
}

/** Call data of a function. */
export function encodeCall(signature: string, values: readonly AbiValue[]): Hex {
  return `${selectorOf(signature)}${encodeValues(parseSignature(signature).types, values).slice(2)}` as Hex;
}

/** Reads one word, or throws: decoding is total only from outside. */
function wordAt(data: Uint8Array, at: number): Uint8Array {
  if (at < 0 || at + word > data.length) throw new RangeError('short');
  return data.subarray(at, at + word);
}

function numberAt(data: Uint8Array, at: number): bigint {
  return BigInt(toHex(wordAt(data, at)));
}

/** A place or length: data are short, so anything beyond them is refused before it is used. */
function sizeAt(data: Uint8Array, at: number): number {
  const value = numberAt(data, at);
  if (value > BigInt(data.length)) throw new RangeError('beyond the data');
  return Number(value);
}

function decodeStatic(type: string, data: Uint8Array, at: number): AbiValue {
  const bits = bitsOf(type);
  const number = numberAt(data, at);
  if (bits !== null) {
    if (number >> BigInt(bits)) throw new RangeError('too large');
    return number;
  }
  if (type === 'bool') {
    if (number > 1n) throw new RangeError('no bool');
    return number === 1n;
  }
  if (type === 'address') {
    if (number >> 160n) throw new RangeError('no address');
    return checksummed(`0x${number.toString(16).padStart(40, '0')}`);
  }
  const size = Number(/^bytes(\d+)$/.exec(type)?.[1]);
  const bytes = wordAt(data, at);
  if (!(size >= 1 && size <= 32) || bytes.subarray(size).some((byte) => byte !== 0))
    throw new RangeError(`no ${type}`);
  return toHex(bytes.subarray(0, size));
}

function decodeDynamic(type: string, data: Uint8Array, at: number): AbiValue {
  const length = sizeAt(data, at);
  const item = itemOf(type);
  if (item !== null) {
    if (isDynamic(item) || length * word > data.length) throw new RangeError('too long');
    return Array.from({ length }, (_, index) => decodeStatic(item, data, at + word * (index + 1)));
  }
  const end = at + word + length;
  const whole = at + word + Math.ceil(length / word) * word;
  if (whole > data.length || data.subarray(end, whole).some((byte) => byte !== 0))
    throw new RangeError('short');
  const bytes = data.subarray(at + word, end);
  if (type === 'bytes') return toHex(bytes);
  // Percent signs decode strictly: what is no UTF-8 throws.
  return decodeURIComponent(toHex(bytes).slice(2).replace(/../g, '%$&'));
}

/** Values from their encoding; null for anything that is not exactly such values. Never throws. */
export function decodeValues(types: readonly string[], encoded: Hex): readonly AbiValue[] | null {
  try {
    const data = fromHex(encoded);
    return types.map((type, index) => {
      const at = index * word;
      return isDynamic(type) ? decodeDynamic(type, data, sizeAt(data, at)) : decodeStatic(type, data, at);
    });
  } catch {
    return null;
  }
}

/** The function of a list that call data name, with its values; null when it is none of them or the values are damaged. Never throws. */
export function decodeCall(
  signatures: readonly string[],
  data: unknown,
): (Signature & { readonly signature: string; readonly values: readonly AbiValue[] }) | null {
  if (!isHex(data)) return null;
  const signature = signatures.find((one) => data.toLowerCase().startsWith(selectorOf(one)));
  if (signature === undefined) return null;
  const { name, types } = parseSignature(signature);
  const values = decodeValues(types, `0x${data.slice(10)}`);
  return values && { signature, name, types, values };
}
