import { concatBytes } from '@noble/hashes/utils.js';
import { bytesOf, doubleHash, type Hash, isHash, printed } from './hash.ts';

/** The hash above two hashes. */
export function pairHash(left: Hash, right: Hash): Hash {
  return printed(doubleHash(concatBytes(bytesOf(left), bytesOf(right))));
}

/**
 * All rows of Bitcoin's Merkle tree, leaves first, root last; a row of odd length lends its last hash a second time. Of no leaves there is no row.
 * Source: Bitcoin Core, consensus/merkle.cpp.
 */
export function merkleRows(leaves: readonly Hash[]): readonly (readonly Hash[])[] {
  if (leaves.length === 0) return [];
  const rows: Hash[][] = [leaves.map((leaf) => printed(bytesOf(leaf)))];
  for (let row = rows[0] as Hash[]; row.length > 1; row = rows.at(-1) as Hash[]) {
    const above: Hash[] = [];
    for (let at = 0; at < row.length; at += 2) {
      const left = row[at] as Hash;
      above.push(pairHash(left, row[at + 1] ?? left));
    }
    rows.push(above);
  }
  return rows;
}

/** The Merkle root of the ids of a block's transactions, in their order; 64 zeros when there are none. */
export function merkleRoot(leaves: readonly Hash[]): Hash {
  return merkleRows(leaves).at(-1)?.[0] ?? '0'.repeat(64);
}

/**
 * Whether two neighbours of one pair are the same anywhere in the tree. Since the last hash of an odd row is lent twice, a list whose
 * end was doubled has the root of the list that was not (CVE-2012-2459): such a block must be refused, and the block itself must not be
 * remembered as bad. Ids of honest blocks are never the same.
 */
export function hasTwins(leaves: readonly Hash[]): boolean {
  return merkleRows(leaves).some((row) =>
    row.some((hash, at) => at % 2 === 0 && at + 1 < row.length && hash === row[at + 1]),
  );
}

/** What proves that a leaf is under a root: its place, and the hash beside it in each row from the leaves up. */
export interface Proof {
  readonly index: number;
  readonly siblings: readonly Hash[];
}

/** The proof of one leaf; throws when there is no such leaf. */
export function prove(leaves: readonly Hash[], index: number): Proof {
  if (!Number.isInteger(index) || index < 0 || index >= leaves.length)
    throw new RangeError(`no leaf ${index} of ${leaves.length}`);
  const rows = merkleRows(leaves).slice(0, -1);
  const siblings = rows.map((row, height) => {
    const at = Math.floor(index / 2 ** height);
    return row[at ^ 1] ?? (row[at] as Hash);
  });
  return { index, siblings };
}

/** The root to which a leaf and its proof lead; null when they are not of a tree: no hash, or a place that the rows cannot hold. */
export function rootFrom(leaf: Hash, proof: Proof): Hash | null {
  const { index, siblings } = proof;
  if (![leaf, ...siblings].every(isHash) || siblings.length > 32) return null;
  if (!Number.isInteger(index) || index < 0 || index >= 2 ** siblings.length) return null;
  return siblings.reduce(
    (hash, sibling, height) =>
      Math.floor(index / 2 ** height) % 2 === 0 ? pairHash(hash, sibling) : pairHash(sibling, hash),
    leaf,
  );
}

/**
 * Whether a leaf is under a root of `count` leaves. The number of rows must fit the count: without this a hash from inside the tree, or
 * two of them taken for a transaction of 64 bytes, would pass for a leaf.
 */
export function proves(leaf: Hash, proof: Proof, root: Hash, count: number): boolean {
  return proof.index < count && proof.siblings.length === rowsAbove(count) && rootFrom(leaf, proof) === root;
}

/** How many hashes a proof takes: the rows above the leaves. 8 leaves need 3, a million need 20. */
export function rowsAbove(count: number): number {
  let rows = 0;
  for (let width = count; width > 1; width = Math.ceil(width / 2)) rows += 1;
  return rows;
}
