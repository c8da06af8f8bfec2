import type { Address } from '../wallet/address.ts';
import type { Amount } from '../wallet/amount.ts';
import type { SignedTransaction } from '../wallet/transaction.ts';
import type { Block, Chain } from './chain.ts';
import type { Log } from './contract.ts';
import type { TokenStore } from './contracts/token.ts';

/** A transaction as an explorer shows it; what a block decides is null while it waits. */
export interface TransactionView {
  readonly tx: SignedTransaction;
  readonly status: 'pending' | 'included';
  /** Number of the block that holds it. */
  readonly block: number | null;
  /** Time of that block in simulated milliseconds. */
  readonly time: number | null;
  /** Blocks from its own to the newest, both counted; 0 while it waits. */
  readonly confirmations: number;
  readonly fee: Amount | null;
  readonly gasUsed: number | null;
  readonly tip: Amount | null;
  /** What came of it in its block, and why it was undone; null and empty while it waits. */
  readonly outcome: 'ok' | 'reverted' | null;
  readonly reason: string;
  readonly logs: readonly Log[];
}

function waiting(tx: SignedTransaction): TransactionView {
  return {
    tx,
    status: 'pending',
    block: null,
    time: null,
    confirmations: 0,
    fee: null,
    gasUsed: null,
    tip: null,
    outcome: null,
    reason: '',
    logs: [],
  };
}

function viewsOf(chain: Chain, block: Block): TransactionView[] {
  return block.transactions.map(({ fee, gasUsed, tip, status, reason, logs, ...tx }) => ({
    tx,
    status: 'included',
    outcome: status,
    reason,
    logs,
    block: block.number,
    time: block.time,
    confirmations: chain.blocks.length - block.number,
    fee,
    gasUsed,
    tip,
  }));
}

/** All transactions, the newest first: those that wait, then block by block. */
export function allTransactions(chain: Chain): TransactionView[] {
  const included = chain.blocks.flatMap((block) => viewsOf(chain, block));
  return [...included, ...chain.pool.map(waiting)].reverse();
}

/** A transaction by its hash, or null. */
export function findTransaction(chain: Chain, hash: string): TransactionView | null {
  return allTransactions(chain).find(({ tx }) => tx.hash === hash.toLowerCase()) ?? null;
}

/** A block by its number or its hash, or null. */
export function findBlock(chain: Chain, key: number | string): Block | null {
  return chain.blocks.find((block) => block.number === key || block.hash === key) ?? null;
}

/** The transactions an address sent or received, the newest first. */
export function historyOf(chain: Chain, address: Address): TransactionView[] {
  return allTransactions(chain).filter(({ tx }) => tx.from === address || tx.to === address);
}

/** What an address holds, and what of it waiting transactions have not yet promised away (at their highest cost). */
export function balanceOf(chain: Chain, address: Address): { balance: Amount; spendable: Amount } {
  const balance = chain.accounts[address]?.balance ?? '0';
  const promised = chain.pool
    .filter((tx) => tx.from === address)
    .reduce((sum, tx) => sum + BigInt(tx.value) + BigInt(tx.gasLimit) * BigInt(tx.maxFeePerGas), 0n);
  return { balance, spendable: (BigInt(balance) - promised).toString() };
}

/** A token as its contract names itself: anybody can write any name there. */
export interface TokenName {
  readonly token: Address;
  readonly name: string;
  readonly symbol: string;
  readonly decimals: number;
}

/** The token a contract is, or null: every contract that keeps balances and a symbol, of whatever kind. */
export function tokenAt(chain: Pick<Chain, 'contracts'>, address: Address): TokenName | null {
  const store = chain.contracts[address]?.storage as Partial<TokenStore> | null | undefined;
  if (!store || typeof store.symbol !== 'string' || typeof store.balances !== 'object') return null;
  const { name = store.symbol, symbol, decimals = 18 } = store;
  return { token: address, name, symbol, decimals };
}

/** The tokens an address holds, with how much of each in its smallest unit. */
export function holdingsOf(
  chain: Pick<Chain, 'contracts'>,
  address: Address,
): (TokenName & { readonly amount: Amount })[] {
  return Object.keys(chain.contracts).flatMap((contract) => {
    const token = tokenAt(chain, contract as Address);
    const { balances } = (chain.contracts[contract as Address]?.storage ?? {}) as Partial<TokenStore>;
    const amount = balances?.[address] ?? '0';
    return token && amount !== '0' ? [{ ...token, amount }] : [];
  });
}

/** A page of the explorer. */
export type ExplorerPage =
  | { readonly kind: 'block'; readonly number: number }
  | { readonly kind: 'transaction'; readonly hash: string }
  | { readonly kind: 'address'; readonly address: Address };

/** What stands in a search field, as explorers read it: a block's number, a hash of a block or transaction, or an address that the chain knows. */
export function searchChain(chain: Chain, typed: string): ExplorerPage | null {
  const text = typed.replace(/\s/g, '').toLowerCase();
  if (/^\d{1,9}$/.test(text)) {
    const block = findBlock(chain, Number(text));
    return block && { kind: 'block', number: block.number };
  }
  if (/^0x[0-9a-f]{64}$/.test(text)) {
    const block = findBlock(chain, text);
    if (block) return { kind: 'block', number: block.number };
    return findTransaction(chain, text) && { kind: 'transaction', hash: text };
  }
  const known = [
    ...Object.keys(chain.accounts),
    ...Object.keys(chain.contracts),
    ...allTransactions(chain).flatMap(({ tx }) => [tx.from, ...(tx.to ? [tx.to] : [])]),
  ];
  const address = known.find((one) => one.toLowerCase() === text);
  return address === undefined ? null : { kind: 'address', address: address as Address };
}
