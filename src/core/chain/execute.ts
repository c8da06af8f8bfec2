import type { Address } from '../wallet/address.ts';
import type { Amount } from '../wallet/amount.ts';
import type { SignedTransaction } from '../wallet/transaction.ts';
import { accountAt, type IncludedTransaction } from './chain.ts';
import type { Kinds } from './contract.ts';
import { highestCost, intrinsicGas, tipAt } from './fees.ts';
import { changed, type Ledger, runCall, type Work } from './run-call.ts';

/** Where and with which code a transaction is carried out. */
export interface Setting {
  readonly baseFee: Amount;
  readonly proposer: Address;
  readonly kinds: Kinds;
  /** Simulated milliseconds and number of the block. */
  readonly time: number;
  readonly block: number;
}

/** Whether a waiting transaction could be the sender's next one now: nonce, cap and money fit. */
export function executable(
  ledger: Pick<Ledger, 'accounts'>,
  tx: SignedTransaction,
  baseFee: Amount,
): boolean {
  const { nonce, balance } = accountAt(ledger, tx.from);
  return tx.nonce === nonce && tipAt(tx, baseFee) !== null && highestCost(tx) <= BigInt(balance);
}

/** Gas given back for places that became empty: at most a fifth of what was used (EIP-3529). */
export function refundOf({ refund = 0 }: Pick<Work, 'refund'>, used: number): number {
  return Math.min(refund, Math.floor(used / 5));
}

/** A call that wants more gas than its sender allowed is undone, and all the gas is used. */
function runWithin(work: Work, tx: SignedTransaction, to: Address) {
  const { ledger } = work;
  const result = runCall(work, { from: tx.from, to, value: BigInt(tx.value), data: tx.data, depth: 0 });
  const isCall = ledger.contracts[to] !== undefined;
  const wanted = intrinsicGas(tx.data) + (isCall ? work.gas : 0);
  if (wanted <= tx.gasLimit) return { result, gasUsed: wanted - refundOf(work, wanted) };
  work.ledger = ledger;
  work.logs = [];
  return { result: { ok: false, reason: 'out of gas' } as const, gasUsed: tx.gasLimit };
}

/**
 * Carries out one executable transaction: value and call, tip to the proposer, base fee burned. This is the one place where
 * coins move. A reverted call keeps nonce and fee and changes nothing else.
 */
export function execute(
  ledger: Ledger,
  tx: SignedTransaction,
  { baseFee, proposer, kinds, time, block }: Setting,
): { ledger: Ledger; included: IncludedTransaction } {
  const tip = tipAt(tx, baseFee);
  if (tip === null || tx.to === null) throw new Error(`${tx.hash} is not executable`);
  // The highest fee is set aside first, as a node does, so that no call can spend it.
  const set = BigInt(tx.gasLimit) * (BigInt(baseFee) + tip);
  const accounts = changed(ledger.accounts, tx.from, -set, 1);
  const work: Work = {
    ledger: { ...ledger, accounts },
    logs: [],
    gas: 0,
    kinds,
    origin: tx.from,
    time,
    block,
  };
  const { result, gasUsed } = runWithin(work, tx, tx.to);
  const burned = BigInt(gasUsed) * BigInt(baseFee);
  const tipped = BigInt(gasUsed) * tip;
  const back = changed(work.ledger.accounts, tx.from, set - burned - tipped);
  return {
    ledger: {
      accounts: changed(back, proposer, tipped),
      contracts: work.ledger.contracts,
      burned: (BigInt(ledger.burned) + burned).toString(),
    },
    included: {
      ...tx,
      gasUsed,
      tip: tip.toString(),
      fee: (burned + tipped).toString(),
      status: result.ok ? 'ok' : 'reverted',
      reason: result.ok ? '' : result.reason,
      logs: work.logs,
    },
  };
}
