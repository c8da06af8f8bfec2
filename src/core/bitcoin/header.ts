import { bytesToHex, hexToBytes } from '@noble/hashes/utils.js';
import { bytesOf, doubleHash, type Hash, isHash, printed } from './hash.ts';

/** The six fields of the 80 bytes that Bitcoin hashes. Whole numbers are 32 bits without a sign, except that `version` may be read either way. */
export interface Header {
  readonly version: number;
  /** Hash of the block before. */
  readonly previous: Hash;
  /** Merkle root of the ids of the block's transactions. */
  readonly root: Hash;
  /** Seconds since 1970. */
  readonly time: number;
  /** The target in its compact form (`target.ts`). */
  readonly bits: number;
  readonly nonce: number;
}

const isWord = (value: unknown) =>
  typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= 0xffffffff;

/** Whether the fields can be put into 80 bytes. */
export function isHeader(header: Header): boolean {
  const { version, previous, root, time, bits, nonce } = header;
  return [version, time, bits, nonce].every(isWord) && isHash(previous) && isHash(root);
}

/** The 80 bytes of a header; throws when a field does not fit. Source: Bitcoin developer reference, block headers. */
export function headerBytes(header: Header): Uint8Array {
  if (!isHeader(header)) throw new RangeError('a field of the header does not fit');
  const bytes = new Uint8Array(80);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, header.version, true);
  bytes.set(bytesOf(header.previous), 4);
  bytes.set(bytesOf(header.root), 36);
  view.setUint32(68, header.time, true);
  view.setUint32(72, header.bits, true);
  view.setUint32(76, header.nonce, true);
  return bytes;
}

/** Reads 80 bytes; throws when there are more or fewer. */
export function readHeader(bytes: Uint8Array): Header {
  if (bytes.length !== 80) throw new RangeError(`a header has 80 bytes, not ${bytes.length}`);
  const view = new DataView(bytes.buffer, bytes.byteOffset, 80);
  return {
    version: view.getUint32(0, true),
    previous: printed(bytes.slice(4, 36)),
    root: printed(bytes.slice(36, 68)),
    time: view.getUint32(68, true),
    bits: view.getUint32(72, true),
    nonce: view.getUint32(76, true),
  };
}

/** The hash of a block: SHA-256 twice over the 80 bytes of its header. */
export function headerHash(header: Header): Hash {
  return printed(doubleHash(headerBytes(header)));
}

/** A header as 160 hex digits, in the order of its bytes. */
export function headerHex(header: Header): string {
  return bytesToHex(headerBytes(header));
}

/** A header from 160 hex digits; throws when they are none. */
export function headerFromHex(hex: string): Header {
  return readHeader(hexToBytes(hex));
}
