import type { ContractState } from '../../../chain/contract.ts';
import { pair } from '../../../chain/contracts/pair.ts';
import { emptyPair, mintShares } from '../../../chain/contracts/pair-store.ts';
import { amountOut } from '../../../chain/contracts/pool-maths.ts';
import { router, routerState } from '../../../chain/contracts/router.ts';
import { token, tokenState, unlimited } from '../../../chain/contracts/token.ts';
import type { Json } from '../../../record/event.ts';
import type { Address } from '../../../wallet/address.ts';
import { isText } from '../../action.ts';
import { defineDomain, type Stage, withOwn } from '../../domain.ts';
import { learnerId } from '../../scenario.ts';
import { emit, refuse, type State } from '../../state.ts';
import { afterBlock } from './block.ts';
import { look, query } from './look.ts';
import { offers } from './offers.ts';
import { sandwich, trade } from './others.ts';
import { addressOf, type Here, name, own, type PoolOwn, type PoolPlan, payOf, unit } from './plan.ts';
import { outNow } from './swaps.ts';

/** How far an own figure may be from what comes out: half a percent. */
const tolerance = 0.005;

/** Tokens, pair and router as they stand before anybody swaps; trader and bot have approved the router long ago. */
function deployed(stage: Stage, plan: PoolPlan): Record<string, ContractState> {
  const at = (id: string) => addressOf(stage, id);
  const [give, take] = [at(plan.give.actor), at(plan.take.actor)];
  const [held, other] = plan.reserves.map((whole) => BigInt(whole) * unit) as [bigint, bigint];
  const whole = (count: number) => (BigInt(count) * unit).toString();
  const free = { [at(plan.router)]: unlimited.toString() };
  const allowances = { [at(plan.trader.actor)]: free, [at(plan.bot.actor)]: free };
  const tokenOf = (symbol: string, balances: Record<Address, string>): ContractState => {
    const state = tokenState(symbol, symbol, balances);
    return { ...state, storage: { ...(state.storage as object), allowances } as Json };
  };
  const order = emptyPair(give, take);
  const inOrder = order.tokens[0] === give;
  const filled = mintShares(order, inOrder ? [held, other] : [other, held], at(plan.trader.actor));
  if (!filled.ok) throw new Error(`the pool cannot be filled: ${filled.fault}`);
  return {
    [plan.give.actor]: tokenOf(plan.give.symbol, {
      [at(plan.pair)]: held.toString(),
      [at(learnerId)]: whole(plan.purse),
      [at(plan.trader.actor)]: whole(plan.trader.purse),
      [at(plan.bot.actor)]: whole(plan.bot.purse),
    }),
    [plan.take.actor]: tokenOf(plan.take.symbol, { [at(plan.pair)]: other.toString() }),
    [plan.pair]: { kind: 'pair', storage: filled.store as unknown as Json },
    [plan.router]: routerState([{ tokens: [give, take], pair: at(plan.pair) }]),
  };
}

function begin({ state, plan }: Here): State {
  const reserves = plan.reserves.map((count) => (BigInt(count) * unit).toString()) as [string, string];
  const start: PoolOwn = { reserves, foreseen: [], results: [] };
  return withOwn(state, name, start);
}

/** The learner's own figure for what will come out, written before the wallet shows its own. */
function foresee(turn: Here, out: string): State {
  const { foreseen } = own(turn);
  if (foreseen.some(({ right }) => right)) return refuse(turn.state, 'pool.foresee', 'already-right');
  const real = Number(outNow(turn, payOf(turn))) / 1e18;
  const right = Math.abs(Number(out) - real) <= real * tolerance;
  const kept = withOwn(turn.state, name, { ...own(turn), foreseen: [...foreseen, { out, right }] });
  return emit(kept, 'pool.foreseen', { out, right, misses: foreseen.length });
}

/** What the number tasks ask for: what comes out of the pool, or of the larger one, for so many whole tokens. */
function values({ scenario, plan }: Here): Record<string, number> {
  const asked = scenario.tasks.flatMap((task) => (task.kind === 'number' ? [String(task.of)] : []));
  return Object.fromEntries(
    asked.flatMap((of): [string, number][] => {
      const [, which, count] = /^pool\.(out|deep)-(\d{1,6})$/.exec(of) ?? [];
      if (!which) return [];
      const [held, other] = which === 'deep' ? plan.deep : plan.reserves;
      const out = amountOut(BigInt(count ?? 0) * unit, {
        in: BigInt(held) * unit,
        out: BigInt(other) * unit,
      });
      return [[`${which}-${count}`, Number(out ?? 0n) / 1e18]];
    }),
  );
}

/** A constant-product pool with its router, somebody who swaps beside the learner, and a bot that reads what waits. */
export const pool = defineDomain<PoolPlan>({
  name,
  contracts: { token, pair, router },
  deployed,
  actions: { 'pool.foresee': { out: isText(/^\d{1,12}(\.\d{1,12})?$/) } },
  events: {
    'pool.foreseen': ['out', 'right', 'misses'],
    'pool.swapped': ['from', 'paid', 'least', 'out', 'limit', 'lost'],
    'pool.failed': ['from', 'paid', 'limit'],
    'pool.sandwiched': ['by', 'gain', 'lost'],
    'pool.passed': ['by'],
  },
  begin,
  acts: { 'pool.foresee': (turn, { out }) => foresee(turn, String(out)) },
  deeds: { 'pool.trade': trade, 'pool.bot': sandwich },
  onBlock: afterBlock,
  view: look,
  values,
  query,
  offers,
  check: ({ actors, draws }, plan) => [
    ...[plan.give.actor, plan.take.actor, plan.pair, plan.router, plan.trader.actor, plan.bot.actor]
      .filter((id) => !actors[id])
      .map((id) => ({ path: ['pair'], message: `there is no actor "${id}"` })),
    ...(draws[plan.pay.slice(1)] ? [] : [{ path: ['pay'], message: `"${plan.pay}" is not drawn` }]),
  ],
});
