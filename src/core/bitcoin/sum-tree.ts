import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, concatBytes, hexToBytes, utf8ToBytes } from '@noble/hashes/utils.js';

/** A sum with its sign: `"120"`, `"-500"`. */
export type Signed = string;

/** A node of a sum tree: 64 hex digits, and the sum of all leaves below it. */
export interface SumNode {
  readonly hash: string;
  readonly sum: Signed;
}

/** A leaf before it is hashed: whose, and how much is owed. */
export interface Owed {
  readonly who: string;
  readonly sum: Signed;
}

/** Whether a value is a whole number of at most 30 digits as text, without zeros in front; `-0` is none. */
export function isSigned(value: unknown): value is Signed {
  return typeof value === 'string' && /^(0|-?[1-9]\d{0,29})$/.test(value);
}

/** A sum as 16 bytes, two's complement, the highest first. */
function sumBytes(sum: Signed): Uint8Array {
  if (!isSigned(sum)) throw new RangeError(`no sum: ${sum}`);
  return hexToBytes(BigInt.asUintN(128, BigInt(sum)).toString(16).padStart(32, '0'));
}

/** The node of a leaf: SHA-256 over 0, the hash of the name, the sum. Leaves and inner nodes are marked apart. */
export function sumLeaf({ who, sum }: Owed): SumNode {
  const hash = sha256(concatBytes(Uint8Array.of(0), sha256(utf8ToBytes(who)), sumBytes(sum)));
  return { hash: bytesToHex(hash), sum };
}

/** The node above two: SHA-256 over 1 and both with their sums. Both sums are in it; their total alone would let an exchange show each customer another half. */
export function sumPair(left: SumNode, right: SumNode): SumNode {
  const parts = [left, right].flatMap(({ hash, sum }) => [hexToBytes(hash), sumBytes(sum)]);
  const hash = sha256(concatBytes(Uint8Array.of(1), ...parts));
  return { hash: bytesToHex(hash), sum: (BigInt(left.sum) + BigInt(right.sum)).toString() };
}

/** All rows of a sum tree, leaves first; a node without a partner rises unchanged. Of no leaves there is no row. */
export function sumRows(owed: readonly Owed[]): readonly (readonly SumNode[])[] {
  if (owed.length === 0) return [];
  const rows: SumNode[][] = [owed.map(sumLeaf)];
  for (let row = rows[0] as SumNode[]; row.length > 1; row = rows.at(-1) as SumNode[]) {
    const above: SumNode[] = [];
    for (let at = 0; at < row.length; at += 2) {
      const [left, right] = [row[at] as SumNode, row[at + 1]];
      above.push(right ? sumPair(left, right) : left);
    }
    rows.push(above);
  }
  return rows;
}

/** The node beside each on the way up, and on which side it stands; null where a row had no partner. */
export type SumProof = readonly ({ readonly side: 'left' | 'right'; readonly node: SumNode } | null)[];

/** The proof of one leaf; throws when there is no such leaf. */
export function sumProof(owed: readonly Owed[], index: number): SumProof {
  if (!Number.isInteger(index) || index < 0 || index >= owed.length)
    throw new RangeError(`no leaf ${index} of ${owed.length}`);
  return sumRows(owed)
    .slice(0, -1)
    .map((row, height) => {
      const at = Math.floor(index / 2 ** height);
      const node = row[at ^ 1];
      return node ? { side: at % 2 === 0 ? 'right' : 'left', node } : null;
    });
}

/** What a customer's own check says. `negative`: somebody on the way owes less than nothing, so the total hides a debt. */
export type SumVerdict = 'good' | 'other-root' | 'negative';

/**
 * Checks a leaf against the published root. A customer sees only the sums beside the own way, so a negative one elsewhere stays hidden from this
 * check: that is why some exchanges prove by zero knowledge that no leaf is negative.
 */
export function checkSum(mine: Owed, proof: SumProof, root: SumNode): SumVerdict {
  let node = sumLeaf(mine);
  let negative = BigInt(mine.sum) < 0n;
  for (const step of proof) {
    if (!step) continue;
    if (BigInt(step.node.sum) < 0n) negative = true;
    node = step.side === 'right' ? sumPair(node, step.node) : sumPair(step.node, node);
  }
  if (node.hash !== root.hash || node.sum !== root.sum) return 'other-root';
  return negative ? 'negative' : 'good';
}
