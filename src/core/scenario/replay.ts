import type { Seed } from '../random/seed.ts';
import { readTransaction, signTransaction } from '../wallet/transaction.ts';
import { begin } from './begin.ts';
import { alone, type Fork } from './fork.ts';
import { learnerAccount } from './learner.ts';
import { reduce } from './reduce.ts';
import type { Scenario } from './scenario.ts';
import type { State } from './state.ts';

/** The end of a run from its beginning: the same seed and actions end the same anywhere. */
export function replay(
  scenario: Scenario,
  seed: Seed,
  actions: readonly unknown[],
  walletSeed?: Uint8Array,
  fork: Fork = alone(seed),
): State {
  return actions.reduce<State>(
    (state, action) => reduce(scenario, state, action).state,
    begin(scenario, seed, walletSeed, fork),
  );
}

/** The same action, paying `to` wherever the learner paid `from`; signed anew, all other fields as they were. */
function redirected(action: unknown, from: string, to: string, key: Uint8Array): unknown {
  if (typeof action !== 'object' || action === null || !('raw' in action)) return action;
  const read = readTransaction(action.raw);
  if (!read.ok || read.tx.to !== from) return action;
  const { hash: _hash, from: _sender, ...tx } = read.tx;
  return { ...action, raw: signTransaction({ ...tx, to: to as `0x${string}` }, key) };
}

/** What would have happened: the run once more, with every payment of the learner to one actor going to another. */
export function whatIf(
  scenario: Scenario,
  seed: Seed,
  actions: readonly unknown[],
  swap: { readonly paid: string; readonly instead: string },
  walletSeed?: Uint8Array,
  fork: Fork = alone(seed),
): State {
  const learner = learnerAccount(fork.wallet, walletSeed);
  const { actors } = begin(scenario, seed, walletSeed, fork);
  const [from = '', to = ''] = [actors[swap.paid], actors[swap.instead]];
  const changed = actions.map((action) => redirected(action, from, to, learner.key));
  return replay(scenario, seed, changed, walletSeed, fork);
}
