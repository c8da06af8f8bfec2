import { headOf } from '../../../chain/chain.ts';
import { nextBaseFee } from '../../../chain/fees.ts';
import type { Slot, Standing } from '../../../chain/market/forecast.ts';
import type { Cleared, Market } from '../../../chain/market/market.ts';
import type { Mood } from '../../../chain/market/moods.ts';
import { ownOf, type Turn, withOwn } from '../../domain.ts';
import type { State } from '../../state.ts';

/** A payment that is wanted by a certain block. */
export interface Order {
  readonly id: string;
  /** Whom it goes to, an actor. */
  readonly to: string;
  /** What was drawn, `$name`. */
  readonly sum: string;
  /** Blocks it has, the next one being the first. */
  readonly within: number;
  /** The message that calls it off, if one may come. */
  readonly calledOff?: string;
}

/** The section of lab.yaml without words. */
export interface MarketPlan {
  /** Price of a unit of gas that people think usual, in gwei. */
  readonly level: number;
  readonly mood: Mood;
  readonly orders: readonly Order[];
}

/** A block as the market remembers it. */
export interface Seen extends Slot {
  readonly number: number;
  readonly tips: Cleared['tips'];
}

/** How an order stands: the last block before it, and what became of it. */
export interface OrderState {
  readonly after: number;
  readonly state: 'open' | 'late' | 'paid' | 'cancelled';
  /** Blocks it took, its price in percent of the lowest that would have done, and both in tenths of a gwei. */
  readonly took?: number;
  readonly ratio?: number;
  readonly price?: number;
  readonly lowest?: number;
}

/** What the domain keeps. */
export interface Own {
  readonly market: Market;
  readonly seen: readonly Seen[];
  readonly orders: Readonly<Record<string, OrderState>>;
  /** The order that came last. */
  readonly current: string | null;
}

/** A turn of this domain. */
export type Here = Turn<MarketPlan>;

/** The name of the domain. */
export const name = 'market';

export const own = ({ state }: Pick<Here, 'state'>) => ownOf<Own>(state, name);

export const change = (turn: Here, part: Partial<Own>): State =>
  withOwn(turn.state, name, { ...own(turn), ...part });

/** The usual price in tenths of a gwei. */
export const levelOf = ({ plan }: Pick<Here, 'plan'>) => plan.level * 10;

/** Where the market stands before the next block. */
export function standing(turn: Here): Standing {
  const head = headOf(turn.state.chain);
  return {
    market: own(turn).market,
    number: head.number + 1,
    baseFee: nextBaseFee(head),
    level: levelOf(turn),
  };
}

/** The order that came last, with how it stands. */
export function currentOrder(turn: Here): (Order & OrderState) | null {
  const { current, orders } = own(turn);
  const order = turn.plan.orders.find(({ id }) => id === current);
  const state = current === null ? undefined : orders[current];
  return order && state ? { ...order, ...state } : null;
}

/** The sum of an order in the smallest unit. */
export function sumOf({ state }: Pick<Here, 'state'>, { sum }: Pick<Order, 'sum'>): string {
  return String(state.vars[sum.slice(1)] ?? '0');
}
