import type { Address } from '../wallet/address.ts';
import type { Amount } from '../wallet/amount.ts';
import type { SignedTransaction } from '../wallet/transaction.ts';
import { type AccountState, accountAt, type Chain, type IncludedTransaction } from './chain.ts';
import { highestCost, intrinsicGas, tipAt } from './fees.ts';

/** The part of a chain that transactions change. */
export type Ledger = Pick<Chain, 'accounts' | 'burned'>;

/** Whether a waiting transaction could be the sender's next one now: nonce, cap and money fit. */
export function executable(ledger: Ledger, tx: SignedTransaction, baseFee: Amount): boolean {
  const { nonce, balance } = accountAt(ledger, tx.from);
  return tx.nonce === nonce && tipAt(tx, baseFee) !== null && highestCost(tx) <= BigInt(balance);
}

function changed(
  accounts: Ledger['accounts'],
  address: Address,
  by: bigint,
  sent = 0,
): Record<Address, AccountState> {
  const { balance, nonce } = accountAt({ accounts }, address);
  return { ...accounts, [address]: { balance: (BigInt(balance) + by).toString(), nonce: nonce + sent } };
}

/**
 * Carries out one executable transfer: value to the recipient, tip to the proposer, base fee burned. This is the one place where
 * money moves; contracts will be called from here.
 */
export function execute(
  ledger: Ledger,
  tx: SignedTransaction,
  baseFee: Amount,
  proposer: Address,
): { ledger: Ledger; included: IncludedTransaction } {
  const tip = tipAt(tx, baseFee);
  if (tip === null || tx.to === null) throw new Error(`${tx.hash} is not executable`);
  const gasUsed = intrinsicGas(tx.data);
  const burned = BigInt(gasUsed) * BigInt(baseFee);
  const tipped = BigInt(gasUsed) * tip;
  const value = BigInt(tx.value);
  let accounts = changed(ledger.accounts, tx.from, -value - burned - tipped, 1);
  accounts = changed(accounts, tx.to, value);
  accounts = changed(accounts, proposer, tipped);
  return {
    ledger: { accounts, burned: (BigInt(ledger.burned) + burned).toString() },
    included: { ...tx, gasUsed, tip: tip.toString(), fee: (burned + tipped).toString() },
  };
}
