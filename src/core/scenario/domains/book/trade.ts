import { accountOf, type Book } from '../../../ledgers/book/book.ts';
import { withdraw } from '../../../ledgers/book/custody.ts';
import { averagePrice, cancel, type Placed, place, preview, type Wish } from '../../../ledgers/book/order.ts';
import type { ActionData } from '../../action.ts';
import { ownOf, type Turn, withOwn } from '../../domain.ts';
import { learnerId } from '../../scenario.ts';
import { emit, refuse, type State } from '../../state.ts';
import { type BookPlan, type BookState, maker } from './plan.ts';

export type BookTurn = Turn<BookPlan>;
const name = 'book';
/** The exchange of a run. */
export const bookOf = (state: State) => ownOf<BookState>(state, name);

/** How far a price lies above the middle, in hundredths of a percent, rounded up; below it, 0. */
export function slip(price: string | null, middle: string): number {
  const above = BigInt(price ?? middle) - BigInt(middle);
  return above <= 0n ? 0 : Number((above * 10_000n + BigInt(middle) - 1n) / BigInt(middle));
}

function bought(before: Book, after: Book): number {
  return Number(BigInt(accountOf(after, learnerId).token) - BigInt(accountOf(before, learnerId).token));
}

/** Withdrawals stop once the learner holds what was wanted: the moment is the exchange's to choose. */
function pauseWhenFull(state: State, plan: BookPlan): State {
  const own = bookOf(state);
  const full = Number(accountOf(own.book, learnerId).token) >= plan.want;
  if (!full || own.pausedUntil !== null || own.outside !== '0') return state;
  const paused = { ...own, book: { ...own.book, paused: true }, pausedUntil: own.hour + plan.pauseFor };
  return emit(withOwn(state, name, paused), 'book.paused', { blocks: plan.pauseFor });
}

function filled(
  state: State,
  before: Book,
  placed: Placed,
  kind: string,
  price: string | null,
  plan: BookPlan,
): State {
  const own = bookOf(state);
  const waits = placed.order ? own.hour : own.waitingSince;
  const now = withOwn(state, name, { ...own, book: placed.book, waitingSince: waits });
  const tokens = bought(before, placed.book);
  const told = emit(now, 'book.placed', { kind, size: tokens, waits: placed.order !== null });
  if (tokens <= 0) return told;
  return pauseWhenFull(
    emit(told, 'book.filled', { kind, size: tokens, price: price ?? '0', slip: slip(price, own.middle) }),
    plan,
  );
}

/** The learner buys tokens: at market, or with a limit. */
export function order({ state, plan }: BookTurn, { kind, price, size }: ActionData): State {
  const own = bookOf(state);
  const wish: Wish = {
    who: learnerId,
    side: 'buy',
    kind: kind === 'market' ? 'market' : 'limit',
    price: String(price),
    size: String(size),
  };
  if (own.book.buys.some(({ who }) => who === learnerId)) return refuse(state, 'book.order', 'one-waits');
  const placed = place(own.book, wish);
  if (!placed.ok) return refuse(state, 'book.order', placed.code);
  return filled(state, own.book, placed, wish.kind, averagePrice(own.book, placed.fills), plan);
}

/** The waiting order is taken back. */
export function takeBack({ state }: BookTurn): State {
  const own = bookOf(state);
  const waiting = own.book.buys.find(({ who }) => who === learnerId);
  const result = waiting ? cancel(own.book, learnerId, waiting.id) : null;
  if (!result?.ok) return refuse(state, 'book.cancel', 'nothing-waits');
  return emit(withOwn(state, name, { ...own, book: result.book, waitingSince: null }), 'book.cancelled', {});
}

/** All tokens leave for the learner's own wallet, if the exchange lets them. */
export function takeOut({ state, plan }: BookTurn): State {
  const own = bookOf(state);
  if (Number(accountOf(own.book, learnerId).token) < plan.want)
    return refuse(state, 'book.withdraw', 'not-all-yet');
  const result = withdraw(own.book, learnerId, accountOf(own.book, learnerId).token, String(plan.withdrawal));
  if (!result.ok) return refuse(state, 'book.withdraw', result.code);
  const outside = (BigInt(own.outside) + BigInt(result.out)).toString();
  return emit(withOwn(state, name, { ...own, book: result.book, outside }), 'book.withdrawn', {
    sum: result.out,
    fee: String(plan.withdrawal),
  });
}

/** A block passes: a seller may come to a waiting limit, a pause may end. */
export function blockPasses({ state, plan }: BookTurn): State {
  const before = bookOf(state);
  const hour = before.hour + 1;
  let now = withOwn(state, name, { ...before, hour });
  if (before.pausedUntil !== null && hour === before.pausedUntil) {
    now = withOwn(now, name, { ...before, hour, book: { ...before.book, paused: false } });
    now = emit(now, 'book.resumed', {});
  }
  const waiting = before.book.buys.find(({ who }) => who === learnerId);
  const due = before.waitingSince !== null && hour >= before.waitingSince + plan.sellerAfter;
  // Nobody sells below the middle: a limit too low waits for ever.
  if (!waiting || !due || BigInt(waiting.price) < BigInt(before.middle)) return now;
  const own = bookOf(now);
  const placed = place(own.book, {
    who: maker,
    side: 'sell',
    kind: 'limit',
    price: waiting.price,
    size: waiting.left,
  });
  if (!placed.ok) return now;
  const size = bought(own.book, placed.book);
  const sold = withOwn(now, name, { ...own, book: placed.book, waitingSince: null });
  const { price } = waiting;
  return pauseWhenFull(
    emit(sold, 'book.filled', { kind: 'limit', size, price, slip: slip(price, own.middle) }),
    plan,
  );
}

/** What an order would bring, for the screen that asks before sending. */
export function expected({ state }: BookTurn, kind: string, price: string, size: string) {
  const own = bookOf(state);
  const placed = preview(own.book, {
    who: learnerId,
    side: 'buy',
    kind: kind === 'market' ? 'market' : 'limit',
    price,
    size,
  });
  if (!placed.ok) return null;
  const average = averagePrice(own.book, placed.fills);
  const money = placed.fills.reduce((sum, fill) => sum + BigInt(fill.money) + BigInt(fill.fee), 0n);
  return {
    fills: placed.fills.map((fill) => ({ price: fill.price, size: fill.size })),
    average,
    money: money.toString(),
    slip: slip(average, own.middle),
    waits: placed.order?.left ?? '0',
  };
}
