import { decodeValues, topicOf } from '../../../chain/abi.ts';
import { allTransactions } from '../../../chain/explorer.ts';
import { readCall } from '../../../chain/read-log.ts';
import type { Json } from '../../../record/event.ts';
import { kindsOf, ownOf } from '../../domain.ts';
import { learnerId } from '../../scenario.ts';
import { addressOf, isWaiting, openNow, requested, revocation, wouldChange } from './calls.ts';
import { type Here, type Item, name, type Own, type Request } from './plan.ts';

/** A transaction that has to do with an approval: what it was, whether it went through, how much it took from the learner. */
function moves({ scenario, state }: Here, { token, spender }: Item) {
  const [at, who, me] = [addressOf(state, token), addressOf(state, spender), addressOf(state, learnerId)];
  const transfer = topicOf('Transfer(address,address,uint256)');
  return allTransactions(state.chain)
    .filter(({ status }) => status === 'included')
    .filter(({ tx }) => {
      const read = readCall(state.chain, kindsOf(scenario), tx);
      return tx.to === who || (tx.to === at && (tx.from === who || read?.values[0] === who));
    })
    .map(({ tx, block, outcome, reason, logs }) => {
      const taken = logs
        .filter(({ address, topics }) => address === at && topics[0] === transfer)
        .filter(({ topics }) => decodeValues(['address'], topics[1] ?? '0x')?.[0] === me)
        .reduce((sum, { data }) => sum + BigInt(data), 0n);
      const call = readCall(state.chain, kindsOf(scenario), tx)?.name ?? '';
      return { hash: tx.hash, block, mine: tx.from === me, call, outcome, reason, taken: taken.toString() };
    });
}

function itemView(here: Here, item: Item) {
  const { allowed, held, most, endless, book } = openNow(here, item);
  const pay = revocation(here, item);
  return {
    id: item.id,
    symbol: book?.symbol ?? '',
    decimals: book?.decimals ?? 0,
    allowed: allowed.toString(),
    held: held.toString(),
    most: most.toString(),
    endless,
    waiting: isWaiting(here, pay),
    judged: ownOf<Own>(here.state, name).judged[item.id] ?? null,
    revoke: { pay, preview: wouldChange(here, pay) },
    moves: moves(here, item),
  };
}

function requestView(here: Here, request: Request) {
  const pay = requested(here, request);
  return {
    id: request.id,
    call: request.call,
    waiting: isWaiting(here, pay),
    answered: ownOf<Own>(here.state, name).answered[request.id] ?? null,
    sign: { pay, preview: wouldChange(here, pay) },
  };
}

/** What the screens show of an approval. */
export type ItemView = ReturnType<typeof itemView>;
/** What the screens show of a request to sign. */
export type RequestView = ReturnType<typeof requestView>;
/** What the domain shows. */
export interface ApprovalsView {
  readonly items: readonly ItemView[];
  readonly requests: readonly RequestView[];
}

/** The list in the order of this seed, and what is asked in this step. */
export function viewOf(here: Here): Json {
  const { order } = ownOf<Own>(here.state, name);
  const step = here.scenario.steps[here.state.step]?.id;
  const view: ApprovalsView = {
    items: order.flatMap((id) =>
      here.plan.items.filter((item) => item.id === id).map((item) => itemView(here, item)),
    ),
    requests: here.plan.requests
      .filter((request) => request.step === step)
      .map((request) => requestView(here, request)),
  };
  return view as unknown as Json;
}
