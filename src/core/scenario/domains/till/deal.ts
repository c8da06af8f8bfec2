import { headOf } from '../../../chain/chain.ts';
import { openOrder, receive } from '../../../ledgers/till/order.ts';
import { unlocked } from '../../../ledgers/till/pin.ts';
import { unitsFor } from '../../../ledgers/till/price.ts';
import { stream } from '../../../random/stream.ts';
import type { Amount } from '../../../wallet/amount.ts';
import { type Turn, withOwn } from '../../domain.ts';
import { emit, type State } from '../../state.ts';
import { arrive } from './claim.ts';
import { type Claim, isPaid, name, somId, type TillPlan, type TillState, type Visit } from './plan.ts';

const tyiyn = (som: number): Amount => String(som * 100);

/** What one unit of an asset is worth, in tyiyn; som are worth themselves. */
export function rateOf(plan: TillPlan, asset: string): number {
  return plan.assets.find(({ id }) => id === asset)?.rate ?? 100;
}

/** A price in tyiyn as hundredths of an asset. */
export function priceIn(plan: TillPlan, asset: string, price: Amount): Amount {
  return asset === somId ? price : unitsFor(price, rateOf(plan, asset));
}

function visitsOf({ plan, state }: Turn<TillPlan>): Visit[] {
  const draws = stream(state.seed, 'till:visits');
  const shops = draws.shuffle(Object.keys(plan.shops));
  const thieves = draws.shuffle([...plan.thieves]);
  const block = headOf(state.chain).number;
  return draws.shuffle([...plan.visits]).map((visit, index): Visit => {
    const { trap, sticker, style, kind } = visit;
    const shop = shops[index % shops.length] ?? '';
    const { payee = '', account = '', price: [from, to] = [1, 1] } = plan.shops[shop] ?? {};
    const som = draws.int(from, to);
    const thief = thieves[index % thieves.length] ?? { payee, account };
    const shown = trap === 'swapped' ? (visit.alike ? { ...thief, payee } : thief) : { payee, account };
    // A slip of the seller's finger: one nought too many.
    const asked = tyiyn(trap === 'sum' ? som * 10 : som);
    return {
      id: visit.id,
      shop,
      trap,
      sticker,
      style,
      kind,
      price: tyiyn(som),
      ...shown,
      sum: kind === 'dynamic' ? asked : null,
      order: kind === 'dynamic' ? `A-${draws.int(1000, 9999)}` : null,
      ranOut: trap === 'expired' ? block - draws.int(1, 4) : null,
      looked: [],
      scanned: false,
      paid: '0',
      outcome: null,
    };
  });
}

function claimsOf({ plan, state }: Turn<TillPlan>, own: string): Claim[] {
  const draws = stream(state.seed, 'till:claims');
  const { payee = '', price: [from, to] = [1, 1] } = plan.shops[own] ?? {};
  const thief = draws.pick(plan.thieves);
  const block = headOf(state.chain).number;
  return draws.shuffle([...plan.claims]).map(({ id, kind }): Claim => {
    const asset = draws.pick(plan.assets).id;
    const due = { asset, sum: priceIn(plan, asset, tyiyn(draws.int(from, to))) };
    const order = openOrder(`B-${draws.int(1000, 9999)}`, due, block, plan.holds);
    const shows = { payee: kind === 'stray' ? thief.payee : payee, sum: due.sum, asset };
    return {
      id,
      kind,
      // Goods that come back were paid for long ago.
      order: kind === 'return' ? receive(order, due, block).order : order,
      shows: kind === 'paid' || kind === 'return' ? null : shows,
      since: null,
      outcome: null,
      refund: null,
    };
  });
}

/** Draws the case: which counter has which code, who comes to the till, the practice PIN; and deals both sets that are to be told apart. */
export function begin(turn: Turn<TillPlan>): State {
  const { plan, state } = turn;
  const own = stream(state.seed, 'till:own').pick(Object.keys(plan.shops));
  const visits = visitsOf(turn);
  const claims = claimsOf(turn, own);
  const kept: TillState = {
    pin: Array.from({ length: 4 }, (_, place) => stream(state.seed, `till:pin:${place}`).int(0, 9)).join(''),
    lock: unlocked,
    money: Object.fromEntries(plan.assets.map(({ id, holds }) => [id, String(holds * 100)])),
    own,
    visits,
    claims,
    notices: [],
    peeled: false,
  };
  const judged = claims.filter(({ kind }) => kind !== 'return');
  const bad = visits.filter(({ trap }) => trap !== null).length;
  const honest = judged.filter(({ kind }) => isPaid(kind)).length;
  const dealt = emit(withOwn(state, name, kept), 'dealt', {
    set: 'counters',
    bads: bad,
    goods: visits.length - bad,
  });
  const both = emit(dealt, 'dealt', { set: 'claims', bads: judged.length - honest, goods: honest });
  return visits.length ? both : arrive({ plan, state: both });
}
