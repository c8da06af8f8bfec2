import { submit } from '../../chain/admit.ts';
import { readCall } from '../../chain/read-log.ts';
import { checksummed } from '../../wallet/address.ts';
import { firstDifference } from '../../wallet/groups.ts';
import type { Hex } from '../../wallet/hex.ts';
import type { Action } from '../action.ts';
import { kindsOf } from '../domain.ts';
import { learnerId, type Scenario } from '../scenario.ts';
import { emit, refuse, type State, whoIs } from '../state.ts';

/** Takes the learner's signed bytes to the pool; what the chain does not take is refused with the chain's own code. */
export function submitTransaction(scenario: Scenario, state: State, { raw }: Action<'tx.submit'>): State {
  const admission = submit(state.chain, raw as Hex);
  if (!admission.ok) return refuse(state, 'tx.submit', admission.code);
  const { hash, from, to, value } = admission.tx;
  if (whoIs(state, from) !== learnerId) return refuse(state, 'tx.submit', 'not-your-key');
  return emit({ ...state, chain: admission.chain }, 'tx.submitted', {
    hash,
    from: learnerId,
    to: whoIs(state, to),
    value,
    call: readCall(state.chain, kindsOf(scenario), admission.tx)?.name ?? '',
  });
}

/** Holds an address against that of an actor and says where they first differ. */
export function compare(_: Scenario, state: State, { address, to }: Action<'compare'>): State {
  const theirs = state.actors[to];
  if (!theirs) return refuse(state, 'compare', 'no-such-actor', to);
  const mine = checksummed(address);
  const group = firstDifference(mine, theirs);
  return emit(state, 'compared', { who: whoIs(state, mine), to, same: group === null, group });
}
