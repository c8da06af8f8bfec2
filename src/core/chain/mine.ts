import type { Amount } from '../wallet/amount.ts';
import type { SignedTransaction } from '../wallet/transaction.ts';
import { blockGasLimit, type Chain, type Demand, headOf, type IncludedTransaction } from './chain.ts';
import type { Kinds } from './contract.ts';
import { executable, execute, type Setting } from './execute.ts';
import { nextBaseFee, tipAt } from './fees.ts';
import { headerHash, merkleRoot, stateRoot } from './header.ts';
import type { Ledger } from './run-call.ts';

/** The waiting transaction a proposer takes next: the highest tip that reaches the crowd's, first come first. */
function bestOf(
  pool: readonly SignedTransaction[],
  ledger: Ledger,
  baseFee: Amount,
  demand: Demand,
  room: number,
) {
  let best: { tx: SignedTransaction; tip: bigint } | null = null;
  for (const tx of pool) {
    if (tx.gasLimit > room || !executable(ledger, tx, baseFee)) continue;
    const tip = tipAt(tx, baseFee) ?? -1n;
    if (tip >= BigInt(demand.tip) && (!best || tip > best.tip)) best = { tx, tip };
  }
  return best?.tx ?? null;
}

/** Fills a block from the pool. */
function fill(chain: Chain, demand: Demand, setting: Setting) {
  const { baseFee } = setting;
  let ledger: Ledger = { accounts: chain.accounts, contracts: chain.contracts, burned: chain.burned };
  let pool = chain.pool;
  let gasUsed = 0;
  const transactions: IncludedTransaction[] = [];
  for (;;) {
    // Whoever offers more than the crowd's last pushes that one out of a full block.
    const tx = bestOf(pool, ledger, baseFee, demand, blockGasLimit - gasUsed);
    if (!tx) return { ledger, pool, gasUsed: Math.min(demand.gas + gasUsed, blockGasLimit), transactions };
    const done = execute(ledger, tx, setting);
    ledger = done.ledger;
    gasUsed += done.included.gasUsed;
    transactions.push(done.included);
    pool = pool.filter((waiting) => waiting !== tx);
  }
}

/**
 * The chain with one block more, made at `time` (simulated milliseconds, later than the head) under the crowd's demand; `kinds` are the
 * contracts it can run.
 */
export function mine(chain: Chain, time: number, demand: Demand, kinds: Kinds = {}): Chain {
  const head = headOf(chain);
  if (!(time > head.time))
    throw new RangeError(`a block is later than its parent: ${time} after ${head.time}`);
  const baseFee = nextBaseFee(head);
  const { ledger, pool, gasUsed, transactions } = fill(chain, demand, {
    baseFee,
    proposer: chain.proposer,
    kinds,
    time,
    block: head.number + 1,
  });
  const header = {
    number: head.number + 1,
    time,
    parent: head.hash,
    proposer: chain.proposer,
    txRoot: merkleRoot(transactions.map((tx) => tx.hash)),
    stateRoot: stateRoot(ledger),
    gasUsed,
    baseFee,
  };
  const block = { ...header, hash: headerHash(header), transactions };
  return { ...chain, ...ledger, pool, blocks: [...chain.blocks, block] };
}
