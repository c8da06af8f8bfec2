import type { Amount } from '../../wallet/amount.ts';
import { accountOf, type Book, type BookProblem, change, feed } from './book.ts';

/** Money or tokens come in; from now on they are the exchange's promise. */
export function deposit(
  book: Book,
  who: string,
  { money = '0', token = '0' }: { money?: Amount; token?: Amount },
): Book {
  return change(book, who, BigInt(money), BigInt(token)) ?? book;
}

/**
 * Tokens leave for an address outside. The fee is fixed and stays with the house; while withdrawals are paused nothing leaves, however
 * much the account shows.
 */
export function withdraw(
  book: Book,
  who: string,
  token: Amount,
  fee: Amount,
): { ok: true; book: Book; out: Amount } | { ok: false; code: BookProblem } {
  const sum = BigInt(token);
  if (sum <= BigInt(fee)) return { ok: false, code: 'bad-order' };
  if (book.paused) return { ok: false, code: 'paused' };
  if (sum > BigInt(accountOf(book, who).token)) return { ok: false, code: 'no-funds' };
  const out = sum - BigInt(fee);
  const left = change(book, who, 0n, -sum);
  return left
    ? { ok: true, book: feed(left, 0n, BigInt(fee)), out: out.toString() }
    : { ok: false, code: 'no-funds' };
}
