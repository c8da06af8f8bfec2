import type { Hash } from '@/core/bitcoin/hash.ts';
import { merkleRoot, merkleRows, type Proof, prove, rootFrom } from '@/core/bitcoin/merkle.ts';
import { type Owed, type SumNode, sumRows } from '@/core/bitcoin/sum-tree.ts';
import type { Seed } from '@/core/random/seed.ts';
import { stream } from '@/core/random/stream.ts';
import type { BlocksPlan, Payment } from './plan.ts';
import { paymentId } from './row.ts';

/** The rows of the tree over the payments. */
export function treeRows(seed: Seed, leaves: readonly Payment[]): readonly (readonly Hash[])[] {
  return merkleRows(leaves.map((leaf) => paymentId(seed, leaf)));
}

/** The leaf whose path is to be built. */
export function leafToProve(seed: Seed, leaves: readonly Payment[]): number {
  return stream(seed, 'blocks:leaf').int(0, leaves.length - 1);
}

/** Why a hash is not the one wanted next: the leaf's own way is worked out, not sent; another row; another branch. */
export function ideaOf(
  index: number,
  found: number,
  row: number,
  at: number,
): 'right' | 'own' | 'row' | 'far' {
  const own = Math.floor(index / 2 ** row);
  if (at === own) return 'own';
  if (row !== found) return 'row';
  return at === (own ^ 1) ? 'right' : 'far';
}

/** A payment somebody says is in the block, with a proof. */
export interface Claim {
  readonly leaf: number;
  /** Som that the claim says. */
  readonly sum: number;
  readonly proof: Proof;
  readonly honest: boolean;
}

/** Four claims, two of them false: a changed sum, and a proof in which one hash is another's. */
export function claimsOf(seed: Seed, leaves: readonly Payment[]): readonly Claim[] {
  const draws = stream(seed, 'blocks:claims');
  const kinds = draws.shuffle(['honest', 'honest', 'sum', 'sibling'] as const);
  const places = draws.shuffle(leaves.map((_, at) => at));
  const ids = leaves.map((leaf) => paymentId(seed, leaf));
  return kinds.map((kind, at) => {
    const leaf = places[at] as number;
    const proof = prove(ids, leaf);
    const { sum } = leaves[leaf] as Payment;
    const bent = proof.siblings.map((hash, row) => (row === 1 ? (ids[leaf] as Hash) : hash));
    return {
      leaf,
      sum: kind === 'sum' ? sum * 10 : sum,
      proof: kind === 'sibling' ? { ...proof, siblings: bent } : proof,
      honest: kind === 'honest',
    };
  });
}

/** The root to which a claim leads. */
export function claimedRoot(seed: Seed, leaves: readonly Payment[], { leaf, sum, proof }: Claim): Hash {
  return rootFrom(paymentId(seed, { ...(leaves[leaf] as Payment), sum }), proof) ?? '';
}

export const rootOfTree = (seed: Seed, leaves: readonly Payment[]): Hash =>
  merkleRoot(leaves.map((leaf) => paymentId(seed, leaf)));

/** Which customer is made up to owe less than nothing. */
export function holeAt(seed: Seed, { customers }: NonNullable<BlocksPlan['sums']>): number {
  return stream(seed, 'blocks:hole').int(0, customers.length - 1);
}

/** The exchange's sum tree: the made-up customer owes `hole` less than nothing. */
export function sumTree(seed: Seed, sums: NonNullable<BlocksPlan['sums']>): readonly (readonly SumNode[])[] {
  const hole = holeAt(seed, sums);
  const owed: Owed[] = sums.customers.map(({ id, sum }, at) => ({
    who: id,
    sum: at === hole ? `-${sums.hole}` : String(sum),
  }));
  return sumRows(owed);
}
