import type { SafeTx } from '../../../chain/contracts/safe-hash.ts';
import { isOwner } from '../../../chain/contracts/safe-owners.ts';
import { type OwnerSignature, signerOf } from '../../../chain/contracts/safe-signatures.ts';
import { fromHex, type Hex, isHex } from '../../../wallet/hex.ts';
import { signDigest } from '../../../wallet/signature.ts';
import { actorKey } from '../../cast.ts';
import { withOwn } from '../../domain.ts';
import { learnerId } from '../../scenario.ts';
import { emit, type State } from '../../state.ts';
import { current, type Here, name, own, planOf, type Request, type SafeOwn } from './plan.ts';
import { addressOf, hashOf, storeOf, txFor } from './tx.ts';

/** The state with a part of what the domain keeps changed. */
export function kept(turn: Here, part: Partial<SafeOwn>): State {
  return withOwn(turn.state, name, { ...own(turn), ...part });
}

/** The newest request with a part of it changed. */
export function withRequest(turn: Here, part: Partial<Request>): State {
  const { requests } = own(turn);
  const newest = requests.at(-1);
  if (!newest) return turn.state;
  const since = part.status ? turn.state.now : newest.since;
  return kept(turn, { requests: [...requests.slice(0, -1), { ...newest, ...part, since }] });
}

/** An actor's own signature of a hash. */
export function signatureOf({ scenario, state }: Here, actor: string, hash: Hex): OwnerSignature {
  return { owner: addressOf(state, actor), signature: signDigest(hash, actorKey(scenario, state, actor)) };
}

/** The signature of an owner, read from 65 bytes that may come from anywhere; null when no owner made it. */
export function readSignature(state: State, hash: Hex, signature: unknown): OwnerSignature | null {
  if (!isHex(signature) || signature.length !== 132) return null;
  const owner = signerOf(hash, fromHex(signature));
  return owner && isOwner(storeOf(state), owner) ? { owner, signature } : null;
}

/** The newest request with a signature more; enough of them, and it can be carried out. */
export function withSignature(turn: Here, more: OwnerSignature): State {
  const request = current(turn);
  if (!request || request.signatures.some(({ owner }) => owner === more.owner)) return turn.state;
  const signatures = [...request.signatures, more];
  const store = storeOf(turn.state);
  const counted = signatures.filter(({ owner }) => isOwner(store, owner)).length;
  // Even where one signature would do, the family waits for the learner's word.
  const decided = signatures.some(({ owner }) => owner === addressOf(turn.state, learnerId));
  const enough = request.status === 'open' && decided && counted >= store.threshold;
  return withRequest(turn, { signatures, ...(enough ? { status: 'signed' as const } : {}) });
}

/** A new request, with the signature of who makes it. */
export function asked(
  turn: Here,
  id: string,
  from: string,
  {
    tx,
    shown,
    signature,
  }: { readonly tx: SafeTx; readonly shown: SafeTx; readonly signature: OwnerSignature },
): State {
  const { state } = turn;
  const request: Request = {
    id,
    from,
    tx,
    shown,
    hash: hashOf(state, tx),
    shownHash: hashOf(state, shown),
    signatures: [],
    status: 'open',
    since: state.now,
  };
  const come = kept(turn, { requests: [...own(turn).requests, request] });
  return emit(withSignature({ ...turn, state: come }, signature), 'safe.asked', { request: id, from });
}

/** The next request of the family comes, when none is at hand and the safe is still theirs. */
export function nextRequest(turn: Here): State {
  const { order, requests, drained } = own(turn);
  const id = order.find((one) => !requests.some((request) => request.id === one));
  const plan = id === undefined ? undefined : planOf(turn, id);
  const ours = isOwner(storeOf(turn.state), addressOf(turn.state, learnerId));
  if (!id || !plan || current(turn) || drained || !ours) return turn.state;
  const tx = txFor(turn.state, plan.asks);
  const shown = plan.shows ? txFor(turn.state, plan.shows) : tx;
  const signature = signatureOf(turn, plan.from, hashOf(turn.state, tx));
  return asked(turn, id, plan.from, { tx, shown, signature });
}
