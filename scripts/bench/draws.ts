/** Draws that are the same for the same seed (mulberry32). */
export interface Draws {
  /** At least 0, less than 1. */
  readonly next: () => number;
  readonly below: (limit: number) => number;
  readonly of: <Item>(list: readonly Item[]) => Item;
  /** A place in a list whose first members come most, as words of a language do (Zipf). */
  readonly early: (length: number) => number;
}

export function drawsOf(seed: number): Draws {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (limit: number) => Math.floor(next() * limit);
  return {
    next,
    below,
    of: (list) => list[below(list.length)] as never,
    early: (length) => Math.min(length - 1, Math.floor((length + 2) ** next() - 1)),
  };
}
