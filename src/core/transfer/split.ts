import { crc32 } from './crc32.ts';
import { blockSize, blocksOf, mostBlocks, writeFrame } from './frame.ts';
import { addTo, blocksIn, has } from './sum.ts';

/** A whole cut into blocks, ready to be shown as frames. */
export interface Split {
  readonly transfer: number;
  readonly length: number;
  /** Of `blockSize` bytes each, the last one filled up with zeros. */
  readonly blocks: readonly Uint8Array[];
}

/** Fewer blocks than this come round again so soon that sums would only stand in their way. */
const fewBlocks = 8;

/** Index of a frame is a number of 16 bits; sums begin anew when they are through. */
const indexes = 0x10000;

/** Cuts bytes into blocks; undefined when they are too many for a transfer, or none. */
export function split(whole: Uint8Array): Split | undefined {
  const total = blocksOf(whole.length);
  if (whole.length === 0 || total > mostBlocks) return undefined;
  const blocks = Array.from({ length: total }, (_, at) => {
    const block = new Uint8Array(blockSize);
    block.set(whole.subarray(at * blockSize, (at + 1) * blockSize));
    return block;
  });
  return { transfer: crc32(whole), length: whole.length, blocks };
}

/** How many sums follow the blocks in one turn. */
function sumsIn(total: number): number {
  return total < fewBlocks ? 0 : Math.ceil(total / 2);
}

/**
 * The index of the frame to show at a step, from 0 without end: all blocks in order, then sums, other ones in each turn. Who
 * has missed a few blocks gets them from about as many sums, and need not wait for their turn to come again.
 */
export function indexAt(step: number, total: number): number {
  const sums = sumsIn(total);
  const turn = Math.floor(step / (total + sums));
  const place = step % (total + sums);
  if (place < total) return place;
  return total + ((turn * sums + place - total) % (indexes - total));
}

/** The text of the frame of an index. */
export function frameAt({ transfer, length, blocks }: Split, index: number): string {
  const total = blocks.length;
  const wanted = blocksIn(transfer, index, total);
  const block = new Uint8Array(blockSize);
  for (const [at, each] of blocks.entries()) if (has(wanted, at)) addTo(block, each);
  return writeFrame({ transfer, length, index, block });
}
