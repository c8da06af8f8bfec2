import type { Hex } from '../wallet/hex.ts';
import { readTransaction, type SignedTransaction, type TransactionProblem } from '../wallet/transaction.ts';
import { accountAt, blockGasLimit, type Chain, chainId } from './chain.ts';
import { highestCost, intrinsicGas } from './fees.ts';

/** Why a node does not take a transaction into its pool. */
export type AdmissionProblem =
  | TransactionProblem
  | 'wrong-chain'
  | 'no-contracts'
  | 'gas-too-low'
  | 'gas-too-high'
  | 'tip-above-cap'
  | 'known'
  | 'nonce-used'
  | 'nonce-gap'
  | 'underpriced-replacement'
  | 'insufficient-funds';

/** The chain with the transaction waiting in its pool, or why it was not taken. */
export type Admission =
  | { readonly ok: true; readonly chain: Chain; readonly tx: SignedTransaction }
  | { readonly ok: false; readonly code: AdmissionProblem };

function formProblem(tx: SignedTransaction): AdmissionProblem | null {
  if (tx.chainId !== chainId) return 'wrong-chain';
  if (tx.to === null) return 'no-contracts';
  if (tx.gasLimit < intrinsicGas(tx.data)) return 'gas-too-low';
  if (tx.gasLimit > blockGasLimit) return 'gas-too-high';
  if (BigInt(tx.maxPriorityFeePerGas) > BigInt(tx.maxFeePerGas)) return 'tip-above-cap';
  return null;
}

/** A waiting transaction is replaced only by one that raises both fees by a tenth, as Ethereum's nodes want. */
function outbids(tx: SignedTransaction, waiting: SignedTransaction): boolean {
  const raised = (now: string, before: string) => BigInt(now) * 10n >= BigInt(before) * 11n;
  return (
    raised(tx.maxFeePerGas, waiting.maxFeePerGas) &&
    raised(tx.maxPriorityFeePerGas, waiting.maxPriorityFeePerGas)
  );
}

function queueProblem(chain: Chain, tx: SignedTransaction): AdmissionProblem | null {
  const { nonce, balance } = accountAt(chain, tx.from);
  const mine = chain.pool.filter((waiting) => waiting.from === tx.from);
  if (mine.some((waiting) => waiting.hash === tx.hash)) return 'known';
  if (tx.nonce < nonce) return 'nonce-used';
  if (tx.nonce > nonce + mine.length) return 'nonce-gap';
  const replaced = mine.find((waiting) => waiting.nonce === tx.nonce);
  if (replaced && !outbids(tx, replaced)) return 'underpriced-replacement';
  const others = mine.filter((waiting) => waiting !== replaced);
  const owed = others.reduce((sum, waiting) => sum + highestCost(waiting), highestCost(tx));
  return owed > BigInt(balance) ? 'insufficient-funds' : null;
}

/** Offers signed bytes to the pool. The sender is the one the signature proves; nothing else is believed. Never throws. */
export function submit(chain: Chain, raw: Hex): Admission {
  const read = readTransaction(raw);
  if (!read.ok) return read;
  const { tx } = read;
  const code = formProblem(tx) ?? queueProblem(chain, tx);
  if (code) return { ok: false, code };
  const rest = chain.pool.filter((waiting) => waiting.from !== tx.from || waiting.nonce !== tx.nonce);
  return { ok: true, chain: { ...chain, pool: [...rest, tx] }, tx };
}
