import { type Account, type Book, emptyBook } from '../../../ledgers/book/book.ts';
import { deposit } from '../../../ledgers/book/custody.ts';
import { place } from '../../../ledgers/book/order.ts';
import type { Seed } from '../../../random/seed.ts';
import { stream } from '../../../random/stream.ts';
import type { Amount } from '../../../wallet/amount.ts';

/** The section `book`: sums in kopecks and hundredths of a token, fees in hundredths of a percent. */
export interface BookPlan {
  /** What the learner has at the exchange, and how many tokens are wanted. */
  readonly money: number;
  readonly want: number;
  /** The price in the middle, or those from which the seed takes one. */
  readonly middle: readonly number[];
  /** Waiting orders on each side: how far from the middle in hundredths of a percent, and how many tokens. */
  readonly depth: readonly { readonly away: number; readonly size: number }[];
  readonly fees: { readonly take: number; readonly wait: number };
  readonly withdrawal: number;
  /** Blocks until a seller comes to a waiting limit at the middle or above. */
  readonly sellerAfter: number;
  /** Withdrawals stop when the learner has bought, for so many blocks. */
  readonly pauseFor: number;
}

export interface BookState {
  readonly book: Book;
  readonly middle: Amount;
  /** Tokens that came out to the learner's own wallet. */
  readonly outside: Amount;
  /** Block numbers of the domain's own clock. */
  readonly hour: number;
  readonly waitingSince: number | null;
  readonly pausedUntil: number | null;
}

/** Customers who are always there; the learner is `learner`. */
export const maker = 'maker';
const plenty: Account = { money: '100000000', token: '10000000' };

/** The book before the learner comes: a ladder of orders around the middle. */
export function openBook(seed: Seed, plan: BookPlan): BookState {
  const middle = stream(seed, 'book:middle').pick(plan.middle);
  const unit = 100;
  const empty = emptyBook(String(unit), plan.fees);
  let book = deposit(deposit(empty, maker, plenty), 'learner', { money: String(plan.money) });
  for (const { away, size } of plan.depth)
    for (const side of ['buy', 'sell'] as const) {
      const shift = Math.ceil((middle * away) / 10_000);
      const price = String(side === 'buy' ? middle - shift : middle + shift);
      const placed = place(book, { who: maker, side, kind: 'limit', price, size: String(size) });
      if (placed.ok) book = placed.book;
    }
  return { book, middle: String(middle), outside: '0', hour: 0, waitingSince: null, pausedUntil: null };
}
