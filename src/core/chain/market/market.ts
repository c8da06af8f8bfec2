import type { Draws } from '../../random/draws.ts';
import type { Amount } from '../../wallet/amount.ts';
import { blockGasLimit, type Demand } from '../chain.ts';
import { type Mood, moods, spread } from './moods.ts';

/** A tenth of a gwei in the smallest unit: prices of the crowd are whole numbers of it. */
export const tenth = 10n ** 8n;

/** The lowest tip any proposer takes, in tenths of a gwei. */
export const lowestTip = 10;

/** Blocks after which a payment that got nowhere is taken back by who sent it. */
export const patience = 6;

/**
 * Payments of other people that came together and offer the same: invented traffic (npc), gas only, without signatures. Prices are in
 * tenths of a gwei for each unit of gas.
 */
export interface Lot {
  readonly tip: number;
  /** The most they pay for a unit of gas, base fee and tip together. */
  readonly cap: number;
  readonly gas: number;
  /** The block they were there for. */
  readonly born: number;
}

/** What waits besides the learner's own payments, and how the day is going. */
export interface Market {
  readonly mood: Mood;
  /** How busy this moment is within its mood, in percent; it changes slowly from block to block. */
  readonly swell: number;
  readonly lots: readonly Lot[];
}

/** What the crowd of a block did: its gas, the lowest tip that got in, and the tips at the tenth, half and nine tenths of its gas. */
export interface Cleared extends Demand {
  readonly tips: readonly [low: number, middle: number, high: number];
  readonly rest: readonly Lot[];
}

/** A market on which nobody has come yet. */
export function quietMarket(mood: Mood): Market {
  return { mood, swell: 100, lots: [] };
}

/** A base fee in tenths of a gwei, rounded up: who offers that can pay it. */
export function tenths(amount: Amount): number {
  return Number((BigInt(amount) + tenth - 1n) / tenth);
}

/** Tenths of a gwei in the smallest unit. */
export function fromTenths(price: number): Amount {
  return (BigInt(price) * tenth).toString();
}

/** The tip a lot pays at a base fee; below nothing it cannot go in. */
export function lotTip({ tip, cap }: Pick<Lot, 'tip' | 'cap'>, base: number): number {
  return Math.min(tip, cap - base);
}

/** People who come for a block: `share` is the part of them, in percent, that comes now. `level` is the price that people think usual. */
function arrivals(market: Market, draws: Draws, born: number, level: number, share: number): Lot[] {
  const { gas, tips, caps } = moods[market.mood];
  const lots: Lot[] = [];
  const wanted = Math.floor((draws.int(...gas) * market.swell * share) / 10_000);
  for (let come = 0; come < wanted; ) {
    const size = Math.min(wanted - come, draws.int(8, 30) * 100_000);
    const cap = Math.floor((level * draws.pick(spread) * caps) / 10_000);
    // Squared, so that most offer little and few offer much.
    const eager = draws.int(0, 100) ** 2;
    const tip = Math.max(
      lowestTip,
      Math.floor((level * (tips[0] * 10_000 + (tips[1] - tips[0]) * eager)) / 10_000_000),
    );
    lots.push({ tip, cap: cap + tip, gas: size, born });
    come += size;
  }
  return lots;
}

/** The next block's people, of whom the first part is there already when a wallet looks; the mood goes on a little up or down. */
export function early(market: Market, draws: Draws, born: number, level: number): Market {
  const swell = Math.floor((market.swell * 7 + draws.int(70, 130) * 3) / 10);
  const now = { ...market, swell };
  const waiting = now.lots.filter((lot) => born - lot.born < patience);
  return { ...now, lots: [...waiting, ...arrivals(now, draws, born, level, 60)] };
}

/** Those who come in the last seconds before the block, whom nobody could see. */
export function late(market: Market, draws: Draws, born: number, level: number): Market {
  return { ...market, lots: [...market.lots, ...arrivals(market, draws, born, level, 40)] };
}

function tipsOf(taken: readonly { tip: number; gas: number }[], gas: number): Cleared['tips'] {
  const at = (share: number) => {
    let left = (gas * share) / 10;
    // The best come first, so the low tips are found from the end.
    for (let index = taken.length - 1; index >= 0; index--) {
      const lot = taken[index];
      if (!lot) break;
      left -= lot.gas;
      if (left <= 0) return lot.tip;
    }
    return taken[0]?.tip ?? lowestTip;
  };
  return [at(1), at(5), at(9)];
}

/**
 * A block at a base fee (tenths of a gwei): the highest tips first, until it is full. Whoever wants in besides must offer more than the
 * last of a full block, who then waits.
 */
export function clear({ lots }: Pick<Market, 'lots'>, base: number): Cleared {
  const order = lots
    .map((lot, index) => ({ lot, index, tip: lotTip(lot, base) }))
    .sort((one, other) => other.tip - one.tip || one.lot.born - other.lot.born || one.index - other.index);
  const rest: Lot[] = [];
  const taken: { tip: number; gas: number }[] = [];
  let gas = 0;
  let floor = lowestTip;
  for (const { lot, tip } of order) {
    const room = blockGasLimit - gas;
    if (tip < lowestTip || room === 0) {
      rest.push(lot);
      continue;
    }
    const part = Math.min(lot.gas, room);
    taken.push({ tip, gas: part });
    gas += part;
    if (part < lot.gas || gas === blockGasLimit) floor = tip + 1;
    if (part < lot.gas) rest.push({ ...lot, gas: lot.gas - part });
  }
  return { gas, tip: fromTenths(floor), tips: tipsOf(taken, gas), rest };
}
