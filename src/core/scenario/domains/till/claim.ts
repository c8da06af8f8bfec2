import { headOf } from '../../../chain/chain.ts';
import { atBlock, type Money, receive, refund } from '../../../ledgers/till/order.ts';
import type { ActionData } from '../../action.ts';
import { ownOf, type Turn, withOwn } from '../../domain.ts';
import { emit, refuse, type State } from '../../state.ts';
import { type Claim, isPaid, name, owesRefund, type TillPlan, type TillState } from './plan.ts';

/** Whether nothing is left to be done for a customer. */
function isSettled({ kind, outcome, refund }: Claim): boolean {
  if (kind === 'return') return refund !== null;
  // What was handed over is gone; money that came for goods that were kept has to go back.
  return outcome === 'shipped' || (outcome === 'held' && (refund !== null || !owesRefund[kind]));
}

/** The customer before the till: the first who came and is not done with. */
export function claimNow({ claims }: TillState): Claim | undefined {
  return claims.find((claim) => claim.since !== null && !isSettled(claim));
}

/** Whether a claim waits for the money to go back. */
export function wantsRefund(claim: Claim): boolean {
  return (
    owesRefund[claim.kind] && claim.refund === null && (claim.kind === 'return' || claim.outcome === 'held')
  );
}

/** Whether the till has told of money for this order. */
export function hasNotice({ notices }: TillState, { order }: Claim): boolean {
  return notices.some((notice) => notice.order === order.id);
}

function withClaim(state: State, id: string, change: Partial<Claim>): State {
  const own = ownOf<TillState>(state, name);
  const claims = own.claims.map((claim) => (claim.id === id ? { ...claim, ...change } : claim));
  return withOwn(state, name, { ...own, claims });
}

/** Money comes for the order of a claim, and the till tells of it. */
function takeIn(state: State, claim: Claim, money: Money): State {
  const block = headOf(state.chain).number;
  const { order, did } = receive(claim.order, money, block);
  const noted = withClaim(state, claim.id, { order });
  const own = ownOf<TillState>(noted, name);
  const notices = [...own.notices, { order: order.id, ...money, block, did }];
  return emit(withOwn(noted, name, { ...own, notices }), 'till.notice', {
    claim: claim.id,
    did,
    sum: money.sum,
    asset: money.asset,
  });
}

/** What has come by the time a customer stands at the till. */
function broughtBy(state: State, claim: Claim): State {
  const { due } = claim.order;
  if (claim.kind === 'paid') return takeIn(state, claim, due);
  if (claim.kind === 'late') return takeIn(state, claim, due);
  if (claim.kind === 'short') {
    const part = (BigInt(due.sum) * 4n) / 5n;
    return takeIn(state, claim, { ...due, sum: (part > 0n ? part : 1n).toString() });
  }
  return state;
}

/** The next customer comes, when there is none at the till; when none is left, the round is over. */
export function arrive({ plan, state }: Pick<Turn<TillPlan>, 'plan' | 'state'>): State {
  const own = ownOf<TillState>(state, name);
  if (claimNow(own)) return state;
  const next = own.claims.find(({ since }) => since === null);
  if (!next)
    return state.log.some(({ type, data }) => type === 'till.round' && data.role === 'merchant')
      ? state
      : emit(state, 'till.round', { role: 'merchant' });
  const block = headOf(state.chain).number;
  // Orders are made when the customer asks; one that paid late asked long before.
  const until = next.kind === 'late' ? block - 1 : block + plan.holds;
  const order = next.kind === 'return' ? next.order : { ...next.order, until };
  const here: Claim = { ...next, since: block, order };
  const came = emit(withClaim(state, next.id, here), 'till.came', { claim: next.id, kind: next.kind });
  return broughtBy(came, here);
}

/** With every block unpaid orders run out, and a slow notice arrives. */
export function onBlock({ state }: Turn<TillPlan>): State {
  const block = headOf(state.chain).number;
  return ownOf<TillState>(state, name).claims.reduce((now, { id }) => {
    const claim = ownOf<TillState>(now, name).claims.find((one) => one.id === id);
    if (!claim || claim.since === null) return now;
    const slow = claim.kind === 'slow' && claim.order.taken === null && block > claim.since;
    const after = slow ? takeIn(now, claim, claim.order.due) : now;
    const held = ownOf<TillState>(after, name).claims.find((one) => one.id === id) ?? claim;
    const order = atBlock(held.order, block);
    if (order.state === held.order.state) return after;
    return emit(withClaim(after, id, { order }), 'till.expired', { claim: id });
  }, state);
}

function at({ state }: Turn<TillPlan>, { claim }: ActionData): Claim | undefined {
  const now = claimNow(ownOf<TillState>(state, name));
  return now?.id === claim ? now : undefined;
}

/** Hands the goods over, or keeps them. `early` is a decision before the till had anything to say and without having waited a block. */
function decide(turn: Turn<TillPlan>, action: ActionData, outcome: 'shipped' | 'held'): State {
  const claim = at(turn, action);
  const { state } = turn;
  if (!claim || claim.kind === 'return' || claim.outcome !== null) return refuse(state, action.t, 'not-here');
  const own = ownOf<TillState>(state, name);
  const noticed = hasNotice(own, claim);
  const waited = headOf(state.chain).number > (claim.since ?? 0);
  const told = emit(withClaim(state, claim.id, { outcome }), `till.${outcome}`, {
    claim: claim.id,
    kind: claim.kind,
    early: !noticed && (outcome === 'shipped' || !waited),
  });
  const judged = { set: 'claims', item: claim.id, bad: !isPaid(claim.kind), marked: outcome === 'held' };
  return arrive({ ...turn, state: emit(told, 'judged', judged) });
}

/** Hands the goods over. */
export const ship = (turn: Turn<TillPlan>, action: ActionData) => decide(turn, action, 'shipped');
/** Keeps the goods for now. */
export const hold = (turn: Turn<TillPlan>, action: ActionData) => decide(turn, action, 'held');

/** Gives money back in one of the ways of the lab. */
export function refundBy(turn: Turn<TillPlan>, action: ActionData): State {
  const claim = at(turn, action);
  const way = turn.plan.refunds.find(({ id }) => id === action.way);
  if (!claim || !wantsRefund(claim)) return refuse(turn.state, action.t, 'not-here');
  if (!way) return refuse(turn.state, action.t, 'no-way');
  const { taken } = claim.order;
  // The right way gives back what was taken, in the asset that was taken; every other one leaves the order as it is.
  const back = way.right && taken ? refund(claim.order, taken) : null;
  const order = back?.ok ? back.order : claim.order;
  const given = withClaim(turn.state, claim.id, { order, refund: { way: way.id, right: way.right } });
  const told = emit(given, 'till.refunded', {
    claim: claim.id,
    kind: claim.kind,
    way: way.id,
    right: way.right,
  });
  return arrive({ ...turn, state: told });
}

/** Looks at the shop's own code and takes the thief's sticker off. */
export function peel(turn: Turn<TillPlan>, action: ActionData): State {
  const own = ownOf<TillState>(turn.state, name);
  if (own.peeled) return refuse(turn.state, action.t, 'done-before');
  if (!own.claims.some(({ kind, since }) => kind === 'stray' && since !== null))
    return refuse(turn.state, action.t, 'nothing-there');
  return emit(withOwn(turn.state, name, { ...own, peeled: true }), 'till.peeled', {});
}
