import { headOf } from '../../../chain/chain.ts';
import { stream } from '../../../random/stream.ts';
import { isName } from '../../action.ts';
import { defineDomain, type Offer, ownOf, withOwn } from '../../domain.ts';
import { learnerId } from '../../scenario.ts';
import { emit, refuse, type State } from '../../state.ts';
import { addressOf, isWaiting, openNow, requested, revocation } from './calls.ts';
import { checkApprovals } from './check.ts';
import { type ApprovalsPlan, type Here, type Item, name, type Own, type Request } from './plan.ts';
import { viewOf } from './view.ts';

const own = ({ state }: Here) => ownOf<Own>(state, name);
const entered = (state: State, step: string) =>
  state.log.some(({ type, data }) => type === 'step.entered' && data.step === step);

function deal(here: Here): State {
  const { state, plan } = here;
  const order = stream(state.seed, 'approvals:order').shuffle(plan.items.map(({ id }) => id));
  let now = withOwn(state, name, { order, judged: {}, answered: {} } satisfies Own);
  for (const [set, list] of [
    ['approvals', plan.items],
    ['requests', plan.requests],
  ] as const) {
    const bads = list.filter(({ bad }) => bad).length;
    if (list.length) now = emit(now, 'dealt', { set, bads, goods: list.length - bads });
  }
  return now;
}

/** Judges an approval; when the last one is judged for the first time, the list is sorted. */
function judge(here: Here, { id, bad }: Item, as: 'kept' | 'revoked'): State {
  const { judged } = own(here);
  const next = { ...judged, [id]: as };
  const kept = withOwn(here.state, name, { ...own(here), judged: next });
  const told = emit(kept, 'judged', { set: 'approvals', item: id, bad, marked: as === 'revoked' });
  const { items } = here.plan;
  const done = items.every((item) => next[item.id]) && !items.every((item) => judged[item.id]);
  return done ? emit(told, 'approvals.sorted', {}) : told;
}

function answer(here: Here, { id, bad }: Request, as: 'signed' | 'rejected'): State {
  const kept = withOwn(here.state, name, {
    ...own(here),
    answered: { ...own(here).answered, [id]: as },
  });
  const told = emit(kept, 'judged', { set: 'requests', item: id, bad, marked: as === 'rejected' });
  return emit(told, 'approvals.answered', { request: id, how: as });
}

/** What the learner's transactions of the newest block have done to approvals and requests. */
function afterBlock(here: Here): State {
  const me = addressOf(here.state, learnerId);
  const done = headOf(here.state.chain).transactions.filter(
    (tx) => tx.from === me && tx.status === 'ok' && tx.data !== '0x',
  );
  let now = here.state;
  for (const tx of done) {
    const turn = { ...here, state: now };
    const item = here.plan.items.find(({ token }) => addressOf(now, token) === tx.to);
    const hit = here.plan.items.find((one) => {
      const spender = addressOf(now, one.spender).slice(2).toLowerCase();
      return addressOf(now, one.token) === tx.to && tx.data.includes(spender);
    });
    if (item && hit && openNow(turn, hit).allowed === 0n && own(turn).judged[hit.id] !== 'revoked')
      now = entered(now, here.plan.until)
        ? emit(now, 'approvals.late', { item: hit.id })
        : judge(turn, hit, 'revoked');
    const request = here.plan.requests.find((one) => {
      const { to, data } = requested({ ...here, state: now }, one);
      return to === tx.to && data === tx.data && !own({ ...here, state: now }).answered[one.id];
    });
    if (request) now = answer({ ...here, state: now }, request, 'signed');
  }
  return now;
}

function itemOffers(here: Here, item: Item): Offer[] {
  const { state } = here;
  const looked = state.log.some(({ type, data }) => type === 'ui' && data.id === item.id);
  const look: Offer = { action: { t: 'ui', what: 'open', id: item.id }, good: true };
  const revoke = revocation(here, item);
  if (own(here).judged[item.id] || isWaiting(here, revoke)) return [];
  if (!entered(state, here.plan.from)) return looked ? [] : [look];
  return [
    ...(looked ? [] : [look]),
    { action: { t: 'approvals.keep', item: item.id }, good: !item.bad, stance: 'accept' },
    { pay: revoke, good: item.bad, stance: 'refuse' },
  ];
}

function requestOffers(here: Here, request: Request): Offer[] {
  const looked = here.state.log.some(({ type, data }) => type === 'ui' && data.id === request.id);
  const look: Offer = { action: { t: 'ui', what: 'preview', id: request.id }, good: true };
  const pay = requested(here, request);
  if (own(here).answered[request.id] || isWaiting(here, pay)) return [];
  return [
    ...(looked ? [] : [look]),
    { pay, good: !request.bad, stance: 'accept' },
    { action: { t: 'approvals.reject', request: request.id }, good: request.bad, stance: 'refuse' },
  ];
}

function offers(here: Here): Offer[] {
  const step = here.scenario.steps[here.state.step];
  const asked = here.plan.requests.filter((request) => request.step === step?.id);
  if (asked.length) return asked.flatMap((request) => requestOffers(here, request));
  if (![step?.part, ...(step?.tabs ?? [])].includes('approvals') || entered(here.state, here.plan.until))
    return [];
  return here.plan.items.flatMap((item) => itemOffers(here, item));
}

/** Approvals of tokens: a list to be kept or revoked by real transactions, and requests whose button may say something else than their call. */
export const approvals = defineDomain<ApprovalsPlan>({
  name,
  actions: { 'approvals.keep': { item: isName }, 'approvals.reject': { request: isName } },
  events: {
    /** Every approval of the list has been judged once. */
    'approvals.sorted': [],
    /** A request was signed (it stands in a block) or rejected. */
    'approvals.answered': ['request', 'how'],
    /** An approval was revoked after the list was closed. */
    'approvals.late': ['item'],
  },
  begin: deal,
  acts: {
    'approvals.keep': (here, action) => {
      const { state, plan } = here;
      const item = plan.items.find(({ id }) => id === action.item);
      if (!item) return refuse(state, action.t, 'no-such-approval', String(action.item));
      if (!entered(state, plan.from)) return refuse(state, action.t, 'too-early', item.id);
      if (entered(state, plan.until)) return refuse(state, action.t, 'too-late', item.id);
      if (own(here).judged[item.id] === 'revoked' || openNow(here, item).allowed === 0n)
        return refuse(state, action.t, 'already-revoked', item.id);
      return judge(here, item, 'kept');
    },
    'approvals.reject': (here, action) => {
      const request = here.plan.requests.find(({ id }) => id === action.request);
      if (!request) return refuse(here.state, action.t, 'no-such-request', String(action.request));
      if (own(here).answered[request.id] || isWaiting(here, requested(here, request)))
        return refuse(here.state, action.t, 'already-answered', request.id);
      return answer(here, request, 'rejected');
    },
  },
  onBlock: afterBlock,
  view: viewOf,
  values: (here) =>
    Object.fromEntries(
      here.plan.items.map((item) => {
        const { most, book } = openNow(here, item);
        return [item.id, Number(most / 10n ** BigInt(book?.decimals ?? 0))];
      }),
    ),
  offers,
  check: checkApprovals,
});
