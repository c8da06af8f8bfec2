import { mask, maskState } from '../../../chain/contracts/mask.ts';
import { safe as contract, safeState } from '../../../chain/contracts/safe.ts';
import { stream } from '../../../random/stream.ts';
import type { Address } from '../../../wallet/address.ts';
import { isName, isText } from '../../action.ts';
import { defineDomain, withOwn } from '../../domain.ts';
import { learnerId } from '../../scenario.ts';
import { emit, type State } from '../../state.ts';
import { compare, confirm, drain, lose, read, refuseRequest, replace, sign } from './acts.ts';
import { afterBlock } from './block.ts';
import { look } from './look.ts';
import { answer, relativesSigning } from './mates.ts';
import { offers } from './offers.ts';
import { type Asks, type Here, name, type SafeOwn, type SafePlan, set } from './plan.ts';
import { nextRequest } from './requests.ts';
import { storeOf } from './tx.ts';

const isAddressText = isText(/^0x[0-9a-fA-F]{40}$/);
const isSignature = isText(/^0x[0-9a-f]{130}$/);

function begin(turn: Here): State {
  const { state, plan } = turn;
  const rest = plan.requests.map(({ id }) => id).filter((id) => id !== plan.first);
  const bads = plan.requests.filter(({ bad }) => bad).length;
  const { owners, threshold } = storeOf(state);
  const start: SafeOwn = {
    owners,
    threshold,
    order: [plan.first, ...stream(state.seed, 'safe:order').shuffle(rest)],
    requests: [],
    read: [],
    compared: [],
    lost: [],
    drained: false,
    locked: false,
  };
  const dealt = emit(withOwn(state, name, start), 'dealt', { set, bads, goods: plan.requests.length - bads });
  return nextRequest({ ...turn, state: dealt });
}

function actorsOf(asks: Asks): string[] {
  if ('pay' in asks) return [asks.pay];
  return 'delegate' in asks ? [asks.delegate, asks.code] : [];
}

/** A safe of several owners: requests to be told apart, signed and carried out; keys that are lost and replaced. */
export const safe = defineDomain<SafePlan>({
  name,
  contracts: { safe: contract, mask },
  deployed: ({ actors }, { owners, threshold, requests }) => {
    const keepers = { owners: owners.map((id) => actors[id] as Address), threshold };
    const masks = requests.flatMap(({ asks }) => ('code' in asks ? [asks.code] : []));
    return { [name]: safeState(keepers), ...Object.fromEntries(masks.map((id) => [id, maskState])) };
  },
  actions: {
    'safe.read': { request: isName },
    'safe.compare': { request: isName },
    'safe.confirm': { request: isName, signature: isSignature },
    'safe.refuse': { request: isName },
    'safe.replace': { old: isAddressText, fresh: isAddressText, signature: isSignature },
  },
  events: {
    'safe.asked': ['request', 'from'],
    'safe.read': ['request', 'count'],
    'safe.compared': ['request', 'same', 'count'],
    'safe.confirmed': ['request', 'bad'],
    'safe.refused': ['request', 'bad'],
    'safe.executed': ['request', 'ok', 'bad'],
    'safe.owners': ['gone', 'came', 'taken'],
    'safe.weakened': ['threshold'],
    'safe.lost': ['owner'],
    'safe.locked': [],
    'safe.tried': ['by', 'key'],
    'safe.drained': [],
  },
  begin,
  acts: {
    'safe.read': read,
    'safe.compare': compare,
    'safe.confirm': confirm,
    'safe.refuse': refuseRequest,
    'safe.replace': replace,
  },
  deeds: { 'safe.lose': lose, 'safe.drain': drain },
  onBlock: afterBlock,
  view: look,
  query: answer,
  others: relativesSigning,
  values: ({ plan }) =>
    Object.fromEntries(
      plan.table.flatMap(({ id, keys, needed }) => [
        [`${id}-lost`, keys - needed],
        [`${id}-stolen`, needed - 1],
      ]),
    ),
  sign,
  offers,
  check: ({ actors }, plan) => {
    const named: [string, string][] = [
      ...[name, ...plan.owners, ...plan.family, ...plan.strangers].map((id): [string, string] => [
        'owners',
        id,
      ]),
      ...plan.requests.flatMap(({ from, asks, shows }) =>
        [from, ...actorsOf(asks), ...(shows ? actorsOf(shows) : [])].map((id): [string, string] => [
          'requests',
          id,
        ]),
      ),
    ];
    return [
      ...named
        .filter(([, id]) => !actors[id])
        .map(([list, id]) => ({ path: [list], message: `there is no actor "${id}"` })),
      ...(plan.owners.includes(learnerId) ? [] : [{ path: ['owners'], message: 'the learner is an owner' }]),
      ...(plan.requests.some(({ id }) => id === plan.first)
        ? []
        : [{ path: ['first'], message: `there is no request "${plan.first}"` }]),
      ...(plan.threshold >= 1 && plan.threshold <= plan.owners.length
        ? []
        : [{ path: ['threshold'], message: 'from 1 to the number of owners' }]),
    ];
  },
});
