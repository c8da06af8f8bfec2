import type { Amount } from '../../wallet/amount.ts';

export type Side = 'buy' | 'sell';

/** An order that waits. `left` is what is not yet filled; `held` is what the exchange has put aside for it. */
export interface Order {
  readonly id: number;
  readonly who: string;
  readonly side: Side;
  /** Smallest units of money for one whole token. */
  readonly price: Amount;
  readonly left: Amount;
  readonly held: Amount;
}

/** What somebody has at the exchange: it is the exchange's promise, no key of the customer's own stands behind it. */
export interface Account {
  readonly money: Amount;
  readonly token: Amount;
}

/**
 * An exchange with one pair. Free sums stand in `accounts`, sums behind waiting orders in the orders, fees with the `house`.
 * Orders of a side stand best first, and of equal prices the older first.
 */
export interface Book {
  /** Smallest units of a whole token: 100 when it has two digits. */
  readonly unit: Amount;
  /** Fee of who takes a waiting order, and of who has waited, in hundredths of a percent of the money. */
  readonly fees: { readonly take: number; readonly wait: number };
  readonly accounts: Readonly<Record<string, Account>>;
  readonly house: Account;
  readonly buys: readonly Order[];
  readonly sells: readonly Order[];
  readonly nextId: number;
  /** While withdrawals are paused nobody gets anything out. */
  readonly paused: boolean;
}

/** One filling: who took whose waiting order, how much, at which price, for what money. */
export interface Fill {
  readonly order: number;
  readonly taker: string;
  readonly maker: string;
  readonly price: Amount;
  readonly size: Amount;
  readonly money: Amount;
  readonly fee: Amount;
}

export type BookProblem = 'no-account' | 'bad-order' | 'no-funds' | 'nobody-sells' | 'not-yours' | 'paused';
export type BookResult = { ok: true; book: Book } | { ok: false; code: BookProblem };

const none: Account = { money: '0', token: '0' };
const tenThousand = 10_000n;

/** An exchange without customers. */
export function emptyBook(unit: Amount, fees: Book['fees']): Book {
  return { unit, fees, accounts: {}, house: none, buys: [], sells: [], nextId: 1, paused: false };
}

/** The money for a size at a price; parts of the smallest unit fall away, for both sides alike. */
export function moneyFor({ unit }: Pick<Book, 'unit'>, price: Amount, size: Amount): bigint {
  return (BigInt(price) * BigInt(size)) / BigInt(unit);
}

/** A fee on money, rounded up. */
export function feeOn(money: bigint, points: number): bigint {
  return (money * BigInt(points) + tenThousand - 1n) / tenThousand;
}

/** What somebody has free. */
export function accountOf(book: Book, who: string): Account {
  return book.accounts[who] ?? none;
}

/** Adds to or takes from an account; null when it would fall below zero. */
export function change(book: Book, who: string, money: bigint, token: bigint): Book | null {
  const account = accountOf(book, who);
  const next = { money: BigInt(account.money) + money, token: BigInt(account.token) + token };
  if (next.money < 0n || next.token < 0n) return null;
  const accounts = {
    ...book.accounts,
    [who]: { money: next.money.toString(), token: next.token.toString() },
  };
  return { ...book, accounts };
}

/** Gives the house its fee. */
export function feed(book: Book, money: bigint, token = 0n): Book {
  const house = {
    money: (BigInt(book.house.money) + money).toString(),
    token: (BigInt(book.house.token) + token).toString(),
  };
  return { ...book, house };
}

/** The price in the middle between the best two orders, rounded down; null when a side is empty. */
export function middleOf({ buys, sells }: Book): Amount | null {
  const [buy, sell] = [buys[0], sells[0]];
  return buy && sell ? ((BigInt(buy.price) + BigInt(sell.price)) / 2n).toString() : null;
}

/** Everything the exchange owes and has, by kind: it changes only by deposits and withdrawals. */
export function heldBy(book: Book): { money: bigint; token: bigint } {
  const accounts = [...Object.values(book.accounts), book.house];
  const sum = (amounts: readonly Amount[]) => amounts.reduce((all, amount) => all + BigInt(amount), 0n);
  return {
    money: sum([...accounts.map(({ money }) => money), ...book.buys.map(({ held }) => held)]),
    token: sum([...accounts.map(({ token }) => token), ...book.sells.map(({ held }) => held)]),
  };
}
