import { sha256 } from '@noble/hashes/sha2.js';
import { concatBytes, utf8ToBytes } from '@noble/hashes/utils.js';
import { type Draws, drawsFrom } from './draws.ts';
import type { Seed } from './seed.ts';

/** A named source of draws; the same seed and name give the same draws, whatever other streams do. */
export interface Stream extends Draws {
  /** The next `length` bytes. */
  bytes(length: number): Uint8Array;
}

/** The block number `counter` of a stream: SHA-256(seed, 0, name, 0, counter as four bytes). */
function block(prefix: Uint8Array, counter: number): Uint8Array {
  const tail = new Uint8Array(4);
  new DataView(tail.buffer).setUint32(0, counter);
  return sha256(concatBytes(prefix, tail));
}

/** Bytes of a stream, one after another. */
function byteSource(seed: Seed, name: string): (length: number) => Uint8Array {
  const zero = new Uint8Array(1);
  const prefix = concatBytes(utf8ToBytes(seed), zero, utf8ToBytes(name), zero);
  let counter = 0;
  let held = new Uint8Array(0);
  return (length) => {
    while (held.length < length)
      held = concatBytes(held, block(prefix, counter++)) as Uint8Array<ArrayBuffer>;
    const taken = held.slice(0, length);
    held = held.slice(length);
    return taken;
  };
}

/**
 * The stream `name` of a seed. Names keep draws apart: a new stream never changes what another gives.
 * @example stream('0a1b2c3d', 'draw:debt').int(9, 15)
 */
export function stream(seed: Seed, name: string): Stream {
  const bytes = byteSource(seed, name);
  return { bytes, ...drawsFrom(() => new DataView(bytes(4).buffer).getUint32(0)) };
}
