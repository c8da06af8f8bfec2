import { amountOut, type Sides } from '../../../chain/contracts/pool-maths.ts';

/** A swap that waits in the mempool, as anybody can read it: how much goes in, the least that its sender accepts. */
export interface Waiting {
  readonly amountIn: bigint;
  readonly least: bigint;
}

/** What a bot does around a waiting swap: buys before it, sells all of that after it. */
export interface Sandwich {
  /** Put in before the swap. */
  readonly front: bigint;
  /** Bought with it, and sold after the swap. */
  readonly bought: bigint;
  /** What the bot has more at the end, fees of the pool taken off, those of the network not. */
  readonly gain: bigint;
  /** What the swap in the middle still gets; never less than it accepts. */
  readonly left: bigint;
}

const after = (reserves: Sides, paid: bigint, out: bigint): Sides => ({
  in: reserves.in + paid,
  out: reserves.out - out,
});

/** Reckons a sandwich with `front` put in first; `left` is null when nothing comes out. */
export function reckon(front: bigint, swap: Waiting, reserves: Sides): Sandwich | null {
  const bought = amountOut(front, reserves) ?? 0n;
  const pushed = after(reserves, front, bought);
  const left = amountOut(swap.amountIn, pushed);
  if (left === null || left < swap.least) return null;
  const moved = after(pushed, swap.amountIn, left);
  const back = amountOut(bought, { in: moved.out, out: moved.in }) ?? 0n;
  return { front, bought, gain: back - front, left };
}

/** The largest number up to `most` for which `holds`, which must hold at 0 and never again once it has failed. */
function largest(most: bigint, holds: (value: bigint) => boolean): bigint {
  let low = 0n;
  let high = most;
  while (low < high) {
    const middle = (low + high + 1n) / 2n;
    if (holds(middle)) low = middle;
    else high = middle - 1n;
  }
  return low;
}

/**
 * The sandwich that brings a bot most: as far as the limit of the swap and the bot's own money let it push the price. The gain rises
 * with the push up to a single top, so that the top is found by halving. Null when the swap itself would fail, or nothing is gained.
 */
export function bestSandwich(swap: Waiting, reserves: Sides, money: bigint): Sandwich | null {
  if (!reckon(0n, swap, reserves)) return null;
  const room = largest(money, (front) => reckon(front, swap, reserves) !== null);
  // Steps of a millionth of the room are fine enough for a bot, and coarse enough that rounding makes no false tops.
  const step = room / 1_000_000n + 1n;
  const gainAt = (steps: bigint) => reckon(steps * step, swap, reserves)?.gain ?? -1n;
  const steps = largest(room / step, (at) => at === 0n || gainAt(at) >= gainAt(at - 1n));
  const best = [reckon(steps * step, swap, reserves), reckon(room, swap, reserves)];
  const [found] = best.filter((line) => line !== null).sort((one, other) => (one.gain > other.gain ? -1 : 1));
  return found && found.gain > 0n ? found : null;
}
