import type { Address } from '../wallet/address.ts';
import type { Amount } from '../wallet/amount.ts';
import type { SignedTransaction } from '../wallet/transaction.ts';
import type { Block, Chain } from './chain.ts';

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
  };
}

function viewsOf(chain: Chain, block: Block): TransactionView[] {
  return block.transactions.map(({ fee, gasUsed, tip, ...tx }) => ({
    tx,
    status: 'included',
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
