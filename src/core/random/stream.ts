import { sha256 } from '@noble/hashes/sha2.js';
import { concatBytes, utf8ToBytes } from '@noble/hashes/utils.js';
import type { Seed } from './seed.ts';

/** A named source of draws; the same seed and name give the same draws, whatever other streams do. */
export interface Stream {
  /** The next `length` bytes. */
  bytes(length: number): Uint8Array;
  /** A whole number from `min` to `max`, both included, each with the same chance. */
  int(min: number, max: number): number;
  /** True with the chance of `share` (0 to 1). */
  chance(share: number): boolean;
  /** One item of a list; a list without items is a mistake of the caller and throws RangeError. */
  pick<T>(items: readonly T[]): T;
  /** A new list of the same items in drawn order (Fisher and Yates). */
  shuffle<T>(items: readonly T[]): T[];
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
  const uint32 = () => new DataView(bytes(4).buffer).getUint32(0);
  const below = (count: number): number => {
    // Draws from the incomplete last cycle are thrown away, or small numbers would come more often.
    const limit = 2 ** 32 - (2 ** 32 % count);
    for (;;) {
      const value = uint32();
      if (value < limit) return value % count;
    }
  };
  const int = (min: number, max: number) => {
    const count = max - min + 1;
    if (!Number.isSafeInteger(min) || !Number.isSafeInteger(max) || count < 1 || count > 2 ** 32)
      throw new RangeError(`int wants whole numbers min <= max at most 2^32 apart, got ${min} and ${max}`);
    return min + below(count);
  };
  return {
    bytes,
    int,
    chance: (share) => uint32() < share * 2 ** 32,
    pick: (items) => {
      if (items.length === 0) throw new RangeError('pick wants a list with at least one item');
      return items[int(0, items.length - 1)] as (typeof items)[number];
    },
    shuffle: (items) => {
      const list = [...items];
      for (let last = list.length - 1; last > 0; last--) {
        const other = int(0, last);
        [list[last], list[other]] = [
          list[other] as (typeof list)[number],
          list[last] as (typeof list)[number],
        ];
      }
      return list;
    },
  };
}
