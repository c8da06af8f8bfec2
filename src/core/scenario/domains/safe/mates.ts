import { isOver, readSlip, type Slip, writeSlip } from '../../../codes/slips.ts';
import type { Json } from '../../../record/event.ts';
import { checksummed } from '../../../wallet/address.ts';
import type { ActionData } from '../../action.ts';
import { learnerId } from '../../scenario.ts';
import { whoIs } from '../../state.ts';
import { current, type Here, own, type Request } from './plan.ts';
import { readSignature, signatureOf } from './requests.ts';
import { addressOf, decoded, hashOf } from './tx.ts';
import type { SafeAnswer } from './view.ts';

/**
 * Classmates with the same case sign for the relatives: the one shows the request as a slip, the other reads it, reckons the hash anew, signs with
 * a relative's key, which follows from the case's number, and shows the seal. All of it is asked and answered without touching a run; only the
 * action `safe.confirm` with the signature that was read does.
 */
type RequestSlip = Extract<Slip, { kind: 'request' }>;

/** The slip of a request: exactly what the device is asked to sign. */
export function slipOf({ state }: Pick<Here, 'state'>, { tx }: Request): string {
  return writeSlip({ kind: 'request', seed: state.seed, tx });
}

/** Relatives for whom a classmate may sign; the learner's own key is never among them. */
function roles({ plan, scenario }: Here): readonly string[] {
  return plan.family.filter((id) => id !== learnerId && scenario.actors[id]?.key !== 'wallet');
}

function txOf({ tx }: RequestSlip) {
  return { ...tx, to: checksummed(tx.to) };
}

/** What a request on a classmate's phone would do, by this phone's own reckoning. */
function readRequest(turn: Here, slip: RequestSlip): SafeAnswer {
  const { state } = turn;
  if (slip.seed !== state.seed) return { kind: 'other-case', seed: slip.seed };
  const tx = txOf(slip);
  return {
    kind: 'request',
    asked: decoded(state, tx),
    nonce: tx.nonce,
    hash: hashOf(state, tx),
    roles: roles(turn),
  };
}

/** The seal of a relative under such a request. */
function seal(turn: Here, slip: RequestSlip, as: string): SafeAnswer {
  if (slip.seed !== turn.state.seed || !roles(turn).includes(as)) return { kind: 'none' };
  const hash = hashOf(turn.state, txOf(slip));
  const { signature } = signatureOf(turn, as, hash);
  return { kind: 'seal', slip: writeSlip({ kind: 'seal', hashStart: hash, signature }) };
}

/** What a seal from a classmate's phone is worth for the request at hand: whose it is, or why it does not count. */
function judge(turn: Here, slip: Extract<Slip, { kind: 'seal' }>): SafeAnswer {
  const request = current(turn);
  if (request?.status !== 'open') return { kind: 'no-request' };
  if (!isOver(slip, request.hash)) return { kind: 'other-hash', start: slip.hashStart, mine: request.hash };
  const found = readSignature(turn.state, request.hash, slip.signature);
  if (!found) return { kind: 'no-owner' };
  const who = whoIs(turn.state, found.owner);
  if (own(turn).lost.includes(who)) return { kind: 'lost-key', who };
  if (request.signatures.some(({ owner }) => owner === found.owner)) return { kind: 'already-signed', who };
  return { kind: 'counts', request: request.id, who, signature: found.signature };
}

/** Answers what a screen asks about a slip: `{ read }` what it is worth here, `{ read, as }` the seal of a relative. Never throws. */
export function answer(turn: Here, what: Json): Json {
  const { read, as } = (typeof what === 'object' && what !== null ? what : {}) as Readonly<
    Record<string, Json>
  >;
  const slip = typeof read === 'string' ? readSlip(read) : null;
  const told = (): SafeAnswer => {
    if (slip?.kind === 'request')
      return typeof as === 'string' ? seal(turn, slip, as) : readRequest(turn, slip);
    return slip?.kind === 'seal' ? judge(turn, slip) : { kind: 'none' };
  };
  return told() as unknown as Json;
}

/** Confirmations by relatives of the request at hand: evidence need not carry their signatures, which follow from the case's number. */
export function relativesSigning(turn: Here): readonly ActionData[] {
  const request = current(turn);
  if (request?.status !== 'open') return [];
  return roles(turn).map((id) => ({
    t: 'safe.confirm',
    request: request.id,
    signature: signatureOf(turn, id, request.hash).signature,
  }));
}

/** Whether the key that signed is lost, and so in nobody's hands of the family. */
export function isLost(turn: Here, owner: string): boolean {
  return own(turn).lost.some((id) => addressOf(turn.state, id) === owner);
}
