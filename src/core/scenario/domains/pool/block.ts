import { headOf, type IncludedTransaction } from '../../../chain/chain.ts';
import { amountOut } from '../../../chain/contracts/pool-maths.ts';
import { readLog } from '../../../chain/read-log.ts';
import type { Address } from '../../../wallet/address.ts';
import { kindsOf, withOwn } from '../../domain.ts';
import { learnerId } from '../../scenario.ts';
import { emit, type State } from '../../state.ts';
import { addressOf, type Here, name, own, type Result, sidesOf } from './plan.ts';
import { limitOf, readSwap } from './swaps.ts';

/** What an included swap took in and gave out of the first token (`give`) and of the second (`take`). */
function movedBy({ scenario, state, plan }: Here, tx: IncludedTransaction) {
  const inOrder = BigInt(addressOf(state, plan.give.actor)) < BigInt(addressOf(state, plan.take.actor));
  for (const log of tx.logs) {
    const read = readLog(state.chain, kindsOf(scenario), log);
    if (read?.name !== 'Swap') continue;
    const [, in0, in1, out0, out1] = read.values.map((value) => (typeof value === 'bigint' ? value : 0n));
    const [first, second] = [(out0 ?? 0n) - (in0 ?? 0n), (out1 ?? 0n) - (in1 ?? 0n)];
    return inOrder ? { give: first, take: second } : { give: second, take: first };
  }
  return { give: 0n, take: 0n };
}

/** What the bot has gained in the newest block, in the first token: 0 unless it has both bought and sold. */
function gainOf(turn: Here): bigint {
  const bot: Address = addressOf(turn.state, turn.plan.bot.actor);
  const theirs = headOf(turn.state.chain).transactions.filter(
    ({ from, status }) => from === bot && status === 'ok',
  );
  return theirs.length < 2 ? 0n : theirs.reduce((sum, tx) => sum + movedBy(turn, tx).give, 0n);
}

function resultOf(turn: Here, tx: IncludedTransaction): Result | null {
  const swap = readSwap(tx.data);
  if (!swap || swap.path[0] !== addressOf(turn.state, turn.plan.give.actor)) return null;
  const [held, other] = own(turn).reserves.map(BigInt);
  const alone = amountOut(swap.paid, { in: held ?? 0n, out: other ?? 0n }) ?? 0n;
  const ok = tx.status === 'ok';
  return {
    hash: tx.hash,
    ok,
    paid: swap.paid.toString(),
    least: swap.least.toString(),
    out: ok ? movedBy(turn, tx).take.toString() : '0',
    alone: alone.toString(),
    limit: limitOf(alone, swap.least),
    gain: ok ? gainOf(turn).toString() : '0',
    block: headOf(turn.state.chain).number,
  };
}

function told(turn: Here, result: Result): State {
  const { ok, paid, least, out, alone, limit, gain } = result;
  const kept = withOwn(turn.state, name, { ...own(turn), results: [...own(turn).results, result] });
  if (!ok) return emit(kept, 'pool.failed', { from: learnerId, paid, limit });
  const lost = (BigInt(alone) - BigInt(out)).toString();
  const swapped = emit(kept, 'pool.swapped', { from: learnerId, paid, least, out, limit, lost });
  return BigInt(gain) > 0n
    ? emit(swapped, 'pool.sandwiched', { by: turn.plan.bot.actor, gain, lost })
    : swapped;
}

/** Tells what the block did to the learner's swaps, and keeps what the pool holds now. */
export function afterBlock(turn: Here): State {
  const mine = addressOf(turn.state, learnerId);
  const done = headOf(turn.state.chain)
    .transactions.filter(({ from }) => from === mine)
    .reduce((state, tx) => {
      const result = resultOf({ ...turn, state }, tx);
      return result ? told({ ...turn, state }, result) : state;
    }, turn.state);
  const { in: held, out } = sidesOf({ ...turn, state: done });
  const now = own({ state: done });
  return withOwn(done, name, { ...now, reserves: [held.toString(), out.toString()] });
}
