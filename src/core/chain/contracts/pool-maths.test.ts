import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  amountIn,
  amountOut,
  depositFor,
  keepsProduct,
  minimumLiquidity,
  quote,
  sharesFor,
  squareRoot,
  worthOf,
} from './pool-maths.ts';

const unit = 10n ** 18n;
const sum = fc.bigInt({ min: 1n, max: 10n ** 27n });
const reserve = fc.bigInt({ min: 1000n, max: 10n ** 30n });

/**
 * The same rules a second way: exact fractions. What comes out is the largest whole number for which the product with the fee
 * taken off does not fall; found by bisection over the pool's own check, with no formula for the output.
 */
function largestThatKeepsProduct(amount: bigint, has: { in: bigint; out: bigint }): bigint {
  const keeps = (out: bigint) =>
    ((has.in + amount) * 1000n - amount * 3n) * (has.out - out) * 1000n >= has.in * has.out * 1000n * 1000n;
  let low = 0n;
  let high = has.out - 1n;
  while (low < high) {
    const middle = (low + high + 1n) / 2n;
    if (keeps(middle)) low = middle;
    else high = middle - 1n;
  }
  return low;
}

/** Written after the published Solidity, line by line, with SafeMath's limits of 256 bits. */
function solidityOut(amount: bigint, reserveIn: bigint, reserveOut: bigint): bigint {
  const limit = 2n ** 256n;
  const mul = (one: bigint, other: bigint) => {
    if (one * other >= limit) throw new Error('ds-math-mul-overflow');
    return one * other;
  };
  const amountInWithFee = mul(amount, 997n);
  const numerator = mul(amountInWithFee, reserveOut);
  const denominator = mul(reserveIn, 1000n) + amountInWithFee;
  return numerator / denominator;
}

describe('what comes out of a pool', () => {
  it('is what Uniswap’s own tests publish (v2-core, getInputPrice)', () => {
    const published: [bigint, bigint, bigint, bigint][] = [
      [1n, 5n, 10n, 1662497915624478906n],
      [1n, 10n, 5n, 453305446940074565n],
      [2n, 5n, 10n, 2851015155847869602n],
      [2n, 10n, 5n, 831248957812239453n],
      [1n, 10n, 10n, 906610893880149131n],
      [1n, 100n, 100n, 987158034397061298n],
      [1n, 1000n, 1000n, 996006981039903216n],
    ];
    for (const [paid, has, gives, out] of published)
      expect(amountOut(paid * unit, { in: has * unit, out: gives * unit })).toBe(out);
  });

  it('is what Uniswap’s own tests publish for the library (v2-periphery)', () => {
    expect(amountOut(2n, { in: 100n, out: 100n })).toBe(1n);
    expect(amountIn(1n, { in: 100n, out: 100n })).toBe(2n);
    expect(quote(1n, { in: 100n, out: 200n })).toBe(2n);
    expect(quote(2n, { in: 200n, out: 100n })).toBe(1n);
    expect(amountOut(0n, { in: 100n, out: 100n })).toBeNull();
    expect(amountOut(2n, { in: 0n, out: 100n })).toBeNull();
    expect(amountIn(0n, { in: 100n, out: 100n })).toBeNull();
    expect(amountIn(100n, { in: 100n, out: 100n })).toBeNull();
    expect(quote(1n, { in: 0n, out: 200n })).toBeNull();
  });

  it('is what the curriculum says for 1, 10, 100 and 500 in a pool of 1,000 and 1,000, and 100 in one of 10,000', () => {
    const thousand = { in: 1000n * unit, out: 1000n * unit };
    const shown = (paid: bigint, sides = thousand) =>
      (Number(amountOut(paid * unit, sides)) / 1e18).toFixed(3);
    expect([1n, 10n, 100n, 500n].map((paid) => shown(paid))).toEqual(['0.996', '9.872', '90.661', '332.666']);
    expect(shown(100n, { in: 10_000n * unit, out: 10_000n * unit })).toBe('98.716');
  });

  it('equals the published Solidity over random pools', () => {
    fc.assert(
      fc.property(sum, reserve, reserve, (paid, has, gives) => {
        expect(amountOut(paid, { in: has, out: gives })).toBe(solidityOut(paid, has, gives));
      }),
      { numRuns: 3000 },
    );
  });

  it('is the most that the pool’s own check lets out', () => {
    fc.assert(
      fc.property(sum, reserve, reserve, (paid, has, gives) => {
        expect(amountOut(paid, { in: has, out: gives })).toBe(
          largestThatKeepsProduct(paid, { in: has, out: gives }),
        );
      }),
      { numRuns: 500 },
    );
  });

  it('never empties the pool, never lets the product fall, and one unit more would', () => {
    fc.assert(
      fc.property(sum, reserve, reserve, (paid, has, gives) => {
        const out = amountOut(paid, { in: has, out: gives }) ?? 0n;
        expect(out).toBeLessThan(gives);
        expect((has + paid) * (gives - out)).toBeGreaterThanOrEqual(has * gives);
        expect(keepsProduct([has + paid, gives - out], [paid, 0n], [has, gives])).toBe(true);
        expect(keepsProduct([has + paid, gives - out - 1n], [paid, 0n], [has, gives])).toBe(false);
      }),
    );
  });

  it('is undone by what has to be put in, to within one unit of the other token', () => {
    fc.assert(
      fc.property(sum, reserve, reserve, (paid, has, gives) => {
        const out = amountOut(paid, { in: has, out: gives }) ?? 0n;
        fc.pre(out > 0n);
        const back = amountIn(out, { in: has, out: gives }) ?? 0n;
        expect(back).toBeLessThanOrEqual(paid + 1n);
        expect(amountOut(back, { in: has, out: gives })).toBeGreaterThanOrEqual(out);
        if (back > 2n) expect(amountOut(back - 2n, { in: has, out: gives })).toBeLessThan(out);
      }),
    );
  });
});

describe('shares of a pool', () => {
  it('are what Uniswap’s own tests publish for the first deposit', () => {
    expect(sharesFor([unit, 4n * unit], [0n, 0n], 0n)).toBe(2n * unit - minimumLiquidity);
    expect(worthOf(3n * unit - 1000n, [3n * unit, 3n * unit], 3n * unit)).toEqual([
      3n * unit - 1000n,
      3n * unit - 1000n,
    ]);
  });

  it('never hand back more than was put in, and lose at most what rounding takes', () => {
    fc.assert(
      fc.property(reserve, reserve, sum, (first, second, more) => {
        const supply = sharesFor([first, second], [0n, 0n], 0n) + minimumLiquidity;
        fc.pre(supply > minimumLiquidity);
        const deposit = depositFor([more, more], [0n, 0n], [first, second]);
        if (!deposit) throw new Error('a deposit without a floor is always possible');
        expect(deposit[0] <= more && deposit[1] <= more).toBe(true);
        const shares = sharesFor(deposit, [first, second], supply);
        const back = worthOf(shares, [first + deposit[0], second + deposit[1]], supply + shares);
        expect(back[0]).toBeLessThanOrEqual(deposit[0]);
        expect(back[1]).toBeLessThanOrEqual(deposit[1]);
      }),
    );
  });

  it('are refused below the floor that the depositor set', () => {
    expect(depositFor([100n, 100n], [0n, 51n], [200n, 100n])).toBeNull();
    expect(depositFor([100n, 100n], [0n, 50n], [200n, 100n])).toEqual([100n, 50n]);
    expect(depositFor([100n, 10n], [21n, 0n], [200n, 100n])).toBeNull();
    expect(depositFor([100n, 10n], [20n, 0n], [200n, 100n])).toEqual([20n, 10n]);
  });
});

describe('the square root', () => {
  it('is the largest whole number whose square does not exceed the value', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 0n, max: 2n ** 224n }), (value) => {
        const root = squareRoot(value);
        expect(root * root <= value && (root + 1n) * (root + 1n) > value).toBe(true);
      }),
      { numRuns: 2000 },
    );
    for (let value = 0n; value < 200n; value++) {
      const root = squareRoot(value);
      expect(root * root <= value && (root + 1n) ** 2n > value).toBe(true);
    }
  });
});
