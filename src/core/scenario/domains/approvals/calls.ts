import { encodeCall } from '../../../chain/abi.ts';
import { bookOf } from '../../../chain/book-changes.ts';
import { unlimited } from '../../../chain/contracts/token.ts';
import { type Preview, preview } from '../../../chain/preview.ts';
import type { Address } from '../../../wallet/address.ts';
import type { Hex } from '../../../wallet/hex.ts';
import { callData } from '../../call-data.ts';
import { kindsOf } from '../../domain.ts';
import type { PayRequest } from '../../learner.ts';
import { learnerId } from '../../scenario.ts';
import type { State } from '../../state.ts';
import type { Here, Item, Request } from './plan.ts';

/** The address of an actor; the check of the section has made sure that there is one. */
export function addressOf(state: State, id: string): Address {
  return state.actors[id] ?? '0x';
}

/** What a spender may take now: what was allowed, what the learner holds, and the smaller of both. */
export function openNow({ scenario, state }: Here, { token, spender }: Item) {
  const book = bookOf(state.chain.contracts, kindsOf(scenario), addressOf(state, token));
  const me = addressOf(state, learnerId);
  const allowed = BigInt(book?.allowances[me]?.[addressOf(state, spender)] ?? '0');
  const held = BigInt(book?.balances[me] ?? '0');
  let most = allowed;
  if (held < allowed) most = held;
  return { allowed, held, most, endless: allowed === unlimited, book };
}

/** The call that takes an approval back: the same function that gave it, with nothing. */
export function revocation({ scenario, state }: Here, { token, spender }: Item): PayRequest & { data: Hex } {
  const data = encodeCall('approve(address,uint256)', [addressOf(state, spender), 0n]);
  return { to: addressOf(state, token), value: '0', tip: scenario.world.tips.usual, data };
}

/** The transaction a request would have the learner sign. */
export function requested({ scenario, state }: Here, request: Request): PayRequest & { data: Hex } {
  const data = callData(state, request);
  return { to: addressOf(state, request.to), value: '0', tip: scenario.world.tips.usual, data };
}

/** What a transaction would change for anybody. */
export function wouldChange(
  { scenario, state }: Here,
  { to, value, data }: PayRequest & { data: Hex },
): Preview {
  return preview(state.chain, { from: addressOf(state, learnerId), to, value, data }, kindsOf(scenario));
}

/** Whether the learner has signed this very call and it waits. */
export function isWaiting({ state }: Here, { to, data }: PayRequest): boolean {
  const me = addressOf(state, learnerId);
  return state.chain.pool.some((tx) => tx.from === me && tx.to === to && tx.data === data);
}
