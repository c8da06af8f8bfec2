/** How large the pieces of a cut are, in the measure of `weigh`. */
export interface PieceSize {
  readonly least: number;
  readonly most: number;
}

// One key in so many ends a piece that is large enough.
const oneIn = 32;

/**
 * Cuts a list into pieces at places that the members choose by their keys, so that a change in one piece leaves the
 * others as they were: cut by size alone, one word more would move every border after it, and with the borders the
 * content and so the name of every file.
 */
export function cutByContent<Item>(
  items: readonly Item[],
  keyOf: (item: Item) => string,
  weigh: (item: Item) => number,
  { least, most }: PieceSize,
): readonly (readonly Item[])[] {
  const pieces: Item[][] = [];
  let size = Number.POSITIVE_INFINITY;
  for (const item of items) {
    const weight = weigh(item);
    if (size + weight > most || (size >= least && hash(keyOf(item)) % oneIn === 0)) {
      pieces.push([]);
      size = 0;
    }
    pieces.at(-1)?.push(item);
    size += weight;
  }
  return pieces;
}

/** FNV-1a over code units, in 32 bits. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1)
    value = Math.imul(value ^ text.charCodeAt(at), 0x01000193) >>> 0;
  return value >>> 16;
}
