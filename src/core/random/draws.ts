/** Draws from one source, each after the other. */
export interface Draws {
  /** A whole number from `min` to `max`, both included, each with the same chance. */
  int(min: number, max: number): number;
  /** True with the chance of `share` (0 to 1). */
  chance(share: number): boolean;
  /** One item of a list; a list without items is a mistake of the caller and throws RangeError. */
  pick<T>(items: readonly T[]): T;
  /** A new list of the same items in drawn order (Fisher and Yates). */
  shuffle<T>(items: readonly T[]): T[];
}

/** Draws from a source of numbers from 0 up to, not including, 2^32. */
export function drawsFrom(uint32: () => number): Draws {
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

/** A 32-bit FNV-1a hash of the text from this start, with the last mixing of MurmurHash3. */
function hash(text: string, start: number): number {
  let value = start;
  for (let at = 0; at < text.length; at++) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  value = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  value = Math.imul(value ^ (value >>> 13), 0xc2b2ae35);
  return (value ^ (value >>> 16)) >>> 0;
}

/** How many numbers sfc32 is to give unseen after seeding, as its author does. */
const warmUp = 12;

/**
 * The light draws called `name` of a seed, for values in questions: sfc32 of PractRand, seeded by hashes, a tenth of the weight
 * of `stream` and its SHA-256. Names keep draws apart as there. Nothing secret may hang on them: they can be foretold.
 */
export function lightDraws(seed: string, name: string): Draws {
  const text = `${seed}\0${name}`;
  let [a, b, c] = [0x811c9dc5, 0x9e3779b9, 0x243f6a88].map((start) => hash(text, start)) as [
    number,
    number,
    number,
  ];
  let counter = 1;
  const uint32 = () => {
    const sum = (a + b + counter++) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (((c << 21) | (c >>> 11)) + sum) | 0;
    return sum >>> 0;
  };
  for (let turn = 0; turn < warmUp; turn++) uint32();
  return drawsFrom(uint32);
}
