/**
 * Whole-number arithmetic of a constant-product pool, operation by operation as Uniswap v2 publishes it (UniswapV2Library.sol,
 * UniswapV2Pair.sol): every division rounds down, so nothing is ever paid out that the pool does not have.
 */

/** Liquidity locked for ever at the first deposit, so that one share can never be made too dear for small depositors. */
export const minimumLiquidity = 1000n;

/** Reserves are held in 112 bits. */
export const largestReserve = 2n ** 112n - 1n;

/** What the pool holds of the token that goes in and of the one that comes out. */
export interface Sides {
  readonly in: bigint;
  readonly out: bigint;
}

/**
 * What comes out for an exact sum put in; 0.3 % of the sum stays in the pool as its fee. Null where the contract reverts.
 * @example amountOut(100n * 10n ** 18n, { in: 1000n * 10n ** 18n, out: 1000n * 10n ** 18n }) // => 90661089388014913158n
 */
export function amountOut(amountIn: bigint, reserves: Sides): bigint | null {
  if (amountIn <= 0n || reserves.in <= 0n || reserves.out <= 0n) return null;
  const afterFee = amountIn * 997n;
  return (afterFee * reserves.out) / (reserves.in * 1000n + afterFee);
}

/** What has to be put in for an exact sum to come out, rounded up; null when the pool does not hold that much. */
export function amountIn(out: bigint, reserves: Sides): bigint | null {
  if (out <= 0n || reserves.in <= 0n || reserves.out <= out) return null;
  return (reserves.in * out * 1000n) / ((reserves.out - out) * 997n) + 1n;
}

/** The sum of the other token that keeps the price, for adding liquidity; null in an empty pool. */
export function quote(amount: bigint, reserves: Sides): bigint | null {
  if (amount <= 0n || reserves.in <= 0n || reserves.out <= 0n) return null;
  return (amount * reserves.out) / reserves.in;
}

/** The whole part of a square root (Newton's method). */
export function squareRoot(value: bigint): bigint {
  if (value < 2n) return value;
  let root = 1n << BigInt((value.toString(2).length + 1) >> 1);
  for (;;) {
    const next = (root + value / root) >> 1n;
    if (next >= root) return root;
    root = next;
  }
}

/** Two sums, of the first and of the second token of a pair. */
export type Two = readonly [bigint, bigint];

/** Shares a deposit earns: at first the root of the product less what is locked, later the smaller proportion. */
export function sharesFor(deposit: Two, reserves: Two, supply: bigint): bigint {
  if (supply === 0n) {
    const shares = squareRoot(deposit[0] * deposit[1]) - minimumLiquidity;
    return shares > 0n ? shares : 0n;
  }
  const first = (deposit[0] * supply) / reserves[0];
  const second = (deposit[1] * supply) / reserves[1];
  if (first < second) return first;
  return second;
}

/** What shares are worth in both tokens when they are handed back. */
export function worthOf(shares: bigint, held: Two, supply: bigint): Two {
  return [(shares * held[0]) / supply, (shares * held[1]) / supply];
}

/**
 * The check at the end of every swap: with the fee taken off what came in, the product of the balances must not have fallen.
 * `held` is what the pool has after the swap, `reserves` what it had before.
 */
export function keepsProduct(held: Two, paidIn: Two, reserves: Two): boolean {
  const first = held[0] * 1000n - paidIn[0] * 3n;
  const second = held[1] * 1000n - paidIn[1] * 3n;
  return first * second >= reserves[0] * reserves[1] * 1_000_000n;
}

/** The sums to deposit so that the price stays, given what is wanted and the least that is accepted; null where the router reverts. */
export function depositFor(wanted: Two, least: Two, reserves: Two): Two | null {
  if (reserves[0] === 0n && reserves[1] === 0n) return wanted;
  const second = quote(wanted[0], { in: reserves[0], out: reserves[1] });
  if (second !== null && second <= wanted[1]) return second >= least[1] ? [wanted[0], second] : null;
  const first = quote(wanted[1], { in: reserves[1], out: reserves[0] });
  return first !== null && first >= least[0] ? [first, wanted[1]] : null;
}
