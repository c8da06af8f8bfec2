import { nakamoto } from '../../../ledgers/race/odds.ts';
import type { Race, RaceRules } from '../../../ledgers/race/race.ts';
import { stream } from '../../../random/stream.ts';
import { ownOf, type Turn, withOwn } from '../../domain.ts';
import type { State } from '../../state.ts';

/** Something a shop sells: how strong an attacker may be, and how often the owner would bear to lose such a sale. */
export interface Sale {
  readonly id: string;
  /** Shares of all computing power, in percent, of which one is drawn. */
  readonly power: readonly number[];
  /** Chance of a reversal that the owner bears, in hundredths of a percent. */
  readonly limit: number;
  /** Chance, in percent, that this buyer attacks. */
  readonly cheats: number;
  /** Arguments to choose from; one is right. */
  readonly reasons: readonly { readonly id: string; readonly good: boolean }[];
}

/** The section of lab.yaml without words. */
export interface ConfirmPlan {
  /** Numbers of confirmations to choose from, rising. */
  readonly waits: readonly number[];
  readonly sales: readonly Sale[];
}

/** How a sale stands. */
export interface SaleState {
  readonly wait: number | null;
  readonly argued: boolean;
  /** Wrong arguments so far, and the one picked last. */
  readonly misses: number;
  readonly reason: string | null;
  readonly race: Race | null;
}

/** What the domain keeps. */
export interface Own {
  readonly sales: Readonly<Record<string, SaleState>>;
}

/** A turn of this domain. */
export type Here = Turn<ConfirmPlan>;

/** The name of the domain. */
export const name = 'confirm';

/** Blocks behind at which an attacker gives up. */
const givesUp = 7;

export const saleOf = ({ plan }: Pick<Here, 'plan'>, id: string): Sale | undefined =>
  plan.sales.find((sale) => sale.id === id);

export const stateOf = ({ state }: Here, id: string): SaleState =>
  ownOf<Own>(state, name).sales[id] ?? { wait: null, argued: false, misses: 0, reason: null, race: null };

export function changed(turn: Here, id: string, part: Partial<SaleState>): State {
  const { sales } = ownOf<Own>(turn.state, name);
  return withOwn(turn.state, name, { sales: { ...sales, [id]: { ...stateOf(turn, id), ...part } } });
}

/** The drawn power of the strongest attacker a sale may meet, in percent. */
export function powerOf({ state }: Here, { id, power }: Sale): number {
  return stream(state.seed, `confirm:power:${id}`).pick(power);
}

/** Whether the buyer of a sale attacks. */
export function attacks({ state }: Here, { id, cheats }: Sale): boolean {
  return stream(state.seed, `confirm:buyer:${id}`).int(1, 100) <= cheats;
}

/** The rules of a race for a sale. An honest buyer has no power and gives up at once. */
export function rulesOf(turn: Here, sale: Sale, wait: number): RaceRules {
  return attacks(turn, sale)
    ? { power: powerOf(turn, sale), wait, givesUp }
    : { power: 0, wait, givesUp: Number.NEGATIVE_INFINITY };
}

/** The chance of a reversal after so many confirmations, by the formula of the Bitcoin paper. */
export function oddsOf(turn: Here, sale: Sale, wait: number): number {
  return nakamoto(powerOf(turn, sale) / 100, wait);
}

/** The fewest confirmations on offer that keep the chance within what the owner bears. */
export function bestWait(turn: Here, sale: Sale): number {
  const enough = turn.plan.waits.filter((wait) => oddsOf(turn, sale, wait) * 10_000 <= sale.limit);
  return Math.min(...enough, turn.plan.waits.at(-1) ?? 0);
}
