import { blockInterval } from '../../../chain/chain.ts';
import { lowestPrice } from '../../../chain/market/forecast.ts';
import { fromTenths, tenths } from '../../../chain/market/market.ts';
import type { SignedTransaction } from '../../../wallet/transaction.ts';
import type { Offer } from '../../domain.ts';
import { learnerId } from '../../scenario.ts';
import { windowOf } from './orders.ts';
import { currentOrder, type Here, type Order, type OrderState, sumOf } from './plan.ts';
import { presets } from './view.ts';

/** A price that may replace what waits: a tenth more, rounded up. */
const raised = (price: number) => Math.ceil((price * 11) / 10);

/** Fees of a payment, in tenths of a gwei, raised over what they are to replace. */
function feesOver(waiting: SignedTransaction | undefined, tip: number, cap: number) {
  if (!waiting) return { tip: fromTenths(tip), cap: fromTenths(Math.max(tip, cap)) };
  const least = raised(tenths(waiting.maxPriorityFeePerGas));
  const higher = Math.max(tip, least);
  return {
    tip: fromTenths(higher),
    cap: fromTenths(Math.max(cap, higher, raised(tenths(waiting.maxFeePerGas)))),
  };
}

function still(turn: Here, order: Order & OrderState): number {
  const { number = 0 } = turn.state.chain.blocks.at(-1) ?? {};
  return order.after + order.within - number;
}

/** What can be done for an order: pay it at some fee, speed it up, cancel it, or wait. */
export function offers(turn: Here): Offer[] {
  const { scenario, state, plan } = turn;
  const order = currentOrder(turn);
  if (scenario.steps[state.step]?.part !== 'fees' || !order) return [];
  const me = state.actors[learnerId];
  const to = state.actors[order.to];
  if (!me || !to || order.state === 'paid' || order.state === 'cancelled') return [];
  const waiting = state.chain.pool.find((tx) => tx.from === me);
  const given = (receiver: typeof me, value: string, tip: number, cap: number) => ({
    to: receiver,
    value,
    ...feesOver(waiting, tip, cap),
    ...(waiting ? { nonce: waiting.nonce } : {}),
  });
  const pay = (tip: number, cap: number) => given(to, sumOf(turn, order), tip, cap);
  const left = still(turn, order);
  const future = left > 0 ? windowOf(turn, { after: order.after + order.within - left, within: left }) : [];
  const lowest = future.length ? lowestPrice(future) : plan.level * 20;
  const wait = { action: { t: 'clock.advance', ms: blockInterval } };
  const calledOff = state.inbox.some(({ id }) => id === order.calledOff);
  const fits =
    waiting !== undefined &&
    tenths(waiting.maxFeePerGas) >= lowest &&
    tenths(waiting.maxPriorityFeePerGas) >= lowest;
  const undo = given(me, '0', lowest, lowest);
  const ideal: Offer =
    fits && (!calledOff || waiting.to === me) ? wait : { pay: calledOff ? undo : pay(lowest, lowest) };
  const choices = Object.values(presets(turn)).map(
    ({ tip, cap }, index): Offer => ({ pay: pay(tip, cap), ...(index === 2 ? { stance: 'accept' } : {}) }),
  );
  const bad: Offer = waiting ? wait : { pay: pay(plan.level * 40, plan.level * 60) };
  return [
    { ...ideal, good: true },
    { ...bad, good: false },
    ...choices,
    ...(waiting ? [{ pay: undo }] : []),
    { ...wait, stance: 'refuse' },
  ];
}
