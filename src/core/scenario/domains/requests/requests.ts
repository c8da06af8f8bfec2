import { encodeCall } from '../../../chain/abi.ts';
import type { Json } from '../../../record/event.ts';
import { byteLength, signText } from '../../../wallet/eip191.ts';
import type { Hex } from '../../../wallet/hex.ts';
import { type ActionData, isName, isText, isWhole, oneOf } from '../../action.ts';
import { pay } from '../../deed.ts';
import { defineDomain } from '../../domain.ts';
import { learnerId } from '../../scenario.ts';
import { submitTransaction } from '../../slices/payment.ts';
import { emit, refuse, type State } from '../../state.ts';
import { dealt, ownText, provesLearner, verifyNote, withLetter } from './notes.ts';
import { offers } from './offers.ts';
import { change, flaws, type Here, itemOf, name, noteOf, type Own, own, type RequestsPlan } from './plan.ts';
import { provesRequest, signItem, typedOf } from './typed.ts';
import { query, view } from './view.ts';

const looks = ['open', 'fields', 'domain', 'raw', 'hex'] as const;

function begin(turn: Here): State {
  const { notes, items } = turn.plan;
  const start: Own = {
    notes: dealt(turn, 'notes', notes),
    items: dealt(turn, 'items', items),
    owned: null,
    looked: {},
    asked: [],
    verified: {},
    told: {},
    decided: {},
    signatures: {},
  };
  const told = emit(change(turn, start), 'dealt', { set: 'notes', bads: notes.bads, goods: notes.goods });
  return emit(told, 'dealt', { set: 'requests', bads: items.bads, goods: items.goods });
}

function ownSigned(turn: Here, signature: string): State {
  const { state } = turn;
  if (!provesLearner(turn, ownText(turn), signature))
    return refuse(state, 'requests.own', 'not-your-signature');
  return emit(change(turn, { owned: signature as Hex }), 'requests.owned', {});
}

function tryLetter(turn: Here, place: number, letter: string): State {
  const { owned } = own(turn);
  if (!owned) return refuse(turn.state, 'requests.try', 'not-signed');
  const text = withLetter(ownText(turn), place, letter);
  const changed = text !== ownText(turn);
  return emit(turn.state, 'requests.tried', { changed, valid: provesLearner(turn, text, owned) });
}

function verify(turn: Here, id: string, against: 'slip' | 'book'): State {
  const note = noteOf(turn, id);
  if (!note) return refuse(turn.state, 'requests.verify', 'no-such-note', id);
  const valid = verifyNote(turn, note, against);
  const { verified } = own(turn);
  const next = change(turn, { verified: { ...verified, [id]: { ...verified[id], [against]: valid } } });
  return emit(next, 'requests.verified', { note: id, against, valid });
}

function tell(turn: Here, id: string, marked: boolean): State {
  const note = noteOf(turn, id);
  const { told, verified } = own(turn);
  if (!note) return refuse(turn.state, 'requests.tell', 'no-such-note', id);
  if (told[id] !== undefined) return refuse(turn.state, 'requests.tell', 'already-decided', id);
  const bad = note.flaw !== null;
  const next = change(turn, { told: { ...told, [id]: marked } });
  const judged = emit(next, 'judged', { set: 'notes', item: id, bad, marked });
  return emit(judged, 'requests.told', {
    note: id,
    right: bad === marked,
    checked: verified[id]?.book !== undefined,
  });
}

function look(turn: Here, id: string, at: string): State {
  if (!itemOf(turn, id)) return refuse(turn.state, 'requests.look', 'no-such-request', id);
  const { looked } = own(turn);
  const before = looked[id] ?? [];
  const next = before.includes(at)
    ? turn.state
    : change(turn, { looked: { ...looked, [id]: [...before, at] } });
  return emit(next, 'requests.looked', { request: id, at });
}

function ask(turn: Here, id: string): State {
  const { asked } = own(turn);
  if (!itemOf(turn, id)) return refuse(turn.state, 'requests.ask', 'no-such-request', id);
  if (asked.includes(id)) return turn.state;
  if (asked.length >= turn.plan.asks) return refuse(turn.state, 'requests.ask', 'no-more-asks', id);
  return emit(change(turn, { asked: [...asked, id] }), 'requests.asked', { request: id });
}

/** Notes a decision: for the goal of telling them apart, and for what follows from it. */
function decide(turn: Here, id: string, choice: 'sign' | 'reject', because: string): State {
  const { decided, looked } = own(turn);
  const flaw = itemOf(turn, id)?.flaw ?? null;
  const next = change(turn, { decided: { ...decided, [id]: { choice, because } } });
  const marked = choice === 'reject';
  const judged = emit(next, 'judged', { set: 'requests', item: id, bad: flaw !== null, marked });
  return emit(judged, 'requests.decided', {
    request: id,
    choice,
    bad: flaw !== null,
    because,
    right: marked && because === flaw,
    looked: (looked[id] ?? []).filter((at) => at !== 'open').length,
  });
}

function closed(turn: Here, id: string, action: string): State | null {
  if (!itemOf(turn, id)) return refuse(turn.state, action, 'no-such-request', id);
  return own(turn).decided[id] ? refuse(turn.state, action, 'already-decided', id) : null;
}

function signRequest(turn: Here, id: string, signature: string): State {
  const { scenario, state } = turn;
  const shut = closed(turn, id, 'requests.sign');
  const item = itemOf(turn, id);
  if (shut || !item) return shut ?? state;
  if (!provesRequest(turn, item, signature)) return refuse(state, 'requests.sign', 'not-your-signature', id);
  const kept = change(turn, { signatures: { ...own(turn).signatures, [id]: signature as Hex } });
  const sent = item.call ? submitTransaction(scenario, kept, { t: 'tx.submit', raw: signature }) : kept;
  return decide({ ...turn, state: sent }, id, 'sign', '');
}

/** Whoever has the signature of a permit uses it: `with: { request, by, via }`, `via` being the drainer's contract. */
function usePermit(turn: Here, args: Json): State {
  const { scenario, state } = turn;
  const { request = '', by = '', via = '' } = args as { request?: string; by?: string; via?: string };
  const item = itemOf(turn, request);
  const source = item?.hash ? turn.plan.items.items.find(({ id }) => id === item.hash) : item;
  const typed = source && typedOf(turn, source);
  const signature = own(turn).signatures[request];
  const owner = state.actors[learnerId];
  if (!typed || !signature || !owner) return refuse(state, 'requests.use', 'not-signed', request);
  const { value, deadline } = typed.message;
  const data = encodeCall('pullWithPermit(address,address,uint256,uint256,uint8,bytes32,bytes32)', [
    String(typed.domain['verifyingContract']),
    owner,
    BigInt(String(value)),
    BigInt(String(deadline)),
    BigInt(`0x${signature.slice(130)}`),
    signature.slice(0, 66),
    `0x${signature.slice(66, 130)}`,
  ]);
  return pay(scenario, state, by, via, '0', { data });
}

function sign(turn: Here, what: Json, key: Uint8Array): ActionData | null {
  const asked = (typeof what === 'object' && what !== null ? what : {}) as Readonly<Record<string, Json>>;
  if (asked.own === true) return { t: 'requests.own', signature: signText(ownText(turn), key) };
  const item = itemOf(turn, asked.request);
  const signature = item && signItem(turn, item, key);
  return signature ? { t: 'requests.sign', request: item.id, signature } : null;
}

/** Signing and verifying: an own text, notes of others, requests that sites put before the wallet, and what follows from a signature. */
export const requests = defineDomain<RequestsPlan>({
  name,
  actions: {
    'requests.own': { signature: isText(/^0x[0-9a-f]{130}$/) },
    'requests.try': { place: isWhole(-1, 500), letter: isText(/^.{0,2}$/su) },
    'requests.verify': { note: isName, against: oneOf('slip', 'book') },
    'requests.tell': { note: isName, marked: oneOf(true, false) },
    'requests.look': { request: isName, at: oneOf(...looks) },
    'requests.ask': { request: isName },
    'requests.sign': { request: isName, signature: isText(/^0x[0-9a-f]{8,4000}$/) },
    'requests.reject': { request: isName, because: oneOf(...flaws) },
  },
  events: {
    /** The own text was signed; it was verified with no letter or one letter changed. */
    'requests.owned': [],
    'requests.tried': ['changed', 'valid'],
    /** A note was verified against the address it carries (`slip`) or that of the address book (`book`); it was called true or false. */
    'requests.verified': ['note', 'against', 'valid'],
    'requests.told': ['note', 'right', 'checked'],
    /** A request was looked at (`open`, `fields`, `domain`, `raw`, `hex`), asked about, decided (`sign`, `reject`); `right` when the reason named is the true one. */
    'requests.looked': ['request', 'at'],
    'requests.asked': ['request'],
    'requests.decided': ['request', 'choice', 'bad', 'because', 'right', 'looked'],
  },
  begin,
  acts: {
    'requests.own': (turn, action) => ownSigned(turn, String(action.signature)),
    'requests.try': (turn, action) => tryLetter(turn, Number(action.place), String(action.letter)),
    'requests.verify': (turn, action) => verify(turn, String(action.note), action.against as 'slip' | 'book'),
    'requests.tell': (turn, action) => tell(turn, String(action.note), action.marked === true),
    'requests.look': (turn, action) => look(turn, String(action.request), String(action.at)),
    'requests.ask': (turn, action) => ask(turn, String(action.request)),
    'requests.sign': (turn, action) => signRequest(turn, String(action.request), String(action.signature)),
    'requests.reject': (turn, action) =>
      closed(turn, String(action.request), 'requests.reject') ??
      decide(turn, String(action.request), 'reject', String(action.because)),
  },
  deeds: { 'requests.use': usePermit },
  values: (turn) => ({ bytes: byteLength(ownText(turn)) }),
  view,
  query,
  sign,
  offers,
  check: (scenario, { apps, notes, items }) => [
    ...apps
      .filter(({ contract }) => !scenario.actors[contract])
      .map(({ id, contract }) => ({ path: ['apps', id], message: `there is no actor "${contract}"` })),
    ...notes.items
      .filter(({ signer }) => !scenario.actors[signer])
      .map(({ id, signer }) => ({ path: ['notes', id], message: `there is no actor "${signer}"` })),
    ...items.items
      .filter(({ app }) => !apps.some(({ id }) => id === app))
      .map(({ id, app }) => ({ path: ['items', id], message: `there is no app "${app}"` })),
  ],
});
