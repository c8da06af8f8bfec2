import type { Address } from '../wallet/address.ts';
import type { Amount } from '../wallet/amount.ts';
import type { Hex } from '../wallet/hex.ts';
import type { SignedTransaction } from '../wallet/transaction.ts';
import type { ContractState, Log } from './contract.ts';

/** Chain id of the practice chain; not registered for any real network. */
export const chainId = 996417;

/** The practice chain's money: its name (Kyrgyz *окуу*, study) marks every sum; one coin is 10^18 of the smallest unit. */
export const coin = { symbol: 'OKUU', decimals: 18 } as const;

/** Simulated milliseconds between blocks. */
export const blockInterval = 12_000;

/** Gas of a plain transfer (Ethereum's rule). */
export const transferGas = 21_000;

/** The most gas a block holds; half of it is the target that the base fee steers to (EIP-1559). */
export const blockGasLimit = 30_000_000;

/** What an account holds, and how many transactions it has sent. */
export interface AccountState {
  readonly balance: Amount;
  readonly nonce: number;
}

/** The pressure of everybody else on a block: gas their transactions take, and the lowest tip the proposer accepts. */
export interface Demand {
  readonly gas: number;
  readonly tip: Amount;
}

/** A transaction in a block: what it used and what it cost its sender. */
export interface IncludedTransaction extends SignedTransaction {
  readonly gasUsed: number;
  /** Tip actually paid for each unit of gas. */
  readonly tip: Amount;
  /** Whole fee: gas used × (base fee + tip). */
  readonly fee: Amount;
  /** A reverted call keeps its nonce and its fee and changes nothing else. */
  readonly status: 'ok' | 'reverted';
  /** Why it reverted; empty when it did not. */
  readonly reason: string;
  readonly logs: readonly Log[];
}

/** A block; `hash` is Keccak-256 over the RLP of its header fields, `parent` the hash before it. */
export interface Block {
  readonly number: number;
  /** Simulated milliseconds since the first block. */
  readonly time: number;
  readonly parent: Hex;
  readonly proposer: Address;
  /** Merkle root of the transactions' hashes. */
  readonly txRoot: Hex;
  /** Hash of the table of accounts after this block. */
  readonly stateRoot: Hex;
  /** Gas of all transactions, those of the crowd (`demand.gas`) included. */
  readonly gasUsed: number;
  /** Price of a unit of gas that is burned. */
  readonly baseFee: Amount;
  readonly hash: Hex;
  readonly transactions: readonly IncludedTransaction[];
}

/** The whole practice chain as plain JSON: it can be cloned, stored, hashed and compared. */
export interface Chain {
  readonly accounts: Readonly<Record<Address, AccountState>>;
  /** Contracts by address; they hold coins in `accounts` like anybody. */
  readonly contracts: Readonly<Record<Address, ContractState>>;
  /** Transactions that wait, in order of arrival. */
  readonly pool: readonly SignedTransaction[];
  readonly blocks: readonly Block[];
  /** Base fees taken out of the world so far. */
  readonly burned: Amount;
  readonly proposer: Address;
}

/** An account's state; an address never seen holds nothing. */
export function accountAt(chain: Pick<Chain, 'accounts'>, address: Address): AccountState {
  return chain.accounts[address] ?? { balance: '0', nonce: 0 };
}

/** The newest block. */
export function headOf(chain: Chain): Block {
  const head = chain.blocks.at(-1);
  if (!head) throw new Error('a chain has at least its first block');
  return head;
}
