import { headerFromHex, headerHash } from '@/core/bitcoin/header.ts';
import { merkleRows } from '@/core/bitcoin/merkle.ts';
import { realBlocks } from '@/core/bitcoin/real-blocks.ts';
import { readTransaction, transactionId, withValue } from '@/core/bitcoin/transaction.ts';
import type { Item, realItems } from './plan.ts';

/** The height of the real block. */
export const realHeight = 100_000;
/** Which payment of it is changed: the second transaction hands on 5.56 bitcoins; the cheat makes 55.6 of it. */
export const realTamper = { transaction: 1, output: 0, from: '556000000', to: '5560000000' } as const;

const block = (height: number) => {
  const found = realBlocks.find((one) => one.height === height);
  if (!found) throw new Error(`block ${height} is not in the house`);
  return found;
};

/** Ids, rows of the tree, root and hash, as they are and as they come out with the changed payment. */
export function realCase() {
  const { header, transactions } = block(realHeight);
  const fields = headerFromHex(header);
  const { transaction, output, to } = realTamper;
  const bent = transactions.map((hex, at) => (at === transaction ? withValue(hex, output, to) : hex));
  const side = (list: readonly string[]) => {
    const rows = merkleRows(list.map(transactionId));
    const root = rows.at(-1)?.[0] ?? '';
    return { ids: rows[0] ?? [], pairs: rows[1] ?? [], root, hash: headerHash({ ...fields, root }) };
  };
  const values = transactions.map((hex) => readTransaction(hex).outputs.map(({ value }) => value));
  return {
    honest: side(transactions),
    bent: side(bent),
    values,
    /** What block 100001 says of the block before it; nothing there is touched. */
    previous: headerFromHex(block(realHeight + 1).header).previous,
    time: fields.time,
  };
}

/** What changes: the payment's own id and everything above it, nothing beside it. */
export const realChanges: readonly (typeof realItems)[number][] & readonly Item[] = [
  'id',
  'pair',
  'root',
  'hash',
];
