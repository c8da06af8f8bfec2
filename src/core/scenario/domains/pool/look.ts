import { encodeCall } from '../../../chain/abi.ts';
import { unlimited } from '../../../chain/contracts/token.ts';
import { readLog } from '../../../chain/read-log.ts';
import type { Json } from '../../../record/event.ts';
import { kindsOf } from '../../domain.ts';
import { learnerId } from '../../scenario.ts';
import { whoIs } from '../../state.ts';
import { addressOf, allowanceFor, type Here, own, payOf, purseOf, sidesOf } from './plan.ts';
import { bestSandwich } from './sandwich.ts';
import { leastFor, orderFor, outNow, readSwap } from './swaps.ts';
import type { OrderView, PoolView, Row } from './view.ts';

function rowsOf(turn: Here): Row[] {
  const { scenario, state, plan } = turn;
  const last = own(turn).results.at(-1);
  const block = state.chain.blocks.find(({ number }) => number === last?.block);
  const give = addressOf(state, plan.give.actor);
  return (block?.transactions ?? []).flatMap((tx): Row[] => {
    const swap = readSwap(tx.data);
    if (!swap) return [];
    const forth = swap.path[0] === give;
    const log = tx.logs
      .map((one) => readLog(state.chain, kindsOf(scenario), one))
      .find((one) => one?.name === 'Swap');
    const outs = log?.values.slice(3, 5) ?? [];
    const got = outs.reduce<bigint>((sum, value) => sum + (typeof value === 'bigint' ? value : 0n), 0n);
    const symbols = [plan.give.symbol, plan.take.symbol];
    const [paidSymbol = '', gotSymbol = ''] = forth ? symbols : symbols.reverse();
    return [
      {
        who: whoIs(state, tx.from),
        ok: tx.status === 'ok',
        paid: swap.paid.toString(),
        paidSymbol,
        got: got.toString(),
        gotSymbol,
      },
    ];
  });
}

/** What the site's own limit would have brought the learner and the bot, on the same pool as it was. */
function wideOf(turn: Here): PoolView['wide'] {
  const last = own(turn).results.findLast(({ ok }) => ok);
  const { reserves } = reservesBefore(turn, last?.block);
  if (!last || !reserves) return null;
  const least = leastFor(BigInt(last.alone), turn.plan.preset);
  const money = BigInt(turn.plan.bot.purse) * 10n ** 18n;
  const found = bestSandwich({ amountIn: BigInt(last.paid), least }, reserves, money);
  return found ? { out: found.left.toString(), gain: found.gain.toString() } : null;
}

/** What the pool held before a block, from the last Sync in the blocks before it. */
function reservesBefore({ scenario, state, plan }: Here, number = 0) {
  const pair = addressOf(state, plan.pair);
  const inOrder = BigInt(addressOf(state, plan.give.actor)) < BigInt(addressOf(state, plan.take.actor));
  const logs = state.chain.blocks
    .filter((block) => block.number < number)
    .flatMap((block) => block.transactions.flatMap((tx) => tx.logs))
    .filter((log) => log.address === pair)
    .map((log) => readLog(state.chain, kindsOf(scenario), log));
  const sync = logs.findLast((log) => log?.name === 'Sync')?.values as readonly [bigint, bigint] | undefined;
  const start = plan.reserves.map((whole) => BigInt(whole) * 10n ** 18n) as [bigint, bigint];
  const [first, second] = sync ? (inOrder ? sync : [sync[1], sync[0]]) : start;
  return { reserves: number > 0 ? { in: first, out: second } : null };
}

/** The pool as the screens show it. */
export function look(turn: Here): Json {
  const { state, plan } = turn;
  const { foreseen, results } = own(turn);
  const mine = purseOf(turn, learnerId);
  const sides = sidesOf(turn);
  const pay = payOf(turn);
  const out = outNow(turn, pay);
  // At the price before, the whole sum would have brought this.
  const flat = (pay * sides.out) / sides.in;
  const view: PoolView = {
    give: {
      symbol: plan.give.symbol,
      address: addressOf(state, plan.give.actor),
      mine: mine.give.toString(),
    },
    take: {
      symbol: plan.take.symbol,
      address: addressOf(state, plan.take.actor),
      mine: mine.take.toString(),
    },
    router: addressOf(state, plan.router),
    reserves: [sides.in.toString(), sides.out.toString()],
    pay: pay.toString(),
    allowance: allowanceFor(turn, learnerId).toString(),
    foreseen,
    quote: foreseen.length
      ? {
          out: out.toString(),
          impact: flat > 0n ? Number(((flat - out) * 10_000n) / flat) : 0,
          fee: ((pay * 3n) / 1000n).toString(),
        }
      : null,
    results,
    block: rowsOf(turn),
    waiting: state.chain.pool.filter(({ data }) => readSwap(data)).map(({ from }) => whoIs(state, from)),
    wide: wideOf(turn),
  };
  return view as unknown as Json;
}

/** Answers what a limit means now (`{ limit }`) and the bytes of an approval (`{ approve: 'exact' | 'unlimited' }`). */
export function query(turn: Here, what: Json): Json {
  const { limit, approve } = (what ?? {}) as { readonly limit?: unknown; readonly approve?: unknown };
  if (approve === 'exact' || approve === 'unlimited')
    return encodeCall('approve(address,uint256)', [
      addressOf(turn.state, turn.plan.router),
      approve === 'exact' ? payOf(turn) : unlimited,
    ]);
  if (typeof limit !== 'number' || !Number.isInteger(limit) || limit < 0 || limit > 10_000) return null;
  const pay = payOf(turn);
  const least = leastFor(outNow(turn, pay), limit);
  const order: OrderView = { limit, least: least.toString(), data: orderFor(turn, learnerId, pay, least) };
  return order as unknown as Json;
}
