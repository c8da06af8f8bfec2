import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkSum, isSigned, type Owed, sumLeaf, sumPair, sumProof, sumRows } from './sum-tree.ts';

const owed = (...sums: number[]): Owed[] =>
  sums.map((sum, at) => ({ who: `customer ${at}`, sum: String(sum) }));
const top = (list: readonly Owed[]) => sumRows(list).at(-1)?.[0] as { hash: string; sum: string };
const people = fc
  .array(fc.bigInt({ min: 0n, max: 10n ** 20n }), { minLength: 1, maxLength: 20 })
  .map((sums) => sums.map((sum, at) => ({ who: `customer ${at}`, sum: sum.toString() })));

describe('a sum tree', () => {
  it('adds up all leaves at its root, and every leaf checks out', () => {
    fc.assert(
      fc.property(people, fc.nat(), (list, at) => {
        const root = top(list);
        expect(root.sum).toBe(list.reduce((sum, leaf) => sum + BigInt(leaf.sum), 0n).toString());
        const index = at % list.length;
        expect(checkSum(list[index] as Owed, sumProof(list, index), root)).toBe('good');
      }),
      { numRuns: 300 },
    );
  });
  it('hashes leaves and pairs as written, so that others can check it', () => {
    const name = createHash('sha256').update('Айгерим').digest();
    const sum = Buffer.from('000000000000000000000000000000ff', 'hex');
    const leaf = createHash('sha256')
      .update(Buffer.concat([Buffer.of(0), name, sum]))
      .digest('hex');
    expect(sumLeaf({ who: 'Айгерим', sum: '255' }).hash).toBe(leaf);
    const minus = Buffer.from(`${'f'.repeat(31)}e`, 'hex');
    const pair = createHash('sha256')
      .update(Buffer.concat([Buffer.of(1), Buffer.from(leaf, 'hex'), sum, Buffer.from(leaf, 'hex'), minus]))
      .digest('hex');
    expect(sumPair({ hash: leaf, sum: '255' }, { hash: leaf, sum: '-2' })).toEqual({
      hash: pair,
      sum: '253',
    });
  });
  it('fails for another sum, another name, or another total', () => {
    const list = owed(500, 20, 300, 180);
    const proof = sumProof(list, 0);
    expect(checkSum({ who: 'customer 0', sum: '501' }, proof, top(list))).toBe('other-root');
    expect(checkSum({ who: 'customer 1', sum: '500' }, proof, top(list))).toBe('other-root');
    expect(checkSum(list[0] as Owed, proof, { ...top(list), sum: '999' })).toBe('other-root');
    expect(checkSum(list[0] as Owed, proof.slice(1), top(list))).toBe('other-root');
  });
  it('with a negative leaf hides a debt from those who do not stand beside it, and shows it to those who do', () => {
    // Owed 1,000 in all, but the made-up leaf makes the total 300.
    const list = owed(500, 20, 300, 180, 0, -700, 0, 0);
    const root = top(list);
    expect(root.sum).toBe('300');
    const verdicts = list.map((leaf, at) => checkSum(leaf, sumProof(list, at), root));
    // Customers 0 to 3 see the sum of the other half, which is -700; 4 stands beside the leaf itself.
    expect(verdicts.slice(0, 5)).toEqual(['negative', 'negative', 'negative', 'negative', 'negative']);
    // Set where the sums around it are larger, it is seen by one neighbour only.
    const hidden = owed(500, 20, 300, 180, 900, -700, 50, 50);
    const seen = hidden.map((leaf, at) => checkSum(leaf, sumProof(hidden, at), top(hidden)));
    expect(seen).toEqual(['good', 'good', 'good', 'good', 'negative', 'negative', 'good', 'good']);
  });
  it('knows what a sum is', () => {
    expect(['0', '-1', '12'].every(isSigned)).toBe(true);
    expect(['-0', '01', '', '1.5', ' 1', 7, null, '9'.repeat(31)].some(isSigned)).toBe(false);
    expect(() => sumLeaf({ who: 'a', sum: '1.5' })).toThrow('no sum');
    expect(() => sumProof([], 0)).toThrow('no leaf');
  });
});
