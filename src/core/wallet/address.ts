import { secp256k1 } from '@noble/curves/secp256k1.js';
import { keccak_256 } from '@noble/hashes/sha3.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { remembered } from './remembered.ts';

/** An account's address in EIP-55 letters: `0x` and 40 hex digits whose letter case is a checksum. */
export type Address = `0x${string}`;

/** The short name of the practice chain before an address, as ERC-3770 writes it: `kgsim:0x…`. */
export const chainPrefix = 'kgsim';

/** Puts the EIP-55 letter case on an address; wants `0x` and 40 hex digits. */
export function checksummed(address: string): Address {
  const digits = address.slice(2).toLowerCase();
  const hash = bytesToHex(keccak_256(utf8ToBytes(digits)));
  const cased = [...digits].map((digit, index) =>
    Number.parseInt(hash[index] ?? '0', 16) >= 8 ? digit.toUpperCase() : digit,
  );
  return `0x${cased.join('')}`;
}

/** The address of a public key given as 65 bytes: the last 20 bytes of Keccak-256 over its two coordinates. */
export function addressOfPublicKey(uncompressed: Uint8Array): Address {
  return checksummed(`0x${bytesToHex(keccak_256(uncompressed.subarray(1)).subarray(12))}`);
}

/** The address of a private key (32 bytes). */
export function addressOfKey(key: Uint8Array): Address {
  return addresses(bytesToHex(key), () => addressOfPublicKey(secp256k1.getPublicKey(key, false)));
}

/** Practice keys come again and again, at each payment and each replay; a multiplication on the curve takes a phone some milliseconds. */
const addresses = remembered<Address>(400);

/** What is wrong with a typed address; words for each code stand in the interface strings. */
export type AddressProblem =
  | 'empty'
  | 'other-network'
  | 'no-0x'
  | 'not-hex'
  | 'too-short'
  | 'too-long'
  | 'checksum';

/** A typed address: canonical, with whether its letter case was checked; or what is wrong with it. */
export type AddressCheck =
  | { ok: true; address: Address; checked: boolean }
  | { ok: false; code: AddressProblem };

/**
 * Reads an address as people type it: spaces between groups and the prefix `kgsim:` are allowed, a wrong EIP-55 case is not.
 * Letters all small or all large carry no checksum (EIP-55): accepted, with `checked: false`.
 */
export function readAddress(text: string): AddressCheck {
  const plain = text.replace(/[\s\u00a0]/g, '');
  if (plain === '') return { ok: false, code: 'empty' };
  const [first = '', second] = plain.split(':');
  if (second !== undefined && (first !== chainPrefix || plain.split(':').length > 2))
    return { ok: false, code: 'other-network' };
  const body = second ?? first;
  if (!body.startsWith('0x')) return { ok: false, code: 'no-0x' };
  const digits = body.slice(2);
  if (!/^[0-9a-fA-F]*$/.test(digits)) return { ok: false, code: 'not-hex' };
  if (digits.length !== 40) return { ok: false, code: digits.length < 40 ? 'too-short' : 'too-long' };
  const address = checksummed(body);
  const oneCase = digits === digits.toLowerCase() || digits === digits.toUpperCase();
  if (!oneCase && address !== body) return { ok: false, code: 'checksum' };
  return { ok: true, address, checked: address === body && /[a-f]/i.test(digits) };
}

/** Whether a value is an address in its canonical letters, as states and logs hold it. */
export function isAddress(value: unknown): value is Address {
  return typeof value === 'string' && /^0x[0-9a-fA-F]{40}$/.test(value) && checksummed(value) === value;
}
