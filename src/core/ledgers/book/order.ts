import type { Amount } from '../../wallet/amount.ts';
import {
  accountOf,
  type Book,
  type BookProblem,
  change,
  type Fill,
  feed,
  feeOn,
  moneyFor,
  type Order,
  type Side,
} from './book.ts';

/** What somebody wants: a limit has a price and may wait; a market order takes what there is and never waits. */
export interface Wish {
  readonly who: string;
  readonly side: Side;
  readonly kind: 'limit' | 'market';
  /** Of a limit; '0' for a market order. */
  readonly price: Amount;
  readonly size: Amount;
}

/** What came of an order: its fillings, and what waits or, of a market order, was let go. */
export interface Placed {
  readonly ok: true;
  readonly book: Book;
  readonly fills: readonly Fill[];
  readonly order: Order | null;
  readonly unfilled: Amount;
}

const isSize = (amount: Amount) => /^[1-9]\d{0,29}$/.test(amount);
const accepts = ({ kind, side, price }: Wish, other: Amount): boolean =>
  kind === 'market' || (side === 'buy' ? BigInt(other) <= BigInt(price) : BigInt(other) >= BigInt(price));

/** What a waiting order of this size needs put aside: money with the dearer of the fees, or the tokens. */
export function neededFor(book: Book, { side, price, size }: Pick<Wish, 'side' | 'price' | 'size'>): bigint {
  if (side === 'sell') return BigInt(size);
  const money = moneyFor(book, price, size);
  return money + feeOn(money, Math.max(book.fees.take, book.fees.wait));
}

/** The part of an order that meets the first waiting one; money moves between the two and to the house. */
function meet(book: Book, wish: Wish, maker: Order, size: bigint): { book: Book; fill: Fill } | null {
  const buying = wish.side === 'buy';
  const left = BigInt(maker.left) - size;
  const money = moneyFor(book, maker.price, size.toString());
  const takeFee = feeOn(money, book.fees.take);
  const taken = change(book, wish.who, buying ? -money - takeFee : money - takeFee, buying ? size : -size);
  if (!taken) return null;
  // A buyer who waited pays from what was put aside and never beyond it: rounding each part up must not eat the rest.
  const spare = BigInt(maker.held) - money - moneyFor(book, maker.price, left.toString());
  const fullFee = feeOn(money, book.fees.wait);
  const waitFee = buying || fullFee < spare ? fullFee : spare;
  const aside = buying ? left : BigInt(maker.held) - money - waitFee;
  const rest = left > 0n ? aside : 0n;
  const paid = buying
    ? change(taken, maker.who, money - waitFee, 0n)
    : change(taken, maker.who, aside - rest, size);
  if (!paid) return null;
  const others = (buying ? paid.sells : paid.buys).slice(1);
  const stays = left > 0n ? [{ ...maker, left: left.toString(), held: rest.toString() }] : [];
  const side = buying ? { sells: [...stays, ...others] } : { buys: [...stays, ...others] };
  return {
    book: feed({ ...paid, ...side }, takeFee + waitFee),
    fill: {
      order: maker.id,
      taker: wish.who,
      maker: maker.who,
      price: maker.price,
      size: size.toString(),
      money: money.toString(),
      fee: takeFee.toString(),
    },
  };
}

/** Puts an order behind all that are as good or better. */
function wait(book: Book, wish: Wish, size: bigint): { book: Book; order: Order } | null {
  const needed = neededFor(book, { ...wish, size: size.toString() });
  const aside =
    wish.side === 'buy' ? change(book, wish.who, -needed, 0n) : change(book, wish.who, 0n, -needed);
  if (!aside) return null;
  const order: Order = {
    id: book.nextId,
    who: wish.who,
    side: wish.side,
    price: wish.price,
    left: size.toString(),
    held: needed.toString(),
  };
  const key = wish.side === 'buy' ? 'buys' : 'sells';
  const better = (other: Order) =>
    wish.side === 'buy'
      ? BigInt(other.price) >= BigInt(wish.price)
      : BigInt(other.price) <= BigInt(wish.price);
  const queue = aside[key];
  const side = { [key]: [...queue.filter(better), order, ...queue.filter((other) => !better(other))] };
  return { book: { ...aside, ...side, nextId: book.nextId + 1 }, order };
}

/**
 * Places an order: price before time. It takes waiting orders at their own prices; the rest of a limit waits, the rest of a market order is
 * let go. All or nothing happens: without the means for all of it nothing is taken.
 */
export function place(book: Book, wish: Wish): Placed | { ok: false; code: BookProblem } {
  const sound = isSize(wish.size) && (wish.kind === 'market' || isSize(wish.price));
  if (!sound) return { ok: false, code: 'bad-order' };
  if (!Object.hasOwn(book.accounts, wish.who)) return { ok: false, code: 'no-account' };
  const fills: Fill[] = [];
  let now = book;
  let left = BigInt(wish.size);
  for (;;) {
    const maker = (wish.side === 'buy' ? now.sells : now.buys)[0];
    if (!maker || left === 0n || !accepts(wish, maker.price)) break;
    const size = left < BigInt(maker.left) ? left : BigInt(maker.left);
    const met = meet(now, wish, maker, size);
    if (!met) return { ok: false, code: 'no-funds' };
    fills.push(met.fill);
    now = met.book;
    left -= size;
  }
  if (left === 0n) return { ok: true, book: now, fills, order: null, unfilled: '0' };
  if (wish.kind === 'market')
    return fills.length
      ? { ok: true, book: now, fills, order: null, unfilled: left.toString() }
      : { ok: false, code: 'nobody-sells' };
  const waiting = wait(now, wish, left);
  if (!waiting) return { ok: false, code: 'no-funds' };
  return { ok: true, ...waiting, fills, unfilled: '0' };
}

/** Takes a waiting order back with everything that was put aside for it. */
export function cancel(
  book: Book,
  who: string,
  id: number,
): { ok: true; book: Book } | { ok: false; code: BookProblem } {
  const order = [...book.buys, ...book.sells].find((line) => line.id === id);
  if (order?.who !== who) return { ok: false, code: 'not-yours' };
  const without = (orders: readonly Order[]) => orders.filter((line) => line.id !== id);
  const held = BigInt(order.held);
  const back = change(book, who, order.side === 'buy' ? held : 0n, order.side === 'sell' ? held : 0n);
  if (!back) return { ok: false, code: 'no-funds' };
  return { ok: true, book: { ...back, buys: without(back.buys), sells: without(back.sells) } };
}

/** The average price of fillings, rounded up for a buyer's eye; null without any. */
export function averagePrice({ unit }: Pick<Book, 'unit'>, fills: readonly Fill[]): Amount | null {
  const size = fills.reduce((sum, fill) => sum + BigInt(fill.size), 0n);
  const money = fills.reduce((sum, fill) => sum + BigInt(fill.money), 0n);
  return size === 0n ? null : ((money * BigInt(unit) + size - 1n) / size).toString();
}

/** What somebody can spend at once on the whole order, for the screen that asks before sending: the same as placing it on a copy. */
export function preview(book: Book, wish: Wish): Placed | { ok: false; code: BookProblem } {
  const rich = change(book, wish.who, 10n ** 30n, 10n ** 30n);
  return place(rich ?? book, wish);
}

/** Free sums of somebody and what waits in orders. */
export function holdingsOf(
  book: Book,
  who: string,
): { money: bigint; token: bigint; inOrders: { money: bigint; token: bigint } } {
  const free = accountOf(book, who);
  const held = (orders: readonly Order[]) =>
    orders.filter((order) => order.who === who).reduce((sum, order) => sum + BigInt(order.held), 0n);
  return {
    money: BigInt(free.money),
    token: BigInt(free.token),
    inOrders: { money: held(book.buys), token: held(book.sells) },
  };
}
