import { headOf } from '../../../chain/chain.ts';
import { writePractice } from '../../../codes/practice.ts';
import { isLocked } from '../../../ledgers/till/pin.ts';
import type { Json } from '../../../record/event.ts';
import type { Amount } from '../../../wallet/amount.ts';
import { ownOf, type Turn } from '../../domain.ts';
import { claimNow, hasNotice, wantsRefund } from './claim.ts';
import { priceIn } from './deal.ts';
import { type Claim, name, type TillPlan, type TillState, type Visit } from './plan.ts';
import { visitNow } from './visit.ts';

/** A counter as the screens show it; of the trap nothing is told. */
export interface VisitView {
  readonly id: string;
  readonly shop: string;
  readonly number: number;
  readonly total: number;
  readonly price: Amount;
  readonly rest: Amount;
  readonly sticker: boolean;
  readonly kind: 'static' | 'dynamic';
  /** The text of the code on the counter. */
  readonly code: string;
  readonly looked: readonly string[];
  readonly scanned: boolean;
  /** The block in which its order ran out, or until which it holds; null for codes without an order. */
  readonly until: number | null;
}

/** The till as the screens show it. */
export interface TillView {
  readonly pin: string;
  readonly block: number;
  readonly lockedUntil: number | null;
  /** How many wrong PINs are left; null where they do not count. */
  readonly tries: number | null;
  readonly assets: readonly { readonly id: string; readonly symbol: string; readonly has: Amount }[];
  readonly own: { readonly shop: string; readonly payee: string; readonly account: string };
  readonly visit: VisitView | null;
  /** What the price of the visit costs in each asset. */
  readonly costs: Readonly<Record<string, Amount>>;
  /** The last visit that was settled, for the receipt and its reason. */
  readonly last:
    | (Pick<Visit, 'id' | 'shop' | 'trap' | 'sticker' | 'price' | 'payee' | 'account' | 'outcome'> & {
        readonly right: boolean;
      })
    | null;
  readonly claim: {
    readonly id: string;
    readonly number: number;
    readonly total: number;
    readonly order: string;
    readonly isReturn: boolean;
    readonly shows: Claim['shows'];
    readonly noticed: boolean;
    readonly wantsRefund: boolean;
  } | null;
  /** Customers who are done with, the newest last. */
  readonly done: readonly {
    readonly id: string;
    readonly outcome: Claim['outcome'];
    readonly refund: Claim['refund'];
    readonly right: boolean;
  }[];
  readonly orders: readonly Claim['order'][];
  readonly notices: TillState['notices'];
  /** A payment has gone astray, and the shop's own code has not been looked at. */
  readonly canPeel: boolean;
  readonly peeled: boolean;
  readonly ownCode: string;
  readonly strayCode: string | null;
}

function visitView({ plan, state }: Turn<TillPlan>, own: TillState): VisitView | null {
  const visit = visitNow(own);
  if (!visit) return null;
  const { id, shop, price, sticker, kind, style, payee, account, order, sum, looked, scanned, ranOut } =
    visit;
  return {
    id,
    shop,
    number: own.visits.indexOf(visit) + 1,
    total: own.visits.length,
    price,
    rest: (BigInt(price) - BigInt(visit.paid)).toString(),
    sticker,
    kind,
    code: writePractice({ style, kind, name: payee, account, order, sum }),
    looked,
    scanned,
    until: kind === 'static' ? null : (ranOut ?? headOf(state.chain).number + plan.holds),
  };
}

function claimView(own: TillState): TillView['claim'] {
  const claim = claimNow(own);
  if (!claim) return null;
  return {
    id: claim.id,
    number: own.claims.indexOf(claim) + 1,
    total: own.claims.length,
    order: claim.order.id,
    isReturn: claim.kind === 'return',
    shows: claim.shows,
    noticed: hasNotice(own, claim),
    wantsRefund: wantsRefund(claim),
  };
}

function lastOf({ visits }: TillState): TillView['last'] {
  const last = visits.filter(({ outcome }) => outcome !== null).at(-1);
  if (!last) return null;
  const { id, shop, trap, sticker, price, payee, account, outcome } = last;
  return {
    id,
    shop,
    trap,
    sticker,
    price,
    payee,
    account,
    outcome,
    right: (outcome === 'left') === (trap !== null),
  };
}

/** What the screens show beyond the state. Traps and kinds stay here until they are settled. */
export function view(turn: Turn<TillPlan>): Json {
  const { plan, state } = turn;
  const own = ownOf<TillState>(state, name);
  const shop = plan.shops[own.own] ?? { payee: '', account: '' };
  const visit = visitNow(own);
  const ownCode = { style: 'kyrgyz', kind: 'static', order: null, sum: null } as const;
  const stray = own.claims.find(({ kind, since }) => kind === 'stray' && since !== null);
  const thief = plan.thieves.find(({ payee }) => payee === stray?.shows?.payee);
  const shown: TillView = {
    pin: own.pin,
    block: headOf(state.chain).number,
    lockedUntil: isLocked(own.lock, state.now) ? own.lock.until : null,
    tries: plan.pin.tries === null ? null : plan.pin.tries - own.lock.misses,
    assets: plan.assets.map(({ id, symbol }) => ({ id, symbol, has: own.money[id] ?? '0' })),
    own: { shop: own.own, payee: shop.payee, account: shop.account },
    visit: visitView(turn, own),
    costs: visit
      ? Object.fromEntries(plan.assets.map(({ id }) => [id, priceIn(plan, id, visit.sum ?? visit.price)]))
      : {},
    last: lastOf(own),
    claim: claimView(own),
    done: own.claims
      .filter(({ outcome, refund }) => outcome !== null || refund !== null)
      .map((claim) => ({
        id: claim.id,
        outcome: claim.outcome,
        refund: claim.refund,
        right:
          claim.outcome === null || (claim.outcome === 'shipped') === ['paid', 'slow'].includes(claim.kind),
      })),
    orders: own.claims.filter(({ since }) => since !== null).map(({ order }) => order),
    notices: own.notices,
    canPeel: stray !== undefined && !own.peeled,
    peeled: own.peeled,
    ownCode: writePractice({ ...ownCode, name: shop.payee, account: shop.account }),
    strayCode: thief ? writePractice({ ...ownCode, name: thief.payee, account: thief.account }) : null,
  };
  return shown as unknown as Json;
}
