import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { amountOut } from '../../../chain/contracts/pool-maths.ts';
import { bestSandwich, reckon } from './sandwich.ts';

const unit = 10n ** 18n;
const thousand = { in: 1000n * unit, out: 1000n * unit };
const rich = 1_000_000n * unit;

/** The least a swap of `paid` accepts at a limit of so many tenths of a percent. */
function leastAt(paid: bigint, tenths: bigint): bigint {
  return ((amountOut(paid, thousand) ?? 0n) * (1000n - tenths)) / 1000n;
}

const gain = (tenths: bigint) =>
  Number(
    bestSandwich({ amountIn: 100n * unit, least: leastAt(100n * unit, tenths) }, thousand, rich)?.gain ?? 0n,
  ) / 1e18;

describe('a sandwich around a swap of 100 in a pool of 1,000 and 1,000', () => {
  it('brings less than one coin at 0.5 %, and about twenty at 20 %', () => {
    expect(gain(5n)).toBeGreaterThan(0.3);
    expect(gain(5n)).toBeLessThan(0.6);
    expect(gain(200n)).toBeGreaterThan(18);
    expect(gain(200n)).toBeLessThan(22);
  });

  it('brings nothing at a limit of nothing', () => {
    expect(gain(0n)).toBe(0);
  });

  it('brings more the wider the limit', () => {
    const gains = [5n, 10n, 30n, 50n, 100n, 200n].map(gain);
    expect(gains).toEqual([...gains].sort((one, other) => one - other));
  });
});

describe('the best sandwich', () => {
  const money = fc.bigInt({ min: 10n ** 15n, max: 10n ** 24n });
  const tenths = fc.bigInt({ min: 0n, max: 1000n });

  it('never pushes the swap under what it accepts, never costs the bot anything, never exceeds its money', () => {
    fc.assert(
      fc.property(money, money, money, money, tenths, (paid, has, gives, purse, limit) => {
        const reserves = { in: has, out: gives };
        const out = amountOut(paid, reserves) ?? 0n;
        const least = (out * (1000n - limit)) / 1000n;
        const found = bestSandwich({ amountIn: paid, least }, reserves, purse);
        if (!found) return;
        expect(found.left).toBeGreaterThanOrEqual(least);
        expect(found.left).toBeLessThanOrEqual(out);
        expect(found.gain).toBeGreaterThan(0n);
        expect(found.front).toBeLessThanOrEqual(purse);
      }),
      { numRuns: 300 },
    );
  });

  it('is not beaten by any of two hundred other pushes', () => {
    fc.assert(
      fc.property(money, tenths, fc.bigInt({ min: 1n, max: 200n }), (paid, limit, part) => {
        const least = ((amountOut(paid, thousand) ?? 0n) * (1000n - limit)) / 1000n;
        const swap = { amountIn: paid, least };
        const best = bestSandwich(swap, thousand, rich)?.gain ?? 0n;
        const other = reckon((paid * part) / 20n, swap, thousand)?.gain ?? 0n;
        expect(other - best).toBeLessThanOrEqual(best / 10_000n + 1000n);
      }),
      { numRuns: 500 },
    );
  });

  it('is none around a swap that would fail anyway', () => {
    expect(bestSandwich({ amountIn: unit, least: unit }, thousand, rich)).toBeNull();
  });
});
