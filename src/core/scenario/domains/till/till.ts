import { writePractice } from '../../../codes/practice.ts';
import { isName, isText, oneOf } from '../../action.ts';
import type { ScenarioProblem } from '../../check.ts';
import { defineDomain } from '../../domain.ts';
import type { Scenario } from '../../scenario.ts';
import { hold, onBlock, peel, refundBy, ship } from './claim.ts';
import { begin } from './deal.ts';
import { offers } from './offers.ts';
import { isPaid, name, somId, type TillPlan } from './plan.ts';
import { view } from './view.ts';
import { cash, leave, look, pay, pin, scan, whys } from './visit.ts';

const isSum = isText(/^(0|[1-9]\d{0,11})$/);

function check(_: Scenario, plan: TillPlan): ScenarioProblem[] {
  const problems: ScenarioProblem[] = [];
  const say = (path: readonly (string | number)[], message: string) => problems.push({ path, message });
  for (const [id, { payee, account }] of [
    ...Object.entries(plan.shops),
    ...plan.thieves.map((thief, index) => [String(index), thief] as const),
  ]) {
    try {
      writePractice({ style: 'emv', kind: 'static', name: payee, account, order: null, sum: null });
    } catch {
      say(
        ['shops', id],
        `"${payee}" and "${account}" do not fit into a code: Latin letters, digits, spaces; at most 25`,
      );
    }
  }
  const [first] = plan.assets;
  if (!first) say(['assets'], 'the buyer has nothing to pay with');
  if (plan.assets.some(({ id, rate }) => id === somId && rate !== 100))
    say(['assets'], 'som are worth 100 tyiyn');
  const dearest = Math.max(...Object.values(plan.shops).map(({ price }) => price[1]));
  // Also a bill with a nought too many must be payable, or the trap would refuse itself.
  if (first && (first.holds * first.rate) / 100 < dearest * (plan.visits.length + 10))
    say(['assets', 0, 'holds'], `${first.holds} is too little for every counter and every mistake`);
  for (const [index, { trap, kind }] of plan.visits.entries())
    if (kind === 'static' && (trap === 'sum' || trap === 'expired'))
      say(['visits', index], `a static code has neither sum nor order, so the trap "${trap}" is impossible`);
  if (plan.visits.filter(({ trap }) => trap === 'swapped').length > plan.thieves.length)
    say(['thieves'], 'there are fewer thieves than stickers');
  const judged = plan.claims.filter(({ kind }) => kind !== 'return');
  for (const [list, bad] of [
    ['visits', plan.visits.map(({ trap }) => trap !== null)],
    ['claims', judged.map(({ kind }) => !isPaid(kind))],
  ] as const)
    if (bad.length && !(bad.includes(true) && bad.includes(false)))
      say([list], 'both honest and other ones are wanted');
  if (plan.claims.length && plan.refunds.filter(({ right }) => right).length !== 1)
    say(['refunds'], 'exactly one way to give money back is right');
  return problems;
}

/** Payments by QR code from both sides of the counter: a buyer who scans, compares, pays or walks away, and a till with orders, notices and refunds. */
export const till = defineDomain<TillPlan>({
  name,
  actions: {
    'till.look': { visit: isName, what: oneOf('sign', 'sticker', 'seller') },
    'till.scan': { visit: isName, how: oneOf('camera', 'picture', 'tap') },
    'till.pin': { visit: isName, right: oneOf(true, false) },
    'till.pay': { visit: isName, sum: isSum, asset: isName },
    'till.leave': { visit: isName, why: oneOf(...Object.keys(whys)) },
    'till.cash': { visit: isName },
    'till.ship': { claim: isName },
    'till.hold': { claim: isName },
    'till.refund': { claim: isName, way: isName },
    'till.peel': {},
  },
  events: {
    'till.looked': ['visit', 'what'],
    'till.scanned': ['visit', 'how', 'compared'],
    'till.pin': ['visit', 'right', 'left'],
    'till.locked': ['until'],
    'till.paid': ['visit', 'reached', 'sum', 'asset', 'trap', 'exact', 'compared'],
    'till.left': ['visit', 'why', 'trap', 'right', 'compared'],
    'till.cash': ['visit'],
    'till.came': ['claim', 'kind'],
    'till.notice': ['claim', 'did', 'sum', 'asset'],
    'till.expired': ['claim'],
    'till.shipped': ['claim', 'kind', 'early'],
    'till.held': ['claim', 'kind', 'early'],
    'till.refunded': ['claim', 'kind', 'way', 'right'],
    'till.peeled': [],
    'till.round': ['role'],
  },
  begin,
  acts: {
    'till.look': look,
    'till.scan': scan,
    'till.pin': pin,
    'till.pay': pay,
    'till.leave': leave,
    'till.cash': cash,
    'till.ship': ship,
    'till.hold': hold,
    'till.refund': refundBy,
    'till.peel': peel,
  },
  onBlock,
  view,
  offers,
  check,
});
