import { headOf } from '../../../chain/chain.ts';
import { execCall } from '../../../chain/contracts/safe.ts';
import { packSignatures } from '../../../chain/contracts/safe-signatures.ts';
import type { Hex } from '../../../wallet/hex.ts';
import { pay } from '../../deed.ts';
import { learnerId } from '../../scenario.ts';
import { emit, type State, whoIs } from '../../state.ts';
import { current, type Here, name, own, planOf, type Request } from './plan.ts';
import { kept, nextRequest, signatureOf, withRequest, withSignature } from './requests.ts';
import { decoded, safeAddress, storeOf } from './tx.ts';

/** Blocks that somebody who made a bad request waits for the learner to send it, before sending it alone. */
const patience = 2;
const blockTime = 12_000;

/** Call data that carry out a request with the signatures it has. */
export function execOf({ tx, signatures }: Request): Hex {
  return execCall(tx, packSignatures(signatures));
}

/** Whether a call that carries a request out waits in the pool, whoever sent it. */
export function isWaiting({ chain }: Pick<State, 'chain'>, request: Request): boolean {
  const wanted = execOf(request);
  return chain.pool.some(({ data }) => data === wanted);
}

/** Whether a transaction of the newest block has carried a request out: true, false when it reverted, null when none tried. */
function outcome(state: State, request: Request): boolean | null {
  const safe = safeAddress(state);
  const wanted = execOf(request);
  const tries = headOf(state.chain).transactions.filter(
    (tx) => tx.to?.toLowerCase() === safe.toLowerCase() && tx.data === wanted,
  );
  return tries.length ? tries.some(({ status }) => status === 'ok') : null;
}

function carriedOut(turn: Here): State {
  const request = current(turn);
  const ok = request && outcome(turn.state, request);
  if (!request || ok === null) return turn.state;
  const next = withRequest(turn, { status: ok ? 'done' : 'failed' });
  return emit(next, 'safe.executed', {
    request: request.id,
    ok,
    bad: planOf(turn, request.id)?.bad ?? false,
  });
}

/** Tells what the block has changed about owners and threshold. */
function keepersTold(turn: Here): State {
  const { state } = turn;
  const { owners, threshold } = storeOf(state);
  const before = own(turn);
  if (owners.join() === before.owners.join() && threshold === before.threshold) return state;
  const gone = before.owners.filter((owner) => !owners.includes(owner));
  const came = owners.filter((owner) => !before.owners.includes(owner));
  const taken = gone.length === before.owners.length;
  let next = kept(turn, { owners, threshold });
  if (gone.length || came.length)
    next = emit(next, 'safe.owners', {
      gone: gone[0] ? whoIs(state, gone[0]) : '',
      came: came[0] ? whoIs(state, came[0]) : '',
      taken,
    });
  return threshold < before.threshold && !taken ? emit(next, 'safe.weakened', { threshold }) : next;
}

/** The safe is empty though nobody of the family wanted that. */
function drainTold(turn: Here): State {
  const { state } = turn;
  const balance = BigInt(state.chain.accounts[safeAddress(state)]?.balance ?? '0');
  if (own(turn).drained || balance > 0n) return state;
  return emit(kept(turn, { drained: true }), 'safe.drained', {});
}

/** So few owners can still sign that nothing can ever be carried out again. */
export function lockTold(turn: Here): State {
  const { state, plan } = turn;
  const { owners, threshold } = storeOf(state);
  const { lost, locked, drained } = own(turn);
  const ours = [learnerId, ...plan.family];
  const able = owners
    .map((owner) => whoIs(state, owner))
    .filter((who) => ours.includes(who) && !lost.includes(who));
  if (locked || drained || able.length >= threshold) return state;
  return emit(kept(turn, { locked: true }), 'safe.locked', {});
}

/** Another owner signs what the learner has asked for: the replacement of a key that is really lost. */
function othersSign(turn: Here): State {
  const request = current(turn);
  const { state, plan, scenario } = turn;
  if (request?.from !== learnerId || request.status !== 'open' || request.since >= state.now) return state;
  const { gone } = decoded(state, request.tx);
  const { lost } = own(turn);
  const helper = plan.owners.find(
    (id) =>
      id !== learnerId && !lost.includes(id) && storeOf(state).owners.includes(state.actors[id] ?? '0x'),
  );
  if (!helper || !gone || !lost.includes(whoIs(state, gone))) return state;
  if (!scenario.actors[helper]) return state;
  return withSignature(turn, signatureOf(turn, helper, request.hash));
}

/** Who made a bad request does not wait for ever: with enough signatures it is sent without the learner. */
function impatience(turn: Here): State {
  const request = current(turn);
  const { state, scenario } = turn;
  if (request?.status !== 'signed' || !planOf(turn, request.id)?.bad) return state;
  if (state.now - request.since !== patience * blockTime || isWaiting(state, request)) return state;
  return pay(scenario, state, request.from, name, '0', { data: execOf(request) });
}

const parts = [carriedOut, keepersTold, drainTold, lockTold, othersSign, impatience, nextRequest] as const;

/** What follows from a block, one thing after another. */
export function afterBlock(turn: Here): State {
  return parts.reduce((state, part) => part({ ...turn, state }), turn.state);
}
