import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Address } from '../../wallet/address.ts';
import {
  burnShares,
  emptyPair,
  mintShares,
  type PairRefusal,
  type PairStore,
  reservesOf,
  shareOf,
  swapTokens,
} from './pair-store.ts';
import { amountOut, type Two } from './pool-maths.ts';

const name = (digit: string) => `0x${digit.repeat(40)}` as Address;
const [low, high, pair, me, you] = ['1', '2', '5', 'a', 'b'].map(name) as [
  Address,
  Address,
  Address,
  Address,
  Address,
];
const unit = 10n ** 18n;
const coins = (first: bigint, second: bigint): Two => [first * unit, second * unit];

function done<T extends object>(step: ({ ok: true } & T) | PairRefusal): T {
  if (!step.ok) throw new Error(step.fault);
  return step;
}

const filled = (first: bigint, second: bigint): PairStore =>
  done(mintShares(emptyPair(low, high), [first, second], me)).store;

describe('a pair', () => {
  it('has its tokens in order of address, however they are named', () => {
    expect(emptyPair(high, low).tokens).toEqual([low, high]);
    expect(emptyPair(low, high).tokens).toEqual([low, high]);
  });

  it('gives shares for the first deposit as Uniswap’s test «mint» publishes', () => {
    const { store, shares } = done(mintShares(emptyPair(low, high), coins(1n, 4n), me));
    expect(shares).toBe(2n * unit - 1000n);
    expect(store.supply).toBe((2n * unit).toString());
    expect(reservesOf(store)).toEqual(coins(1n, 4n));
  });

  it('hands back as Uniswap’s test «burn» publishes, and keeps a thousandfold of the smallest unit for ever', () => {
    const store = filled(3n * unit, 3n * unit);
    const sent = { ...store, shares: { ...store.shares, [me]: '0', [pair]: (3n * unit - 1000n).toString() } };
    const { store: left, out } = done(burnShares(sent, coins(3n, 3n), pair));
    expect(out).toEqual([3n * unit - 1000n, 3n * unit - 1000n]);
    expect(left.supply).toBe('1000');
    expect(left.reserves).toEqual(['1000', '1000']);
  });

  it('swaps as Uniswap’s test «swap:token0» publishes, and one unit more is refused with K', () => {
    const store = filled(5n * unit, 10n * unit);
    const held = coins(6n, 10n);
    const out = 1662497915624478906n;
    const { store: after, paidIn } = done(swapTokens(store, held, [0n, out], me));
    expect(paidIn).toEqual([unit, 0n]);
    expect(reservesOf(after)).toEqual([6n * unit, 10n * unit - out]);
    expect(swapTokens(store, held, [0n, out + 1n], me)).toEqual({ ok: false, fault: 'UniswapV2: K' });
  });

  it('lends within one action and takes the fee for it: Uniswap’s «optimistic» cases', () => {
    for (const [paid, first, second, out] of [
      [unit, 5n, 10n, 997000000000000000n],
      [unit, 10n, 5n, 997000000000000000n],
      [unit, 5n, 5n, 997000000000000000n],
      [1003009027081243732n, 5n, 5n, unit],
    ] as const) {
      const store = filled(first * unit, second * unit);
      const held: Two = [first * unit + paid, second * unit];
      expect(swapTokens(store, held, [out, 0n], me).ok).toBe(true);
      expect(swapTokens(store, held, [out + 1n, 0n], me)).toEqual({ ok: false, fault: 'UniswapV2: K' });
    }
  });

  it('refuses what the contract refuses, in its words', () => {
    const store = filled(1000n * unit, 1000n * unit);
    const held = coins(1000n, 1000n);
    const fault = (step: { ok: boolean; fault?: string }) => (step.ok ? '' : step.fault);
    expect(fault(mintShares(emptyPair(low, high), [1000n, 1000n], me))).toBe(
      'UniswapV2: INSUFFICIENT_LIQUIDITY_MINTED',
    );
    expect(fault(mintShares(store, held, me))).toBe('UniswapV2: INSUFFICIENT_LIQUIDITY_MINTED');
    expect(fault(burnShares(store, held, pair))).toBe('UniswapV2: INSUFFICIENT_LIQUIDITY_BURNED');
    expect(fault(swapTokens(store, held, [0n, 0n], me))).toBe('UniswapV2: INSUFFICIENT_OUTPUT_AMOUNT');
    expect(fault(swapTokens(store, held, [0n, 1000n * unit], me))).toBe('UniswapV2: INSUFFICIENT_LIQUIDITY');
    expect(fault(swapTokens(store, held, [0n, 1n], low))).toBe('UniswapV2: INVALID_TO');
    expect(fault(swapTokens(store, held, [0n, 1n], me))).toBe('UniswapV2: INSUFFICIENT_INPUT_AMOUNT');
    expect(fault(mintShares(emptyPair(low, high), [2n ** 112n, unit], me))).toBe('UniswapV2: OVERFLOW');
  });

  it('never falls in product per share, whatever is done with it, and never owes more than it has', () => {
    const act = fc.record({
      kind: fc.constantFrom('swap', 'mint', 'burn'),
      side: fc.boolean(),
      amount: fc.bigInt({ min: 1n, max: 10n ** 22n }),
      who: fc.constantFrom(me, you),
    });
    fc.assert(
      fc.property(fc.array(act, { maxLength: 60 }), (acts) => {
        let store = filled(1000n * unit, 500n * unit);
        let held: Two = reservesOf(store);
        for (const { kind, side, amount, who } of acts) {
          const [first, second] = held;
          const before = { product: first * second, supply: BigInt(store.supply) };
          if (kind === 'swap') {
            const out = amountOut(amount, side ? { in: first, out: second } : { in: second, out: first });
            if (!out) continue;
            held = side ? [first + amount, second] : [first, second + amount];
            const pay: Two = side ? [0n, out] : [out, 0n];
            store = done(swapTokens(store, held, pay, who)).store;
            held = [held[0] - pay[0], held[1] - pay[1]];
          } else if (kind === 'mint') {
            const more: Two = [first + amount, second + (amount * second) / first];
            const step = mintShares(store, more, who);
            if (!step.ok) continue;
            ({ store } = step);
            held = more;
          } else {
            const mine = shareOf(store, who);
            const part = [mine, amount].sort((one, other) => (one < other ? -1 : 1))[0] ?? 0n;
            const shares = {
              ...store.shares,
              [who]: (mine - part).toString(),
              [pair]: (shareOf(store, pair) + part).toString(),
            };
            const step = burnShares({ ...store, shares }, held, pair);
            if (!step.ok) continue;
            ({ store } = step);
            held = [first - step.out[0], second - step.out[1]];
          }
          const supply = BigInt(store.supply);
          expect(held[0] * held[1] * before.supply ** 2n).toBeGreaterThanOrEqual(
            before.product * supply ** 2n,
          );
          expect(reservesOf(store)).toEqual(held);
          expect(held[0] > 0n && held[1] > 0n).toBe(true);
          const all = Object.values(store.shares).reduce((sum, share) => sum + BigInt(share), 0n);
          expect(all).toBe(supply);
        }
      }),
      { numRuns: 200 },
    );
  });
});
