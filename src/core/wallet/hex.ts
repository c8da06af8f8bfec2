import { bytesToHex, hexToBytes } from '@noble/hashes/utils.js';

/** Bytes as text: `0x` and two hex digits a byte, in small letters unless the field says otherwise. */
export type Hex = `0x${string}`;

/** Whether a value is `0x` and whole bytes. */
export function isHex(value: unknown): value is Hex {
  return typeof value === 'string' && /^0x([0-9a-fA-F]{2})*$/.test(value);
}

/** Bytes as `0x…` in small letters. */
export function toHex(bytes: Uint8Array): Hex {
  return `0x${bytesToHex(bytes)}`;
}

/** The bytes of `0x…`; throws when the text is no hex, so hostile text is asked `isHex` first. */
export function fromHex(hex: Hex): Uint8Array {
  return hexToBytes(hex.slice(2));
}
