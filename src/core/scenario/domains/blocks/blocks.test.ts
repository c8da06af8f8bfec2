import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { seedFrom } from '@/core/random/seed.ts';
import { acts } from './plan.ts';
import { realCase, realChanges } from './real.ts';
import { cheatedRow, faultsOf, firstBroken, honestRow, valuesOf } from './row.ts';
import { claimedRoot, claimsOf, holeAt, ideaOf, rootOfTree, sumTree } from './tree.ts';

const seeds = fc.uint8Array({ minLength: 4, maxLength: 4 }).map(seedFrom);
const pay = (id: string, sum: number) => ({ id, sum });
const chain = ['a', 'b', 'c', 'd', 'e'].map((id) => [pay(`${id}1`, 100), pay(`${id}2`, 250)]);
const leaves = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'].map((id, at) => pay(id, 100 + at));

describe('the row of blocks', () => {
  it('is sound before the cheat, and broken after each of the four acts, never before the changed block', () => {
    fc.assert(
      fc.property(
        seeds,
        fc.integer({ min: 1, max: 2 }),
        fc.integer({ min: 0, max: 1 }),
        (seed, block, payment) => {
          const honest = honestRow(seed, chain);
          expect(firstBroken(seed, honest)).toBe(-1);
          for (let done = 1; done <= acts.length; done++) {
            const row = cheatedRow(seed, honest, { block, payment, sum: 7 }, done);
            expect(firstBroken(seed, row)).toBeGreaterThanOrEqual(block);
            expect(faultsOf(seed, row, block - 1)).toEqual([]);
          }
        },
      ),
      { numRuns: 60 },
    );
  });
  it('changes seven things in four acts: one, then two at a time', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const honest = honestRow(seed, chain);
        const rows = [0, 1, 2, 3, 4].map((done) =>
          valuesOf(seed, cheatedRow(seed, honest, { block: 2, payment: 0, sum: 7 }, done), 2, 0),
        );
        const changed = rows
          .slice(1)
          .map((now, at) => Object.keys(now).filter((key) => now[key as 'id'] !== rows[at]?.[key as 'id']));
        expect(changed).toEqual([['id'], ['root', 'hash'], ['hash', 'nonce'], ['previous', 'next-hash']]);
      }),
      { numRuns: 60 },
    );
  });
});

describe('the real block', () => {
  it('keeps half of its tree when one payment changes, and loses its hash', () => {
    const { honest, bent, previous } = realCase();
    expect(honest.hash).toBe(previous);
    expect(bent.hash).not.toBe(previous);
    expect(honest.ids.map((id, at) => id === bent.ids[at])).toEqual([true, false, true, true]);
    expect(honest.pairs.map((id, at) => id === bent.pairs[at])).toEqual([false, true]);
    expect(bent.hash.startsWith('0000')).toBe(false);
    expect(realChanges).toEqual(['id', 'pair', 'root', 'hash']);
  });
});

describe('claims', () => {
  it('lead to the root exactly when they are honest; two of four are, at every seed', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const claims = claimsOf(seed, leaves);
        expect(claims.filter(({ honest }) => honest).length).toBe(2);
        for (const claim of claims)
          expect(claimedRoot(seed, leaves, claim) === rootOfTree(seed, leaves)).toBe(claim.honest);
      }),
      { numRuns: 100 },
    );
  });
  it('are built by the sibling of each row, and nothing else', () => {
    expect(ideaOf(5, 0, 0, 4)).toBe('right');
    expect(ideaOf(5, 0, 0, 5)).toBe('own');
    expect(ideaOf(5, 1, 1, 3)).toBe('right');
    expect(ideaOf(5, 1, 1, 0)).toBe('far');
    expect(ideaOf(5, 0, 2, 0)).toBe('row');
  });
});

describe('the sum tree', () => {
  const customers = [12000, 30500, 8200, 25000, 17400, 9900, 41000, 6600].map((sum, at) =>
    pay(`c${at}`, sum),
  );
  it('leads down to the hole: on each row exactly one node below the way is negative', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const sums = { step: 'x', customers, hole: 70_000 };
        const rows = sumTree(seed, sums);
        const hole = holeAt(seed, sums);
        expect(Number(rows[3]?.[0]?.sum)).toBeGreaterThan(0);
        for (const row of [0, 1]) {
          const negative = (rows[row] ?? []).flatMap(({ sum }, at) => (sum.startsWith('-') ? [at] : []));
          expect(negative).toEqual([hole >> row]);
        }
      }),
      { numRuns: 60 },
    );
  });
});
