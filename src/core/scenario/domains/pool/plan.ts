import type { PairStore } from '../../../chain/contracts/pair-store.ts';
import type { Sides } from '../../../chain/contracts/pool-maths.ts';
import { allowanceOf, type TokenStore, tokenBalance } from '../../../chain/contracts/token.ts';
import type { Address } from '../../../wallet/address.ts';
import type { Amount } from '../../../wallet/amount.ts';
import { ownOf, type Stage, type Turn } from '../../domain.ts';
import type { State } from '../../state.ts';

/** One of the two tokens: the actor that is its contract, and its sign. */
export interface TokenPlan {
  readonly actor: string;
  readonly symbol: string;
}

/** The section of lab.yaml without words. Sums of `reserves`, `deep` and the purses are whole tokens, shares hundredths of a percent. */
export interface PoolPlan {
  readonly give: TokenPlan;
  readonly take: TokenPlan;
  readonly pair: string;
  readonly router: string;
  /** What the pool holds of the two at first, and another pool, larger, for reckoning only. */
  readonly reserves: readonly [number, number];
  readonly deep: readonly [number, number];
  /** What the learner is to swap: `$name` of what was drawn. */
  readonly pay: string;
  /** What the learner has of the first token. */
  readonly purse: number;
  /** The slippage limit that the site has set, and those it offers. */
  readonly preset: number;
  readonly limits: readonly number[];
  /** Somebody who swaps in the same block, and by how much that moves what comes out. */
  readonly trader: { readonly actor: string; readonly purse: number; readonly moves: number };
  /** The bot that reads what waits. */
  readonly bot: { readonly actor: string; readonly purse: number };
}

/** What the learner's swaps and the bot came to. */
export interface Result {
  readonly hash: string;
  readonly ok: boolean;
  readonly paid: Amount;
  readonly least: Amount;
  readonly out: Amount;
  /** What would have come out with nobody else in the block. */
  readonly alone: Amount;
  /** The limit that the swap allowed, in hundredths of a percent. */
  readonly limit: number;
  /** What the bot gained in the first token; 0 when it left the swap alone. */
  readonly gain: Amount;
  readonly block: number;
}

/** What the domain keeps. */
export interface PoolOwn {
  /** What the pool held after the block before. */
  readonly reserves: readonly [Amount, Amount];
  /** Own figures for what will come out, the newest last, and whether each was near enough. */
  readonly foreseen: readonly { readonly out: string; readonly right: boolean }[];
  readonly results: readonly Result[];
}

/** A turn of this domain. */
export type Here = Turn<PoolPlan>;

/** The name of the domain. */
export const name = 'pool';

/** The smallest units of a whole token. */
export const unit = 10n ** 18n;

/** What the domain keeps now. */
export const own = ({ state }: Pick<Here, 'state'>): PoolOwn => ownOf<PoolOwn>(state, name);

/** The address of an actor; the check of the section has made sure that it is there. */
export function addressOf({ actors }: Pick<Stage, 'actors'>, id: string): Address {
  const address = actors[id];
  if (!address) throw new Error(`the scenario has no actor "${id}"`);
  return address;
}

/** The sum the learner is to swap, in the smallest unit. */
export function payOf({ state, plan }: Here): bigint {
  return BigInt(String(state.vars[plan.pay.slice(1)] ?? '0'));
}

/** What the pair holds, the learner's way round. */
export function sidesOf({ state, plan }: Here): Sides {
  const pair = state.chain.contracts[addressOf(state, plan.pair)]?.storage as PairStore | undefined;
  if (!pair) throw new Error('the scenario has no pool on its chain');
  const { tokens, reserves } = pair;
  const [first, second] = [BigInt(reserves[0]), BigInt(reserves[1])];
  return tokens[0] === addressOf(state, plan.give.actor)
    ? { in: first, out: second }
    : { in: second, out: first };
}

function tokenStore(state: State, actor: string): TokenStore {
  return state.chain.contracts[addressOf(state, actor)]?.storage as unknown as TokenStore;
}

/** How much an actor has of the first and of the second token. */
export function purseOf({ state, plan }: Here, actor: string): { give: bigint; take: bigint } {
  const address = addressOf(state, actor);
  return {
    give: tokenBalance(tokenStore(state, plan.give.actor), address),
    take: tokenBalance(tokenStore(state, plan.take.actor), address),
  };
}

/** How much of an actor's first token the router may take. */
export function allowanceFor({ state, plan }: Here, actor: string): bigint {
  return allowanceOf(
    tokenStore(state, plan.give.actor),
    addressOf(state, actor),
    addressOf(state, plan.router),
  );
}
