import type { Offer } from '../../domain.ts';
import { learnerId } from '../../scenario.ts';
import { execOf, isWaiting } from './block.ts';
import { current, type Here, own, planOf, replacement } from './plan.ts';
import { safeAddress, storeOf } from './tx.ts';

function requestOffers(turn: Here): readonly Offer[] {
  const request = current(turn);
  if (!request) return [];
  const { state, scenario } = turn;
  const { read, compared } = own(turn);
  const bad = planOf(turn, request.id)?.bad ?? false;
  const mine = request.from === learnerId;
  if (request.status === 'signed') {
    if (isWaiting(state, request)) return [];
    const pay = {
      to: safeAddress(state),
      value: '0',
      tip: scenario.world.tips.usual,
      data: execOf(request),
    };
    return [
      { pay, good: true },
      { pay, good: false },
    ];
  }
  if (mine) return [];
  const looks: Offer[] = [];
  if (!read.includes(request.id)) looks.push({ action: { t: 'safe.read', request: request.id }, good: true });
  if (!compared.includes(request.id))
    looks.push({ action: { t: 'safe.compare', request: request.id }, good: true });
  return [
    ...looks,
    { sign: { domain: 'safe', what: { confirm: request.id } }, good: !bad, stance: 'accept' },
    { action: { t: 'safe.refuse', request: request.id }, good: bad, stance: 'refuse' },
  ];
}

/** Replacing the lost key by whatever addresses were written: the right one is that of a new key of the family. */
function replaceOffers(turn: Here): readonly Offer[] {
  const { state, plan } = turn;
  const { lost, requests } = own(turn);
  const gone = lost.map((id) => state.actors[id]).find((old) => old && storeOf(state).owners.includes(old));
  if (!gone || requests.at(-1)?.id === replacement) return [];
  const written = state.inbox.filter(({ address }) => address && !storeOf(state).owners.includes(address));
  return written.flatMap(({ address }): Offer[] => {
    const family = plan.family.some((id) => state.actors[id] === address);
    const known = plan.strangers.some((id) => state.actors[id] === address);
    if (!address || !(family || known)) return [];
    return [{ sign: { domain: 'safe', what: { replace: gone, fresh: address } }, good: family }];
  });
}

/** What a learner can do with the safe now, in the order in which a careful one does it. */
export function offers(turn: Here): readonly Offer[] {
  const { scenario, state } = turn;
  if (scenario.steps[state.step]?.part !== 'safe') return [];
  if (current(turn)) return requestOffers(turn);
  const { drained, locked } = own(turn);
  return drained || locked ? [] : replaceOffers(turn);
}
