import { type Amount, isAmount } from '../../wallet/amount.ts';

/** Money that came: how much of which asset, in its hundredths. */
export interface Money {
  readonly asset: string;
  readonly sum: Amount;
}

/**
 * One sale at a till. It goes one way only: created → paid → refunded, or created → expired → refunded, when money came too late.
 * What came short leaves it created (or expired) until the rest comes or the money goes back.
 */
export interface Order {
  readonly id: string;
  /** What is to be paid. */
  readonly due: Money;
  /** The first block in which it holds no longer. */
  readonly until: number;
  readonly state: 'created' | 'paid' | 'expired' | 'refunded';
  /** What came, and when; null for nothing yet. */
  readonly taken: (Money & { readonly block: number }) | null;
}

/** What a payment did to an order. */
export type Taking = 'paid' | 'short' | 'over' | 'late' | 'other-asset' | 'closed';

/** An order for a sum that holds for so many blocks from `block` on. */
export function openOrder(id: string, due: Money, block: number, blocks: number): Order {
  if (!isAmount(due.sum) || due.sum === '0') throw new Error(`"${due.sum}" is no price`);
  return { id, due, until: block + blocks, state: 'created', taken: null };
}

/** The order as it stands in a block: unpaid ones run out. */
export function atBlock(order: Order, block: number): Order {
  return order.state === 'created' && block >= order.until ? { ...order, state: 'expired' } : order;
}

/**
 * Money comes for an order. It is always taken in, since nobody asks the shop before paying; what it does is told: `paid` and `over` pay the order,
 * `short` does not, `late` comes to an order that has run out. A second payment and one in another asset are not taken (`closed`, `other-asset`).
 */
export function receive(
  before: Order,
  money: Money,
  block: number,
): { readonly order: Order; readonly did: Taking } {
  const order = atBlock(before, block);
  if (order.state === 'paid' || order.state === 'refunded') return { order, did: 'closed' };
  if (money.asset !== order.due.asset || (order.taken && order.state === 'expired'))
    return { order, did: money.asset === order.due.asset ? 'closed' : 'other-asset' };
  const sum = (BigInt(order.taken?.sum ?? '0') + BigInt(money.sum)).toString();
  const taken = { asset: money.asset, sum, block };
  if (order.state === 'expired') return { order: { ...order, taken }, did: 'late' };
  const missing = BigInt(order.due.sum) - BigInt(sum);
  if (missing > 0n) return { order: { ...order, taken }, did: 'short' };
  return { order: { ...order, taken, state: 'paid' }, did: missing < 0n ? 'over' : 'paid' };
}

/** Why money does not go back. */
export type RefundFault = 'nothing-taken' | 'already' | 'other-asset' | 'other-sum';

/** Gives back what came: in the asset that was taken, the sum that was taken, once. */
export function refund(
  order: Order,
  money: Money,
): { readonly ok: true; readonly order: Order } | { readonly ok: false; readonly code: RefundFault } {
  if (order.state === 'refunded') return { ok: false, code: 'already' };
  if (order.taken === null) return { ok: false, code: 'nothing-taken' };
  if (money.asset !== order.taken.asset) return { ok: false, code: 'other-asset' };
  if (money.sum !== order.taken.sum) return { ok: false, code: 'other-sum' };
  return { ok: true, order: { ...order, state: 'refunded' } };
}
