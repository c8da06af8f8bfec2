import { type Draws, lightDraws } from '../../random/draws.ts';
import type { Seed } from '../../random/seed.ts';
import { stream } from '../../random/stream.ts';
import type { Amount } from '../../wallet/amount.ts';
import { nextBaseFee } from '../fees.ts';
import { type Cleared, clear, early, late, type Market, tenths } from './market.ts';

/** One block of a market: its base fee and the lowest tip that got in, in tenths of a gwei; its gas. */
export interface Slot {
  readonly base: number;
  readonly tip: number;
  readonly gas: number;
}

/** Where a market stands: what waits for block `number`, at which base fee; `level` is the price people think usual. */
export interface Standing {
  readonly market: Market;
  readonly number: number;
  readonly baseFee: Amount;
  readonly level: number;
}

/** The name of the stream that the people of a block come from. */
const cameFor = (kind: string, number: number) => `market:${kind}:${number}`;

/** Where the draws of a name come from. */
type Source = (name: string) => Draws;

/** The draws of a seed. */
const drawn =
  (seed: Seed): Source =>
  (name) =>
    stream(seed, name);

function stepBy(source: Source, { market, number, baseFee, level }: Standing) {
  const full = late(market, source(cameFor('late', number)), number, level);
  const cleared = clear(full, tenths(baseFee));
  const next = number + 1;
  const left = { ...full, lots: cleared.rest };
  return { cleared, market: early(left, source(cameFor('early', next)), next, level) };
}

/** What a block makes of the market: its crowd, and the market as the next block finds it. */
export function step(seed: Seed, standing: Standing): { cleared: Cleared; market: Market } {
  return stepBy(drawn(seed), standing);
}

function blocksOf(source: Source, standing: Standing, count: number): Slot[] {
  const slots: Slot[] = [];
  let now = standing;
  for (let made = 0; made < count; made++) {
    const { cleared, market } = stepBy(source, now);
    slots.push({ base: tenths(now.baseFee), tip: tenths(cleared.tip), gas: cleared.gas });
    const baseFee = nextBaseFee({ baseFee: now.baseFee, gasUsed: cleared.gas });
    now = { market, number: now.number + 1, baseFee, level: now.level };
  }
  return slots;
}

/** The next `count` blocks of a market as the seed has them, without the learner's own payments (whose gas is next to nothing). */
export function foreseen(seed: Seed, standing: Standing, count: number): Slot[] {
  return blocksOf(drawn(seed), standing, count);
}

/**
 * What may come, as an estimator guesses that sees the waiting payments and the mood of the moment, but not who will come: so many drawn
 * futures, none of them the true one.
 */
export function guessed(seed: Seed, standing: Standing, futures: number, count: number): Slot[][] {
  return Array.from({ length: futures }, (_, future) => {
    const guess = (name: string) => lightDraws(seed, `guess:${standing.number}:${future}:${name}`);
    return blocksOf(guess, standing, count);
  });
}

/** Blocks that a tip and a cap (tenths of a gwei) wait in such a row of blocks; null when they do not get in. */
export function waitIn(slots: readonly Slot[], tip: number, cap: number): number | null {
  const at = slots.findIndex((slot) => Math.min(tip, cap - slot.base) >= slot.tip);
  return at < 0 ? null : at + 1;
}

/** The lowest price of a unit of gas, base fee and tip together, at which a payment gets in within these blocks. */
export function lowestPrice(slots: readonly Slot[]): number {
  return Math.min(...slots.map(({ base, tip }) => base + tip));
}
