import { enterPin, isLocked } from '../../../ledgers/till/pin.ts';
import { isAmount } from '../../../wallet/amount.ts';
import type { ActionData } from '../../action.ts';
import { ownOf, type Turn, withOwn } from '../../domain.ts';
import { emit, refuse, type State } from '../../state.ts';
import { arrive } from './claim.ts';
import { priceIn } from './deal.ts';
import { name, type TillPlan, type TillState, type Visit } from './plan.ts';

/** Reasons to walk away from a code, and the trap each is about. */
export const whys = { payee: 'swapped', sum: 'sum', expired: 'expired' } as const;

/** The counter the learner stands at: the first that is not settled. */
export function visitNow({ visits }: TillState): Visit | undefined {
  return visits.find(({ outcome }) => outcome === null);
}

/** Whether the code was held against the shop before the decision: its sign was read, or the seller was asked. */
export function hasCompared({ looked }: Visit): boolean {
  return looked.includes('sign') || looked.includes('seller');
}

/** Whether the right PIN has just been taken: it is asked for each payment anew. */
export function hasPin({ log }: State): boolean {
  const last = log.filter(({ type }) => type === 'till.pin' || type === 'till.paid').at(-1);
  return last?.type === 'till.pin' && last.data.right === true;
}

function withVisit(state: State, id: string, change: Partial<Visit>): State {
  const own = ownOf<TillState>(state, name);
  const visits = own.visits.map((visit) => (visit.id === id ? { ...visit, ...change } : visit));
  return withOwn(state, name, { ...own, visits });
}

/** The learner is done at all counters: the first customer comes to the till. */
function settled(turn: Turn<TillPlan>, state: State): State {
  if (visitNow(ownOf<TillState>(state, name))) return state;
  return arrive({ ...turn, state: emit(state, 'till.round', { role: 'buyer' }) });
}

/** The visit an action is about, when it is the one the learner stands at. */
function at({ state }: Turn<TillPlan>, { visit }: ActionData): Visit | undefined {
  const now = visitNow(ownOf<TillState>(state, name));
  return now?.id === visit ? now : undefined;
}

/** Looks at the sign, the sticker, or asks the seller for name and account. */
export function look(turn: Turn<TillPlan>, action: ActionData): State {
  const visit = at(turn, action);
  if (!visit) return refuse(turn.state, action.t, 'not-here');
  const what = String(action.what);
  if (visit.looked.includes(what)) return turn.state;
  const state = withVisit(turn.state, visit.id, { looked: [...visit.looked, what] });
  return emit(state, 'till.looked', { visit: visit.id, what });
}

/** The code is read, by camera, picture or tap. */
export function scan(turn: Turn<TillPlan>, action: ActionData): State {
  const visit = at(turn, action);
  if (!visit) return refuse(turn.state, action.t, 'not-here');
  const state = withVisit(turn.state, visit.id, { scanned: true });
  return emit(state, 'till.scanned', {
    visit: visit.id,
    how: String(action.how),
    compared: hasCompared(visit),
  });
}

/** The PIN pad: only whether it was right reaches the engine, never the digits, since some people type their real ones. */
export function pin(turn: Turn<TillPlan>, action: ActionData): State {
  const own = ownOf<TillState>(turn.state, name);
  const { now } = turn.state;
  const visit = at(turn, action);
  if (!visit) return refuse(turn.state, action.t, 'not-here');
  if (isLocked(own.lock, now)) return refuse(turn.state, action.t, 'pin-locked');
  const right = action.right === true;
  const lock = enterPin(own.lock, right, now, turn.plan.pin);
  const left = turn.plan.pin.tries === null ? -1 : turn.plan.pin.tries - lock.misses;
  const state = emit(withOwn(turn.state, name, { ...own, lock }), 'till.pin', {
    visit: visit.id,
    right,
    left,
  });
  return isLocked(lock, now) ? emit(state, 'till.locked', { until: lock.until ?? now }) : state;
}

/** Pays by the code: the sum in it, or the one typed. What leaves does not come back by itself. */
export function pay(turn: Turn<TillPlan>, action: ActionData): State {
  const visit = at(turn, action);
  const { state, plan } = turn;
  const own = ownOf<TillState>(state, name);
  if (!visit) return refuse(state, action.t, 'not-here');
  if (!visit.scanned) return refuse(state, action.t, 'not-scanned');
  if (isLocked(own.lock, state.now)) return refuse(state, action.t, 'pin-locked');
  if (!hasPin(state)) return refuse(state, action.t, 'pin-wanted');
  const sum = visit.sum ?? String(action.sum);
  const asset = String(action.asset);
  if (!isAmount(sum) || sum === '0') return refuse(state, action.t, 'no-sum');
  const cost = BigInt(priceIn(plan, asset, sum));
  const has = own.money[asset];
  if (has === undefined) return refuse(state, action.t, 'no-asset');
  if (cost > BigInt(has)) return refuse(state, action.t, 'not-enough');
  const money = { ...own.money, [asset]: (BigInt(has) - cost).toString() };
  const due = BigInt(visit.price) - BigInt(visit.paid);
  const reached = visit.trap === 'swapped' ? 0n : BigInt(sum);
  const isOver = visit.trap !== null || BigInt(sum) >= due;
  const paid = withVisit(withOwn(state, name, { ...own, money }), visit.id, {
    paid: (BigInt(visit.paid) + reached).toString(),
    outcome: isOver ? 'paid' : null,
  });
  const told = emit(paid, 'till.paid', {
    visit: visit.id,
    reached: visit.trap === 'swapped' ? 'thief' : 'shop',
    sum,
    asset,
    trap: visit.trap ?? 'none',
    exact: BigInt(sum) === due,
    compared: hasCompared(visit),
  });
  if (!isOver) return told;
  const judged = { set: 'counters', item: visit.id, bad: visit.trap !== null, marked: false };
  return settled(turn, emit(told, 'judged', judged));
}

/** Walks away from a code and says why. The seller then makes a new one, or takes cash; that is not played. */
export function leave(turn: Turn<TillPlan>, action: ActionData): State {
  const visit = at(turn, action);
  if (!visit) return refuse(turn.state, action.t, 'not-here');
  if (!visit.scanned) return refuse(turn.state, action.t, 'not-scanned');
  const why = String(action.why);
  const state = emit(withVisit(turn.state, visit.id, { outcome: 'left' }), 'till.left', {
    visit: visit.id,
    why,
    trap: visit.trap ?? 'none',
    right: whys[why as keyof typeof whys] === visit.trap,
    compared: hasCompared(visit),
  });
  const judged = { set: 'counters', item: visit.id, bad: visit.trap !== null, marked: true };
  return settled(turn, emit(state, 'judged', judged));
}

/** Cash, for whoever has locked the program; nothing was judged by it. */
export function cash(turn: Turn<TillPlan>, action: ActionData): State {
  const visit = at(turn, action);
  const { lock } = ownOf<TillState>(turn.state, name);
  if (!visit) return refuse(turn.state, action.t, 'not-here');
  if (!isLocked(lock, turn.state.now)) return refuse(turn.state, action.t, 'not-locked');
  const state = withVisit(turn.state, visit.id, { outcome: 'cash' });
  return settled(turn, emit(state, 'till.cash', { visit: visit.id }));
}
