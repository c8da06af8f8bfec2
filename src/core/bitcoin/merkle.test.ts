import { Block, Transaction } from 'bitcoinjs-lib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { knownBlocks } from './fixture-headers.ts';
import { bytesOf } from './hash.ts';
import { hasTwins, merkleRoot, merkleRows, pairHash, prove, proves, rootFrom, rowsAbove } from './merkle.ts';

const hash = fc
  .uint8Array({ minLength: 32, maxLength: 32 })
  .map((bytes) => Buffer.from(bytes).toString('hex'));
const list = (min: number, max: number) => fc.uniqueArray(hash, { minLength: min, maxLength: max });

/** The root that bitcoinjs-lib takes of transactions with these ids. */
function theirRoot(ids: readonly string[]): string {
  const transactions = ids.map((id) => {
    const tx = new Transaction();
    tx.getHash = () => bytesOf(id);
    return tx;
  });
  return Buffer.from(Block.calculateMerkleRoot(transactions)).reverse().toString('hex');
}

describe('Merkle root', () => {
  it('of 23 transactions of block 300017 is the one in its header', () => {
    const block = knownBlocks[2];
    expect(merkleRoot(block.ids)).toBe(block.header.root);
    expect(merkleRows(block.ids).map((row) => row.length)).toEqual([23, 12, 6, 3, 2, 1]);
  });
  it('is that of bitcoinjs-lib for a thousand lists of 1 to 40', () => {
    fc.assert(
      fc.property(list(1, 40), (ids) => {
        expect(merkleRoot(ids)).toBe(theirRoot(ids));
      }),
      { numRuns: 1000 },
    );
  });
  it('of one leaf is the leaf, of none 64 zeros', () => {
    const id = knownBlocks[0].header.root;
    expect(merkleRoot([id])).toBe(id);
    expect(merkleRoot([])).toBe('0'.repeat(64));
    expect(() => merkleRoot(['0x12'])).toThrow('no hash');
  });
});

describe('an inclusion proof', () => {
  it('of every leaf of any tree leads to its root, with one hash a row', () => {
    fc.assert(
      fc.property(list(1, 40), fc.nat(), (ids, at) => {
        const index = at % ids.length;
        const leaf = ids[index] as string;
        const proof = prove(ids, index);
        expect(proof.siblings.length).toBe(rowsAbove(ids.length));
        expect(proves(leaf, proof, merkleRoot(ids), ids.length)).toBe(true);
      }),
      { numRuns: 500 },
    );
  });
  it('fails for another leaf, another place, a bent or a missing hash', () => {
    fc.assert(
      fc.property(list(4, 40), fc.nat(), fc.nat(), (ids, at, row) => {
        const index = at % ids.length;
        const leaf = ids[index] as string;
        const root = merkleRoot(ids);
        const proof = prove(ids, index);
        const other = ids[(index + 1) % ids.length] as string;
        expect(proves(other, proof, root, ids.length)).toBe(false);
        const place = index ^ 1;
        // The lonely leaf of an odd row stands on both places.
        if (proof.siblings[0] !== leaf)
          expect(proves(leaf, { ...proof, index: place }, root, ids.length)).toBe(false);
        const bent = proof.siblings.map((sibling, height) =>
          height === row % proof.siblings.length ? pairHash(sibling, sibling) : sibling,
        );
        expect(proves(leaf, { index, siblings: bent }, root, ids.length)).toBe(false);
        expect(proves(leaf, { index, siblings: proof.siblings.slice(1) }, root, ids.length)).toBe(false);
      }),
      { numRuns: 300 },
    );
  });
  it('does not take a hash from inside the tree for a leaf', () => {
    const ids = knownBlocks[2].ids;
    const inner = merkleRows(ids)[1]?.[0] as string;
    const short = { index: 0, siblings: prove(ids, 0).siblings.slice(1) };
    expect(rootFrom(inner, short)).toBe(merkleRoot(ids));
    expect(proves(inner, short, merkleRoot(ids), ids.length)).toBe(false);
  });
  it.each([
    [1, 0],
    [2, 1],
    [8, 3],
    [9, 4],
    [2000, 11],
    [1_000_000, 20],
  ])('of one among %i takes %i hashes', (count, rows) => {
    expect(rowsAbove(count)).toBe(rows);
  });
  it('of nonsense leads nowhere', () => {
    const id = knownBlocks[0].header.root;
    expect(rootFrom('x', { index: 0, siblings: [] })).toBeNull();
    expect(rootFrom(id, { index: 2, siblings: [id] })).toBeNull();
    expect(rootFrom(id, { index: -1, siblings: [id] })).toBeNull();
    expect(rootFrom(id, { index: 0, siblings: new Array(33).fill(id) })).toBeNull();
    expect(() => prove([id], 1)).toThrow('no leaf');
  });
});

describe('doubled leaves (CVE-2012-2459)', () => {
  it('give the root of the honest list, and are seen', () => {
    const ids = knownBlocks[2].ids;
    const doubled = [...ids, ids[22]];
    expect(merkleRoot(doubled)).toBe(merkleRoot(ids));
    expect(hasTwins(doubled)).toBe(true);
    expect(hasTwins(ids)).toBe(false);
  });
  it('are seen also where a pair of the row above is doubled', () => {
    fc.assert(
      fc.property(list(3, 24), (ids) => {
        expect(hasTwins(ids)).toBe(false);
        const odd = merkleRows(ids).findIndex((row) => row.length > 1 && row.length % 2 === 1);
        if (odd < 0) return;
        // The leaves below the last node of the odd row, once more.
        const width = 2 ** odd;
        const from = Math.floor((ids.length - 1) / width) * width;
        const end = ids.slice(from);
        while (end.length < width) end.push(end.at(-1) as string);
        const filled = [...ids.slice(0, from), ...end, ...end];
        expect(merkleRoot(filled)).toBe(merkleRoot(ids));
        expect(hasTwins(filled)).toBe(true);
      }),
      { numRuns: 300 },
    );
  });
});
