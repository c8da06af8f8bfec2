import type { Address } from '../wallet/address.ts';
import type { Amount } from '../wallet/amount.ts';
import type { Chain } from './chain.ts';
import type { Kinds, TokenBook } from './contract.ts';

/** A token by its contract, with what screens need to write its sums. */
export interface TokenName {
  readonly token: Address;
  readonly symbol: string;
  readonly decimals: number;
}

/** How much more (or, with a minus, less) of a token an address has. */
export interface TokenChange extends TokenName {
  readonly who: Address;
  readonly by: Amount;
}

/** What a spender may take from an owner, before and after. */
export interface AllowanceChange extends TokenName {
  readonly owner: Address;
  readonly spender: Address;
  readonly before: Amount;
  readonly after: Amount;
}

type Contracts = Chain['contracts'];

/** The book of a contract; null when it is no token. */
export function bookOf(contracts: Contracts, kinds: Kinds, token: Address): TokenBook | null {
  const contract = contracts[token];
  const kind = contract && Object.hasOwn(kinds, contract.kind) ? kinds[contract.kind] : undefined;
  return (contract && kind?.book?.(contract.storage)) ?? null;
}

function keysOf(one: object | undefined, other: object | undefined): Address[] {
  return [...new Set([...Object.keys(one ?? {}), ...Object.keys(other ?? {})])] as Address[];
}

function balanceChanges(name: TokenName, before: TokenBook, after: TokenBook): TokenChange[] {
  return keysOf(before.balances, after.balances).flatMap((who) => {
    const by = BigInt(after.balances[who] ?? 0) - BigInt(before.balances[who] ?? 0);
    return by === 0n ? [] : [{ ...name, who, by: by.toString() }];
  });
}

function allowanceChanges(name: TokenName, before: TokenBook, after: TokenBook): AllowanceChange[] {
  return keysOf(before.allowances, after.allowances).flatMap((owner) => {
    const [had, has] = [before.allowances[owner], after.allowances[owner]];
    return keysOf(had, has).flatMap((spender) => {
      const [was, is] = [had?.[spender] ?? '0', has?.[spender] ?? '0'];
      return was === is ? [] : [{ ...name, owner, spender, before: was, after: is }];
    });
  });
}

/** What a call changed in the books of all tokens. */
export function bookChanges(
  before: Pick<Chain, 'contracts'>,
  after: Pick<Chain, 'contracts'>,
  kinds: Kinds,
): { readonly tokens: TokenChange[]; readonly allowances: AllowanceChange[] } {
  const changed = (Object.keys(after.contracts) as Address[]).filter(
    (token) => after.contracts[token] !== before.contracts[token],
  );
  const books = changed.flatMap((token) => {
    const was = bookOf(before.contracts, kinds, token);
    const is = bookOf(after.contracts, kinds, token);
    return was && is ? [{ name: { token, symbol: is.symbol, decimals: is.decimals }, was, is }] : [];
  });
  return {
    tokens: books.flatMap(({ name, was, is }) => balanceChanges(name, was, is)),
    allowances: books.flatMap(({ name, was, is }) => allowanceChanges(name, was, is)),
  };
}
