import { lightDraws } from '../random/draws.ts';

/** A set of blocks, one bit each. */
export type Blocks = Uint32Array;

/** An empty set that has room for so many blocks. */
export function noBlocks(total: number): Blocks {
  return new Uint32Array(Math.ceil(total / 32));
}

/** Whether a block is in a set. */
export function has(blocks: Blocks, at: number): boolean {
  return (((blocks[at >>> 5] ?? 0) >>> (at & 31)) & 1) === 1;
}

/** Puts a block into a set, or takes it out. */
export function toggle(blocks: Blocks, at: number): void {
  blocks[at >>> 5] = (blocks[at >>> 5] ?? 0) ^ (1 << (at & 31));
}

/** Changes `into` to its sum without carry with `other`; for sets, what is in one of them only. */
export function addTo<T extends Uint8Array | Uint32Array>(into: T, other: T): void {
  for (let at = 0; at < into.length; at += 1) into[at] = (into[at] ?? 0) ^ (other[at] ?? 0);
}

/**
 * Which blocks the frame of an index is the sum of: one alone below `total`, from there on half of all, drawn by transfer and
 * index, so that both sides draw the same. With all drawn freely, a reader who lacks m blocks needs hardly more than m sums,
 * whichever they are (a random linear fountain).
 */
export function blocksIn(transfer: number, index: number, total: number): Blocks {
  const blocks = noBlocks(total);
  if (index < total) {
    toggle(blocks, index);
    return blocks;
  }
  const draws = lightDraws(String(transfer), `sum:${index}`);
  for (let at = 0; at < total; at += 1) if (draws.chance(0.5)) toggle(blocks, at);
  return blocks;
}
