import { numberToBytesBE } from '@noble/curves/utils.js';
import { keccak_256 } from '@noble/hashes/sha3.js';
import { concatBytes, utf8ToBytes } from '@noble/hashes/utils.js';
import { checksummed } from './address.ts';
import { isText } from './eip191.ts';
import { Fault, type TypedPath } from './eip712-fault.ts';
import type { FieldType } from './eip712-types.ts';
import { fromHex, type Hex, isHex } from './hex.ts';

const word = 2n ** 256n;

/** A whole number as JSON can carry it: a safe number, decimal digits, or `0x…`; digits beyond 256 bits are refused before they are read. */
function wholeNumber(value: unknown, path: TypedPath): bigint {
  if (typeof value === 'bigint') return value;
  if (typeof value === 'number' && Number.isSafeInteger(value)) return BigInt(value);
  if (
    typeof value === 'string' &&
    /^(-?(0|[1-9]\d{0,77})|0x[0-9a-fA-F]{1,64})$/.test(value) &&
    value !== '-0'
  )
    return BigInt(value);
  throw new Fault('number', path);
}

function encodeNumber(type: string, value: unknown, path: TypedPath): Uint8Array {
  const signed = type.startsWith('int');
  const bits = BigInt(type.replace(/\D/g, ''));
  const number = wholeNumber(value, path);
  const [low, high] = signed ? [-(2n ** (bits - 1n)), 2n ** (bits - 1n)] : [0n, 2n ** bits];
  if (number < low || number >= high) throw new Fault('range', path);
  return numberToBytesBE(number < 0n ? number + word : number, 32);
}

function encodeAddress(value: unknown, path: TypedPath): Uint8Array {
  if (typeof value !== 'string' || !/^0x[0-9a-fA-F]{40}$/.test(value)) throw new Fault('address', path);
  const digits = value.slice(2);
  const oneCase = digits === digits.toLowerCase() || digits === digits.toUpperCase();
  if (!oneCase && checksummed(value) !== value) throw new Fault('address', path);
  return concatBytes(new Uint8Array(12), fromHex(value.toLowerCase() as Hex));
}

function encodeFixed(type: string, value: unknown, path: TypedPath): Uint8Array {
  const size = Number(type.slice('bytes'.length));
  if (!isHex(value) || value.length !== 2 + 2 * size) throw new Fault('bytes', path);
  return concatBytes(fromHex(value), new Uint8Array(32 - size));
}

/** The 32 bytes of one value of an atomic type. */
export function encodeValue({ base }: FieldType, value: unknown, path: TypedPath): Uint8Array {
  if (base === 'string') {
    if (!isText(value)) throw new Fault('text', path);
    return keccak_256(utf8ToBytes(value));
  }
  if (base === 'bytes') {
    if (!isHex(value)) throw new Fault('bytes', path);
    return keccak_256(fromHex(value));
  }
  if (base === 'bool') {
    if (typeof value !== 'boolean') throw new Fault('bool', path);
    return numberToBytesBE(value ? 1n : 0n, 32);
  }
  if (base === 'address') return encodeAddress(value, path);
  return base.startsWith('bytes') ? encodeFixed(base, value, path) : encodeNumber(base, value, path);
}
