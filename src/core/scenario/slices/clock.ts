import { blockInterval, headOf, type IncludedTransaction } from '../../chain/chain.ts';
import { mine } from '../../chain/mine.ts';
import type { Action } from '../action.ts';
import { crowdAt } from '../begin.ts';
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

function included(state: State, tx: IncludedTransaction, block: number): State {
  const sent = state.log.find((event) => event.type === 'tx.submitted' && event.data.hash === tx.hash);
  return emit(state, 'tx.included', {
    hash: tx.hash,
    from: whoIs(state, tx.from),
    to: whoIs(state, tx.to),
    value: tx.value,
    total: totalPaid(state, tx),
    block,
    waited: Math.ceil((state.now - (sent?.at ?? state.now)) / blockInterval),
    fee: tx.fee,
    burned: (BigInt(tx.fee) - BigInt(tx.tip) * BigInt(tx.gasUsed)).toString(),
  });
}

/** One block at its time: first what actors do before it, then the block, then what follows from it. */
function nextBlock(scenario: Scenario, before: State, time: number): State {
  const ready = performDue(scenario, { ...before, now: time });
  const number = headOf(ready.chain).number + 1;
  const chain = mine(ready.chain, time, crowdAt(scenario, ready.seed, number));
  const mined: State = { ...ready, chain };
  const done = headOf(chain).transactions.reduce((state, tx) => included(state, tx, number), mined);
  return settle(scenario, done);
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
