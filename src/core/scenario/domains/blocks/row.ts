import { utf8ToBytes } from '@noble/hashes/utils.js';
import { doubleHash, type Hash, printed } from '@/core/bitcoin/hash.ts';
import { type Header, headerBytes, headerHash } from '@/core/bitcoin/header.ts';
import { merkleRoot } from '@/core/bitcoin/merkle.ts';
import { nonceSearch } from '@/core/bitcoin/search.ts';
import { bitsOf, meets, targetOf, targetOfZeros } from '@/core/bitcoin/target.ts';
import type { Seed } from '@/core/random/seed.ts';
import { type Act, acts, type Payment } from './plan.ts';

/** A block of the row: its payments, and the 80 real bytes of its header. */
export interface RowBlock {
  readonly payments: readonly Payment[];
  readonly header: Header;
}

const bits = bitsOf(targetOfZeros(2));
/** A hash of the row is good when it begins with two zeros: one in 256. */
export const rowTarget = targetOf(bits) as bigint;

/** The id of a payment: SHA-256 twice over its line of the book. */
export function paymentId(seed: Seed, { id, sum }: Payment): Hash {
  return printed(doubleHash(utf8ToBytes(`${seed} ${id} ${sum}`)));
}

export const rootOf = (seed: Seed, payments: readonly Payment[]): Hash =>
  merkleRoot(payments.map((payment) => paymentId(seed, payment)));

/** The header with the first good nonce from `from` on. */
export function mined(header: Header, from = 0): Header {
  const { found } = nonceSearch(headerBytes(header), rowTarget)(from, 2 ** 32);
  return { ...header, nonce: found ?? 0 };
}

/** The honest row. */
export function honestRow(seed: Seed, chain: readonly (readonly Payment[])[]): RowBlock[] {
  const row: RowBlock[] = [];
  for (const [at, payments] of chain.entries()) {
    const before = row[at - 1];
    const previous = before ? headerHash(before.header) : '0'.repeat(64);
    const time = 1_795_000_000 + 600 * at;
    const header = mined({ version: 1, previous, root: rootOf(seed, payments), time, bits, nonce: 0 });
    row.push({ payments, header });
  }
  return row;
}

/** The row after so many acts of the cheat, who changed one payment of block `block` (0 is the first). */
export function cheatedRow(
  seed: Seed,
  honest: readonly RowBlock[],
  tamper: { readonly block: number; readonly payment: number; readonly sum: number },
  done: number,
): RowBlock[] {
  const row = [...honest];
  const { block } = tamper;
  const change = (at: number, part: Partial<RowBlock>) => {
    const old = row[at];
    if (old) row[at] = { ...old, ...part };
  };
  const header = () => (row[block] as RowBlock).header;
  const does: Readonly<Record<Act, () => void>> = {
    payment: () => {
      const payments = (row[block] as RowBlock).payments.map((payment, at) =>
        at === tamper.payment ? { ...payment, sum: tamper.sum } : payment,
      );
      change(block, { payments });
    },
    root: () =>
      change(block, { header: { ...header(), root: rootOf(seed, (row[block] as RowBlock).payments) } }),
    nonce: () => change(block, { header: mined(header(), header().nonce + 1) }),
    link: () => {
      const next = row[block + 1];
      if (next) change(block + 1, { header: { ...next.header, previous: headerHash(header()) } });
    },
  };
  for (const act of acts.slice(0, done)) does[act]();
  return row;
}

/** What a node finds wrong with a block: its root is not that of its payments, its hash is above the target, it names another block before it. */
export function faultsOf(seed: Seed, row: readonly RowBlock[], at: number): ('root' | 'work' | 'link')[] {
  const block = row[at] as RowBlock;
  const before = row[at - 1];
  return [
    ...(block.header.root === rootOf(seed, block.payments) ? [] : ['root' as const]),
    ...(meets(headerHash(block.header), rowTarget) ? [] : ['work' as const]),
    ...(!before || block.header.previous === headerHash(before.header) ? [] : ['link' as const]),
  ];
}

/** The first block a node refuses; -1 when all are sound. */
export function firstBroken(seed: Seed, row: readonly RowBlock[]): number {
  return row.findIndex((_, at) => faultsOf(seed, row, at).length > 0);
}

/** The values that may change, by name. */
export function valuesOf(seed: Seed, row: readonly RowBlock[], block: number, payment: number) {
  const at = (index: number) => row[index];
  const hash = (index: number) => {
    const one = at(index);
    return one ? headerHash(one.header) : '';
  };
  const chosen = at(block)?.payments[payment];
  return {
    id: chosen ? paymentId(seed, chosen) : '',
    root: at(block)?.header.root ?? '',
    hash: hash(block),
    nonce: String(at(block)?.header.nonce ?? ''),
    previous: at(block + 1)?.header.previous ?? '',
    'next-hash': hash(block + 1),
    'before-hash': hash(block - 1),
  };
}
