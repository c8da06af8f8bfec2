import { blockInterval, headOf } from '../../../chain/chain.ts';
import { isLocked } from '../../../ledgers/till/pin.ts';
import { type Offer, ownOf, type Turn } from '../../domain.ts';
import { claimNow, hasNotice, wantsRefund } from './claim.ts';
import { isPaid, name, type TillPlan, type TillState } from './plan.ts';
import { hasCompared, hasPin, visitNow, whys } from './visit.ts';

function buyerOffers(turn: Turn<TillPlan>): Offer[] {
  const { state, plan } = turn;
  const own = ownOf<TillState>(state, name);
  const visit = visitNow(own);
  if (!visit) return [];
  const { id } = visit;
  const looks = ['sign', 'sticker', 'seller'].filter((what) => !visit.looked.includes(what));
  const careful = hasCompared(visit) && visit.looked.includes('seller');
  const looking = looks.map(
    (what): Offer => ({
      action: { t: 'till.look', visit: id, what },
      ...(what === 'sticker' ? {} : { good: true }),
    }),
  );
  if (isLocked(own.lock, state.now)) return [{ action: { t: 'till.cash', visit: id } }];
  if (!visit.scanned) {
    // To scan before having looked is the hasty way, and a way all the same.
    const scan: Offer = { action: { t: 'till.scan', visit: id, how: 'tap' } };
    return [...looking, { ...scan, good: careful }];
  }
  const pins: Offer[] = hasPin(state)
    ? []
    : [{ action: { t: 'till.pin', visit: id, right: true }, good: visit.trap === null }];
  const asset = plan.assets[0]?.id ?? '';
  const sums = visit.sum === null ? [visit.price] : [visit.sum];
  const paying: Offer[] = hasPin(state)
    ? sums.map((sum) => ({
        action: { t: 'till.pay', visit: id, sum, asset },
        good: visit.trap === null,
        stance: 'accept' as const,
      }))
    : [];
  const leaving = Object.entries(whys).map(
    ([why, trap]): Offer => ({
      action: { t: 'till.leave', visit: id, why },
      good: trap === visit.trap,
      stance: 'refuse',
    }),
  );
  // A wrong PIN is worth pressing only for those who press anything.
  const slip: Offer[] = hasPin(state) ? [] : [{ action: { t: 'till.pin', visit: id, right: false } }];
  return [...looking, ...pins, ...paying, ...leaving, ...slip];
}

function merchantOffers({ state, plan }: Turn<TillPlan>): Offer[] {
  const own = ownOf<TillState>(state, name);
  const claim = claimNow(own);
  const stray = own.claims.some(({ kind, since }) => kind === 'stray' && since !== null);
  const peeling: Offer[] = stray && !own.peeled ? [{ action: { t: 'till.peel' }, good: true }] : [];
  if (!claim) return peeling;
  if (wantsRefund(claim))
    return [
      ...peeling,
      ...plan.refunds.map(
        ({ id, right }): Offer => ({ action: { t: 'till.refund', claim: claim.id, way: id }, good: right }),
      ),
    ];
  const told = hasNotice(own, claim);
  const ranOut = claim.order.state === 'expired';
  const blocks = claim.order.until - headOf(state.chain).number;
  // A walk takes no offer twice, so each customer has a wait of its own, longer by milliseconds.
  const ms = Math.max(1, blocks) * blockInterval + own.claims.indexOf(claim) + 1;
  const waiting: Offer[] = told || ranOut ? [] : [{ action: { t: 'clock.advance', ms }, good: true }];
  const honest = isPaid(claim.kind);
  const ready = told || ranOut;
  const judge = (t: string, right: boolean, stance: 'accept' | 'refuse'): Offer => ({
    action: { t, claim: claim.id },
    stance,
    // Right only once the till has spoken; wrong is wrong at any time.
    ...(right ? (ready ? { good: true } : {}) : { good: false }),
  });
  return [
    ...waiting,
    ...peeling,
    judge('till.ship', honest, 'accept'),
    judge('till.hold', !honest, 'refuse'),
  ];
}

/** What can be done now, on the learner's side of the counter. */
export function offers(turn: Turn<TillPlan>): readonly Offer[] {
  const part = turn.scenario.steps[turn.state.step]?.part;
  if (part === 'pay') return buyerOffers(turn);
  return part === 'till' ? merchantOffers(turn) : [];
}
