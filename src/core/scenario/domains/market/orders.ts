import { headOf } from '../../../chain/chain.ts';
import { foreseen, lowestPrice, type Slot } from '../../../chain/market/forecast.ts';
import { tenth } from '../../../chain/market/market.ts';
import { learnerId } from '../../scenario.ts';
import { emit, type State } from '../../state.ts';
import {
  change,
  currentOrder,
  type Here,
  type Order,
  type OrderState,
  own,
  standing,
  sumOf,
} from './plan.ts';

/** The blocks in which an order could stand: those made, and those still to come as the seed has them. */
export function windowOf(
  turn: Here,
  { after, within }: Pick<Order & OrderState, 'after' | 'within'>,
): Slot[] {
  const made = own(turn).seen.filter(({ number }) => number > after && number <= after + within);
  const left = within - made.length;
  return left > 0 ? [...made, ...foreseen(turn.state.seed, standing(turn), left)] : made;
}

function settled(turn: Here, order: Order & OrderState, part: Partial<OrderState>): Here {
  const { after, state } = order;
  const orders = { ...own(turn).orders, [order.id]: { after, state, ...part } };
  return { ...turn, state: change(turn, { orders }) };
}

/** Whether the learner has sent something for an order since it came. */
function wasSent({ state }: Here, order: Order & OrderState): boolean {
  return state.log.some(
    ({ type, data, at }) =>
      type === 'tx.submitted' &&
      data.from === learnerId &&
      data.to === order.to &&
      at >= (state.chain.blocks[order.after]?.time ?? 0),
  );
}

/** What the newest block did to the order that came last: paid, cancelled by a payment to oneself, or too late. */
export function judge(turn: Here): State {
  const order = currentOrder(turn);
  if (!order || order.state === 'paid' || order.state === 'cancelled') return turn.state;
  const { chain, actors } = turn.state;
  const { number, transactions } = headOf(chain);
  const me = actors[learnerId];
  const mine = transactions.filter(({ from }) => from === me);
  const paid = mine.find(({ to, value }) => to === actors[order.to] && value === sumOf(turn, order));
  const took = number - order.after;
  const late = took > order.within;
  if (paid) {
    const lowest = lowestPrice(windowOf(turn, order));
    const price = BigInt(paid.fee) / BigInt(paid.gasUsed);
    const unit = BigInt(lowest) * tenth;
    const ratio = Number((price * 100n + unit - 1n) / unit);
    const next = settled(turn, order, { state: 'paid', took, ratio, price: Number(price / tenth), lowest });
    return emit(next.state, 'market.paid', { order: order.id, ratio, late, took });
  }
  const waits = chain.pool.some(({ from, to }) => from === me && to === actors[order.to]);
  if (mine.some(({ to }) => to === me) && !waits && wasSent(turn, order))
    return emit(settled(turn, order, { state: 'cancelled', took }).state, 'market.cancelled', {
      order: order.id,
      late,
      took,
    });
  if (took < order.within || order.state === 'late') return turn.state;
  return emit(settled(turn, order, { state: 'late' }).state, 'market.late', { order: order.id });
}
