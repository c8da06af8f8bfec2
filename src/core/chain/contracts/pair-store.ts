import type { Address } from '../../wallet/address.ts';
import type { Amount } from '../../wallet/amount.ts';
import {
  keepsProduct,
  largestReserve,
  minimumLiquidity,
  sharesFor,
  type Two,
  worthOf,
} from './pool-maths.ts';

/** What a pair keeps: its two tokens in order of address, what it held after the last action, and who owns which share of it. */
export interface PairStore {
  readonly tokens: readonly [Address, Address];
  readonly reserves: readonly [Amount, Amount];
  /** All shares together, those locked for ever included. */
  readonly supply: Amount;
  readonly shares: Readonly<Record<Address, Amount>>;
}

/** The words with which UniswapV2Pair.sol refuses. */
export type PairFault =
  | 'UniswapV2: OVERFLOW'
  | 'UniswapV2: INSUFFICIENT_LIQUIDITY_MINTED'
  | 'UniswapV2: INSUFFICIENT_LIQUIDITY_BURNED'
  | 'UniswapV2: INSUFFICIENT_OUTPUT_AMOUNT'
  | 'UniswapV2: INSUFFICIENT_LIQUIDITY'
  | 'UniswapV2: INVALID_TO'
  | 'UniswapV2: INSUFFICIENT_INPUT_AMOUNT'
  | 'UniswapV2: K';

/** The new store with what was reckoned on the way, or the refusal. */
export type PairStep<T> = { readonly ok: true; readonly store: PairStore } & T;
/** A refusal. */
export type PairRefusal = { readonly ok: false; readonly fault: PairFault };

const nobody: Address = `0x${'0'.repeat(40)}`;
const refused = (fault: PairFault): PairRefusal => ({ ok: false, fault });

/** A pair in which nothing is yet. */
export function emptyPair(one: Address, other: Address): PairStore {
  const tokens: [Address, Address] = BigInt(one) < BigInt(other) ? [one, other] : [other, one];
  return { tokens, reserves: ['0', '0'], supply: '0', shares: {} };
}

/** The reserves as numbers. */
export function reservesOf({ reserves }: PairStore): Two {
  return [BigInt(reserves[0]), BigInt(reserves[1])];
}

/** The shares of an owner. */
export function shareOf({ shares }: PairStore, owner: Address): bigint {
  return BigInt(shares[owner] ?? '0');
}

function synced(store: PairStore, held: Two): PairStore | null {
  if (held[0] > largestReserve || held[1] > largestReserve) return null;
  return { ...store, reserves: [held[0].toString(), held[1].toString()] };
}

function credited(store: PairStore, owner: Address, change: bigint): PairStore {
  const shares = { ...store.shares, [owner]: (shareOf(store, owner) + change).toString() };
  return { ...store, shares, supply: (BigInt(store.supply) + change).toString() };
}

/** `mint`: shares for what came in since the last action; `held` is what the pair has now. */
export function mintShares(
  store: PairStore,
  held: Two,
  to: Address,
): PairStep<{ deposit: Two; shares: bigint; first: boolean }> | PairRefusal {
  const reserves = reservesOf(store);
  const deposit: Two = [held[0] - reserves[0], held[1] - reserves[1]];
  const first = store.supply === '0';
  const shares = sharesFor(deposit, reserves, BigInt(store.supply));
  if (shares <= 0n) return refused('UniswapV2: INSUFFICIENT_LIQUIDITY_MINTED');
  const locked = first ? credited(store, nobody, minimumLiquidity) : store;
  const next = synced(credited(locked, to, shares), held);
  return next ? { ok: true, store: next, deposit, shares, first } : refused('UniswapV2: OVERFLOW');
}

/** `burn`: the shares that were sent to the pair itself are handed back as their part of both tokens. */
export function burnShares(
  store: PairStore,
  held: Two,
  pair: Address,
): PairStep<{ out: Two; shares: bigint }> | PairRefusal {
  const shares = shareOf(store, pair);
  if (shares === 0n || store.supply === '0') return refused('UniswapV2: INSUFFICIENT_LIQUIDITY_BURNED');
  const out = worthOf(shares, held, BigInt(store.supply));
  if (out[0] <= 0n || out[1] <= 0n) return refused('UniswapV2: INSUFFICIENT_LIQUIDITY_BURNED');
  const next = synced(credited(store, pair, -shares), [held[0] - out[0], held[1] - out[1]]);
  return next ? { ok: true, store: next, out, shares } : refused('UniswapV2: OVERFLOW');
}

/** `swap`: `out` leaves the pair; what came in is judged by what the pair has before that, `held`. */
export function swapTokens(
  store: PairStore,
  held: Two,
  out: Two,
  to: Address,
): PairStep<{ paidIn: Two }> | PairRefusal {
  if (out[0] <= 0n && out[1] <= 0n) return refused('UniswapV2: INSUFFICIENT_OUTPUT_AMOUNT');
  const reserves = reservesOf(store);
  if (out[0] >= reserves[0] || out[1] >= reserves[1]) return refused('UniswapV2: INSUFFICIENT_LIQUIDITY');
  if (store.tokens.some((token) => token.toLowerCase() === to.toLowerCase()))
    return refused('UniswapV2: INVALID_TO');
  const left: Two = [held[0] - out[0], held[1] - out[1]];
  const came = (side: 0 | 1) => {
    const kept = reserves[side] - out[side];
    return left[side] > kept ? left[side] - kept : 0n;
  };
  const paidIn: Two = [came(0), came(1)];
  if (paidIn[0] <= 0n && paidIn[1] <= 0n) return refused('UniswapV2: INSUFFICIENT_INPUT_AMOUNT');
  if (!keepsProduct(left, paidIn, reserves)) return refused('UniswapV2: K');
  const next = synced(store, left);
  return next ? { ok: true, store: next, paidIn } : refused('UniswapV2: OVERFLOW');
}
