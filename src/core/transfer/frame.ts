import { fromBase45, toBase45 } from './base45.ts';
import { crc32 } from './crc32.ts';

/** What every frame of this version begins with; a later version has another digit. */
const mark = 'CHYNJYR1';

/** Bytes of one block. With it a code has 81 squares a side at level M: still read from a cracked screen by a cheap camera. */
export const blockSize = 400;

/** The most blocks of one transfer; more would take longer than anybody holds two phones together. */
export const mostBlocks = 240;

/** One code of a transfer: a block of the whole, or a sum of several. */
export interface Frame {
  /** CRC-32 of the whole, by which frames of one transfer know one another. */
  readonly transfer: number;
  /** Bytes of the whole. */
  readonly length: number;
  /** Below the number of blocks the place of a block; from there on the number of a sum. */
  readonly index: number;
  /** As many bytes as a block has; the last one is filled up with zeros. */
  readonly block: Uint8Array;
}

/** Bytes before the block: transfer 4, length 3, index 2. After it: CRC-32 of all before, 4. */
const head = 9;
const tail = 4;

/** How many blocks a whole of so many bytes has. */
export function blocksOf(length: number, size = blockSize): number {
  return Math.max(1, Math.ceil(length / size));
}

/** A frame as the text of a QR code, in its alphanumeric mode. */
export function writeFrame({ transfer, length, index, block }: Frame): string {
  const bytes = new Uint8Array(head + block.length + tail);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, transfer);
  view.setUint16(4, length >> 8);
  view.setUint8(6, length & 0xff);
  view.setUint16(7, index);
  bytes.set(block, head);
  view.setUint32(head + block.length, crc32(bytes.subarray(0, -tail)));
  return mark + toBase45(bytes);
}

/** A frame from the text of any QR code; `newer` when a later version of this site made it, undefined when it is none of ours or was misread. */
export function readFrame(text: string): Frame | 'newer' | undefined {
  if (!text.startsWith(mark)) return /^CHYNJYR[2-9]/.test(text) ? 'newer' : undefined;
  // Longer than any QR code; no work is done for it.
  if (text.length > 4300) return undefined;
  const bytes = fromBase45(text.slice(mark.length));
  if (bytes === undefined || bytes.length <= head + tail) return undefined;
  const view = new DataView(bytes.buffer);
  if (view.getUint32(bytes.length - tail) !== crc32(bytes.subarray(0, -tail))) return undefined;
  const length = view.getUint16(4) * 256 + view.getUint8(6);
  const block = bytes.slice(head, -tail);
  if (length === 0 || blocksOf(length, block.length) > mostBlocks) return undefined;
  return { transfer: view.getUint32(0), length, index: view.getUint16(7), block };
}
