import { decodeCall } from '../../../chain/abi.ts';
import { headOf } from '../../../chain/chain.ts';
import { amountOut } from '../../../chain/contracts/pool-maths.ts';
import { swapCall } from '../../../chain/contracts/router.ts';
import type { Address } from '../../../wallet/address.ts';
import type { Hex } from '../../../wallet/hex.ts';
import { learnerId } from '../../scenario.ts';
import { addressOf, type Here, sidesOf } from './plan.ts';

const signature = 'swapExactTokensForTokens(uint256,uint256,address[],address,uint256)';

/** A swap as its call data say it: anybody who sees them waiting can read them. */
export interface ReadSwap {
  readonly paid: bigint;
  readonly least: bigint;
  readonly path: readonly Address[];
}

/** Reads call data of a swap; null when they are something else. */
export function readSwap(data: Hex): ReadSwap | null {
  const values = decodeCall([signature], data)?.values;
  if (!values) return null;
  const [paid, least, path] = values;
  return { paid: paid as bigint, least: least as bigint, path: path as readonly Address[] };
}

/** Seconds after which an order of ours is no longer carried out. */
const patience = 1200n;

/** Call data of a swap by an actor: forth is from the first token to the second. */
export function orderFor(
  { state, plan }: Here,
  actor: string,
  paid: bigint,
  least: bigint,
  way: 'forth' | 'back' = 'forth',
): Hex {
  const tokens = [addressOf(state, plan.give.actor), addressOf(state, plan.take.actor)];
  const deadline = BigInt(Math.floor(headOf(state.chain).time / 1000)) + patience;
  return swapCall(
    paid,
    least,
    way === 'forth' ? tokens : tokens.reverse(),
    addressOf(state, actor),
    deadline,
  );
}

/** What comes out for a sum now, with nobody else before it. */
export function outNow(turn: Here, paid: bigint): bigint {
  return amountOut(paid, sidesOf(turn)) ?? 0n;
}

/** The least that a limit accepts, in hundredths of a percent under what is expected; rounded down as wallets do. */
export function leastFor(out: bigint, limit: number): bigint {
  return (out * BigInt(10_000 - limit)) / 10_000n;
}

/** The limit that a least stands for, in hundredths of a percent, rounded to the nearest. */
export function limitOf(out: bigint, least: bigint): number {
  if (out <= 0n || least >= out) return 0;
  return Number(((out - least) * 20_000n + out) / (out * 2n));
}

/** The learner's swap that waits in the pool of transactions. */
export function waitingSwap({ state }: Here) {
  const mine = addressOf(state, learnerId);
  for (const tx of [...state.chain.pool].reverse()) {
    const swap = tx.from === mine ? readSwap(tx.data) : null;
    if (swap) return { tx, swap };
  }
  return null;
}
