import { balanceOf } from '../../../chain/explorer.ts';
import type { Json } from '../../../record/event.ts';
import { whoIs } from '../../state.ts';
import { execOf, isWaiting } from './block.ts';
import { slipOf } from './mates.ts';
import { type Here, own, type Request } from './plan.ts';
import { decoded, safeAddress, storeOf } from './tx.ts';
import type { RequestView, SafeView } from './view.ts';

function requestView(turn: Here, request: Request): RequestView {
  const { state } = turn;
  const { read, compared } = own(turn);
  const { id, from, status, tx, shown, hash, shownHash, signatures } = request;
  return {
    id,
    from,
    status: status === 'signed' && isWaiting(state, request) ? 'sent' : status,
    nonce: tx.nonce,
    read: read.includes(id),
    compared: compared.includes(id),
    shown: decoded(state, shown),
    shownHash,
    hash,
    asked: decoded(state, tx),
    signed: signatures.map(({ owner }) => whoIs(state, owner)),
    slip: slipOf(turn, request),
    exec: status === 'signed' ? execOf(request) : null,
  };
}

/** The safe as the screens show it. */
export function look(turn: Here): Json {
  const { state } = turn;
  const { owners, threshold, nonce } = storeOf(state);
  const { order, requests, lost, drained, locked } = own(turn);
  const view: SafeView = {
    address: safeAddress(state),
    balance: balanceOf(state.chain, safeAddress(state)).balance,
    threshold,
    nonce,
    owners: owners.map((address) => {
      const who = whoIs(state, address);
      return { who, address, lost: lost.includes(who) };
    }),
    requests: requests.map((request) => requestView(turn, request)),
    coming: drained ? 0 : order.filter((id) => !requests.some((request) => request.id === id)).length,
    drained,
    locked,
  };
  return view as unknown as Json;
}
