import { crc32 } from './crc32.ts';
import { blocksOf, type Frame, readFrame } from './frame.ts';
import { addTo, type Blocks, blocksIn, has, toggle } from './sum.ts';

/** An equation: these blocks together make these bytes. */
interface Row {
  readonly blocks: Blocks;
  readonly bytes: Uint8Array;
}

/** What was read of one transfer so far; changed only by `collect`, which makes a new one. */
export interface Collected {
  readonly transfer: number;
  readonly length: number;
  readonly size: number;
  readonly total: number;
  /** Equations by the first block of each, which stands in no other: Gauss and Jordan, with sums without carry. */
  readonly rows: ReadonlyMap<number, Row>;
}

/** What a text brought: `new` something of use, `known` nothing of use any more, `foreign` a frame of another transfer, `newer` one of a later version of the site, `junk` no frame. */
export type Brought = 'new' | 'known' | 'foreign' | 'newer' | 'junk';

function firstOf(blocks: Blocks, total: number): number {
  for (let at = 0; at < total; at += 1) if (has(blocks, at)) return at;
  return -1;
}

function plus(row: Row, other: Row): Row {
  const sum = { blocks: row.blocks.slice(), bytes: row.bytes.slice() };
  addTo(sum.blocks, other.blocks);
  addTo(sum.bytes, other.bytes);
  return sum;
}

function learn(known: Collected, frame: Frame): Collected | undefined {
  const { total, transfer } = known;
  let fresh: Row = { blocks: blocksIn(transfer, frame.index, total), bytes: frame.block };
  for (const [first, row] of known.rows) if (has(fresh.blocks, first)) fresh = plus(fresh, row);
  const first = firstOf(fresh.blocks, total);
  if (first < 0) return undefined;
  const rows = new Map<number, Row>();
  for (const [other, row] of known.rows) rows.set(other, has(row.blocks, first) ? plus(row, fresh) : row);
  return { ...known, rows: rows.set(first, fresh) };
}

/** Takes the text of any QR code that a camera saw, in any order and as often as it likes. The first frame decides which transfer it is. */
export function collect(
  known: Collected | undefined,
  text: string,
): { readonly collected: Collected | undefined; readonly brought: Brought } {
  const frame = readFrame(text);
  if (frame === undefined) return { collected: known, brought: 'junk' };
  if (frame === 'newer') return { collected: known, brought: 'newer' };
  const { transfer, length } = frame;
  const size = frame.block.length;
  const start = known ?? { transfer, length, size, total: blocksOf(length, size), rows: new Map() };
  if (start.transfer !== transfer || start.length !== length || start.size !== size)
    return { collected: known, brought: 'foreign' };
  const next = learn(start, frame);
  return next === undefined ? { collected: start, brought: 'known' } : { collected: next, brought: 'new' };
}

/** For each block in order, whether it is known by itself already; a block that stands only in sums shows once they are solved. */
export function blocksKnown({ total, rows }: Collected): boolean[] {
  return Array.from({ length: total }, (_, at) => {
    const blocks = rows.get(at)?.blocks.slice();
    if (blocks === undefined) return false;
    toggle(blocks, at);
    return blocks.every((word) => word === 0);
  });
}

/** The whole once enough was read; `broken` when it is not what was sent: a frame was forged, all must be read anew. */
export function wholeOf({
  transfer,
  length,
  size,
  total,
  rows,
}: Collected): Uint8Array | 'broken' | undefined {
  if (rows.size < total) return undefined;
  const bytes = new Uint8Array(total * size);
  for (const [at, row] of rows) bytes.set(row.bytes, at * size);
  const whole = bytes.slice(0, length);
  return crc32(whole) === transfer ? whole : 'broken';
}
