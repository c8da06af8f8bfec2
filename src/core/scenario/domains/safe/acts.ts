import { isOwner } from '../../../chain/contracts/safe-owners.ts';
import type { Json } from '../../../record/event.ts';
import type { Address } from '../../../wallet/address.ts';
import type { Hex } from '../../../wallet/hex.ts';
import { signDigest } from '../../../wallet/signature.ts';
import type { ActionData } from '../../action.ts';
import { pay } from '../../deed.ts';
import { learnerId } from '../../scenario.ts';
import { emit, refuse, type State } from '../../state.ts';
import { execOf, lockTold } from './block.ts';
import { isLost } from './mates.ts';
import { current, type Here, name, own, planOf, type Request, replacement, set } from './plan.ts';
import {
  asked,
  kept,
  nextRequest,
  readSignature,
  signatureOf,
  withRequest,
  withSignature,
} from './requests.ts';
import { addressOf, hashOf, safeAddress, storeOf, swapTx } from './tx.ts';

/** The request at hand when it has this id and is still open. */
function openRequest(turn: Here, id: unknown): Request | null {
  const request = current(turn);
  return request?.id === id && request?.status === 'open' ? request : null;
}

function judged(turn: Here, id: string, marked: boolean): State {
  const plan = planOf(turn, id);
  return plan ? emit(turn.state, 'judged', { set, item: id, bad: plan.bad ?? false, marked }) : turn.state;
}

/** The learner has read the fields on the device. */
export function read(turn: Here, { request }: ActionData): State {
  if (current(turn)?.id !== request) return refuse(turn.state, 'safe.read', 'no-such-request');
  const before = own(turn).read;
  if (before.includes(String(request))) return turn.state;
  const after = [...before, String(request)];
  return emit(kept(turn, { read: after }), 'safe.read', { request: String(request), count: after.length });
}

/** The learner has held the hash of the site against that of the device. */
export function compare(turn: Here, { request }: ActionData): State {
  const found = current(turn);
  if (!found || found.id !== request) return refuse(turn.state, 'safe.compare', 'no-such-request');
  const before = own(turn).compared;
  if (before.includes(found.id)) return turn.state;
  const after = [...before, found.id];
  const same = found.hash === found.shownHash;
  return emit(kept(turn, { compared: after }), 'safe.compared', {
    request: found.id,
    same,
    count: after.length,
  });
}

/** The learner's signature, or a classmate's that was read from a code: it counts when an owner made it over this very hash. */
export function confirm(turn: Here, { request: id, signature }: ActionData): State {
  const request = openRequest(turn, id);
  if (!request) return refuse(turn.state, 'safe.confirm', 'no-such-request');
  const found = readSignature(turn.state, request.hash, signature);
  if (!found) return refuse(turn.state, 'safe.confirm', 'no-owner');
  if (isLost(turn, found.owner)) return refuse(turn.state, 'safe.confirm', 'lost-key');
  if (request.signatures.some(({ owner }) => owner === found.owner))
    return refuse(turn.state, 'safe.confirm', 'already-signed');
  const signed = withSignature(turn, found);
  if (found.owner !== addressOf(turn.state, learnerId)) return signed;
  const told = emit(signed, 'safe.confirmed', {
    request: request.id,
    bad: planOf(turn, request.id)?.bad ?? false,
  });
  return judged({ ...turn, state: told }, request.id, false);
}

/** The learner will not sign; the next request comes. An own request is taken back. */
export function refuseRequest(turn: Here, { request: id }: ActionData): State {
  const request = openRequest(turn, id);
  if (!request) return refuse(turn.state, 'safe.refuse', 'no-such-request');
  const closed = withRequest(turn, { status: 'refused' });
  const told = emit(closed, 'safe.refused', {
    request: request.id,
    bad: planOf(turn, request.id)?.bad ?? false,
  });
  return nextRequest({ ...turn, state: judged({ ...turn, state: told }, request.id, true) });
}

/** The learner asks for a new key in the place of an old one, and signs that. */
export function replace(turn: Here, { old, fresh, signature }: ActionData): State {
  const { state } = turn;
  if (current(turn)) return refuse(state, 'safe.replace', 'request-open');
  const store = storeOf(state);
  const before = swapTx(state, old as Address, fresh as Address);
  if (!isOwner(store, old as Address)) return refuse(state, 'safe.replace', 'no-owner');
  if (isOwner(store, fresh as Address) || fresh === safeAddress(state))
    return refuse(state, 'safe.replace', 'unfit-owner');
  const found = readSignature(state, hashOf(state, before), signature);
  if (found?.owner !== addressOf(state, learnerId)) return refuse(state, 'safe.replace', 'not-your-key');
  return asked(turn, replacement, learnerId, { tx: before, shown: before, signature: found });
}

/** Signs with the learner's key: a request of the family, or the replacement of an owner. */
export function sign(turn: Here, what: Json, key: Uint8Array): ActionData | null {
  if (typeof what !== 'object' || what === null) return null;
  const { confirm: id, replace: old, fresh } = what as Readonly<Record<string, Json>>;
  const request = openRequest(turn, id);
  if (request) return { t: 'safe.confirm', request: request.id, signature: signDigest(request.hash, key) };
  if (typeof old !== 'string' || typeof fresh !== 'string') return null;
  if (!isOwner(storeOf(turn.state), old as Address)) return null;
  const hash: Hex = hashOf(turn.state, swapTx(turn.state, old as Address, fresh as Address));
  return { t: 'safe.replace', old, fresh, signature: signDigest(hash, key) };
}

/** Somebody's key is gone: lost, broken or stolen, which is the same to the safe. */
export function lose(turn: Here, args: Json): State {
  const { owner } = args as { readonly owner: string };
  const lost = [...new Set([...own(turn).lost, owner])];
  const told = emit(kept(turn, { lost }), 'safe.lost', { owner });
  return lockTold({ ...turn, state: told });
}

/** Somebody tries to take everything with a key: it works where one signature is enough and the key is an owner's. */
export function drain(turn: Here, args: Json): State {
  const { by, key = by } = args as { readonly by: string; readonly key?: string };
  const { scenario, state } = turn;
  const store = storeOf(state);
  const works = store.threshold === 1 && isOwner(store, addressOf(state, key));
  if (!works) return emit(state, 'safe.tried', { by, key });
  const value = state.chain.accounts[safeAddress(state)]?.balance ?? '0';
  const tx = {
    to: addressOf(state, by),
    value,
    data: '0x' as Hex,
    operation: 0 as const,
    nonce: store.nonce,
  };
  const hash = hashOf(state, tx);
  const data = execOf({
    id: 'drain',
    from: by,
    tx,
    shown: tx,
    hash,
    shownHash: hash,
    signatures: [signatureOf(turn, key, hash)],
    status: 'signed',
    since: state.now,
  });
  return pay(scenario, state, by, name, '0', { data });
}
