import { blockInterval, headOf, type IncludedTransaction } from '../../chain/chain.ts';
import type { Log } from '../../chain/contract.ts';
import { mine } from '../../chain/mine.ts';
import { readCall, readLog } from '../../chain/read-log.ts';
import type { Address } from '../../wallet/address.ts';
import type { Action } from '../action.ts';
import { crowdAt } from '../begin.ts';
import { demandOf, eachDomain, kindsOf } from '../domain.ts';
import type { Scenario } from '../scenario.ts';
import { performDue, settle } from '../settle.ts';
import { emit, type State, whoIs } from '../state.ts';

/** The sum of all payments of this sender to this recipient that stand in blocks. */
function totalPaid(state: State, { from, to }: IncludedTransaction): string {
  return state.chain.blocks
    .flatMap((block) => block.transactions)
    .filter((tx) => tx.from === from && tx.to === to)
    .reduce((sum, tx) => sum + BigInt(tx.value), 0n)
    .toString();
}

/** A contract's log as an event: the first two addresses among its values, and the first number. */
function logged(scenario: Scenario, state: State, hash: string, log: Log): State {
  const read = readLog(state.chain, kindsOf(scenario), log);
  if (!read) return state;
  const { types } = read;
  const [from, to] = read.values
    .filter((_, at) => types[at] === 'address')
    .map((one) => whoIs(state, one as Address));
  const value = read.values.find((_, at) => types[at]?.startsWith('uint'));
  return emit(state, 'tx.log', {
    hash,
    contract: whoIs(state, log.address),
    name: read.name,
    from: from ?? '',
    to: to ?? '',
    value: String(value ?? 0),
  });
}

function included(scenario: Scenario, state: State, tx: IncludedTransaction, block: number): State {
  const sent = state.log.find((event) => event.type === 'tx.submitted' && event.data.hash === tx.hash);
  const told = emit(state, 'tx.included', {
    hash: tx.hash,
    from: whoIs(state, tx.from),
    to: whoIs(state, tx.to),
    value: tx.value,
    total: totalPaid(state, tx),
    block,
    waited: Math.ceil((state.now - (sent?.at ?? state.now)) / blockInterval),
    fee: tx.fee,
    burned: (BigInt(tx.fee) - BigInt(tx.tip) * BigInt(tx.gasUsed)).toString(),
    status: tx.status,
    call: readCall(state.chain, kindsOf(scenario), tx)?.name ?? '',
  });
  return tx.logs.reduce((now, log) => logged(scenario, now, tx.hash, log), told);
}

/** One block at its time: first what actors do before it, then the block, then what follows from it. */
function nextBlock(scenario: Scenario, before: State, time: number): State {
  const ready = performDue(scenario, { ...before, now: time });
  const number = headOf(ready.chain).number + 1;
  const crowd = demandOf(scenario, ready) ?? crowdAt(scenario, ready.seed, number);
  const chain = mine(ready.chain, time, crowd, kindsOf(scenario));
  const mined: State = { ...ready, chain };
  const done = headOf(chain).transactions.reduce((state, tx) => included(scenario, state, tx, number), mined);
  return settle(scenario, eachDomain(scenario, done, 'onBlock'));
}

/** Lets time pass; each twelve seconds make a block. */
export function advance(scenario: Scenario, state: State, { ms }: Action<'clock.advance'>): State {
  const end = state.now + ms;
  let now = state;
  for (;;) {
    const time = headOf(now.chain).time + blockInterval;
    if (time > end) return performDue(scenario, { ...now, now: end });
    now = nextBlock(scenario, now, time);
  }
}
