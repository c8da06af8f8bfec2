import { lostOf, nextRaceBlock, type Race, startRace, wholeRace } from '../../../ledgers/race/race.ts';
import type { Json } from '../../../record/event.ts';
import { isName, isWhole } from '../../action.ts';
import { defineDomain, type Offer, withOwn } from '../../domain.ts';
import { emit, refuse, type State } from '../../state.ts';
import {
  attacks,
  bestWait,
  type ConfirmPlan,
  changed,
  type Here,
  name,
  oddsOf,
  powerOf,
  rulesOf,
  type Sale,
  saleOf,
  stateOf,
} from './plan.ts';

/** Attacks that are counted beside the one that is watched. */
const counted = 1000;

function choose(turn: Here, id: string, wait: number): State {
  const { plan, state } = turn;
  if (!saleOf(turn, id)) return refuse(state, 'confirm.choose', 'no-such-sale', id);
  if (!plan.waits.includes(wait)) return refuse(state, 'confirm.choose', 'no-such-wait', id);
  if (stateOf(turn, id).race) return refuse(state, 'confirm.choose', 'already-sold', id);
  return emit(changed(turn, id, { wait }), 'confirm.chosen', { sale: id, wait });
}

function argue(turn: Here, id: string, reason: string): State {
  const { state } = turn;
  const found = saleOf(turn, id)?.reasons.find((line) => line.id === reason);
  const { wait, argued, misses } = stateOf(turn, id);
  if (!found) return refuse(state, 'confirm.argue', 'no-such-reason', reason);
  if (wait === null) return refuse(state, 'confirm.argue', 'not-chosen', id);
  if (argued) return refuse(state, 'confirm.argue', 'already-argued', id);
  const right = found.good;
  const next = changed(turn, id, { argued: right, reason, misses: misses + (right ? 0 : 1) });
  return emit(next, 'confirm.argued', { sale: id, reason, right, misses });
}

function start(turn: Here, id: string): State {
  const { state } = turn;
  const sale = saleOf(turn, id);
  const { wait, argued, race } = stateOf(turn, id);
  if (!sale) return refuse(state, 'confirm.start', 'no-such-sale', id);
  if (wait === null || !argued) return refuse(state, 'confirm.start', 'not-argued', id);
  if (race) return refuse(state, 'confirm.start', 'already-sold', id);
  const first: Race = attacks(turn, sale)
    ? startRace(state.seed, id)
    : { shown: [], hidden: [], end: 'running' };
  return emit(changed(turn, id, { race: first }), 'confirm.started', { sale: id, wait });
}

/** Blocks found so far on both sides; a second press for the same block is told by it. */
const foundIn = ({ shown, hidden }: Race) => shown.length + hidden.length;

/** Goods go out at the confirmations chosen; the sale is over when the attacker has won or given up. */
function block(turn: Here, id: string, found: number): State {
  const { state } = turn;
  const sale = saleOf(turn, id);
  const { wait, race } = stateOf(turn, id);
  if (!sale || !race || wait === null) return refuse(state, 'confirm.block', 'not-started', id);
  if (race.end !== 'running') return refuse(state, 'confirm.block', 'already-over', id);
  if (found !== foundIn(race)) return refuse(state, 'confirm.block', 'already-found', id);
  const rules = rulesOf(turn, sale, wait);
  let next = race;
  // What the attacker finds stays hidden, so nobody would see it pass.
  do next = nextRaceBlock(state.seed, id, next, rules);
  while (next.end === 'running' && next.shown.length === race.shown.length);
  const now = changed(turn, id, { race: next });
  if (next.end === 'running') return now;
  const best = bestWait(turn, sale);
  return emit(now, 'confirm.sold', {
    sale: id,
    wait,
    fit: wait === best ? 'enough' : wait > best ? 'more' : 'less',
    lost: next.end === 'overtaken',
  });
}

/** What other choices would have led to in the very same race. */
function instead(turn: Here, sale: Sale): Json {
  return turn.plan.waits.map((wait) => ({
    wait,
    lost:
      attacks(turn, sale) &&
      wholeRace(turn.state.seed, sale.id, rulesOf(turn, sale, wait)).end === 'overtaken',
  }));
}

function saleView(turn: Here, sale: Sale): Json {
  const { race, ...rest } = stateOf(turn, sale.id);
  const over = race !== null && race.end !== 'running';
  const power = powerOf(turn, sale);
  return {
    ...rest,
    id: sale.id,
    power,
    limit: sale.limit,
    odds: turn.plan.waits.map((wait) => ({ wait, chance: oddsOf(turn, sale, wait) })),
    shown: race ? (race.shown as unknown as Json) : null,
    // Nobody sees a hidden chain before it is shown.
    hidden: over ? (race.hidden as unknown as Json) : null,
    end: race?.end ?? null,
    found: race ? foundIn(race) : 0,
    attacked: over ? attacks(turn, sale) : null,
    best: over ? bestWait(turn, sale) : null,
    instead: over ? instead(turn, sale) : null,
    counted:
      over && rest.wait !== null
        ? {
            of: counted,
            lost: lostOf(counted, turn.state.seed, sale.id, { power, wait: rest.wait, givesUp: 20 }),
          }
        : null,
  };
}

/** The sale that is being made: the first that is not over. */
function currentSale(turn: Here): Sale | undefined {
  return turn.plan.sales.find(({ id }) => (stateOf(turn, id).race?.end ?? 'running') === 'running');
}

function offers(turn: Here): Offer[] {
  const { scenario, state, plan } = turn;
  const sale = currentSale(turn);
  if (scenario.steps[state.step]?.part !== 'confirm' || !sale) return [];
  const { id } = sale;
  const { wait, argued, race } = stateOf(turn, id);
  if (race)
    return [true, false].map((good) => ({
      action: { t: 'confirm.block', sale: id, found: foundIn(race) },
      good,
    }));
  const best = bestWait(turn, sale);
  const choose = (to: number): Offer => ({ action: { t: 'confirm.choose', sale: id, wait: to } });
  const [least = 0] = plan.waits;
  const worst = least < best ? least : (plan.waits.at(-1) ?? 0);
  if (wait === null)
    return [
      ...plan.waits.map(choose),
      { ...choose(best), good: true },
      { ...choose(worst), good: false },
      { ...choose(least), stance: 'accept' },
      { ...choose(plan.waits.at(-1) ?? 0), stance: 'refuse' },
    ];
  if (!argued) {
    const picked = stateOf(turn, id).reason;
    const open = sale.reasons.filter((line) => line.id !== picked);
    const argue = (line: Sale['reasons'][number]): Offer => ({
      action: { t: 'confirm.argue', sale: id, reason: line.id },
    });
    // Who plays badly picks a wrong argument once, and then has to find the right one.
    const wrong = picked === null ? open.find(({ good }) => !good) : open.find(({ good }) => good);
    return [
      ...open.map((line): Offer => (line.good ? { ...argue(line), good: true } : argue(line))),
      ...(wrong ? [{ ...argue(wrong), good: false }] : []),
    ];
  }
  return [true, false].map((good) => ({ action: { t: 'confirm.start', sale: id }, good }));
}

/** A shop that waits for confirmations: how many for what, why, and a race of blocks that really runs. */
export const confirm = defineDomain<ConfirmPlan>({
  name,
  actions: {
    'confirm.choose': { sale: isName, wait: isWhole(0, 100) },
    'confirm.argue': { sale: isName, reason: isName },
    'confirm.start': { sale: isName },
    'confirm.block': { sale: isName, found: isWhole(0, 10_000) },
  },
  events: {
    'confirm.chosen': ['sale', 'wait'],
    /** A reason was picked, so often wrongly before. */
    'confirm.argued': ['sale', 'reason', 'right', 'misses'],
    'confirm.started': ['sale', 'wait'],
    /** It is over: whether the wait was enough, more or less than what the owner bears asks for, and whether the payment was reversed. */
    'confirm.sold': ['sale', 'wait', 'fit', 'lost'],
  },
  begin: ({ state }) => withOwn(state, name, { sales: {} }),
  acts: {
    'confirm.choose': (turn, action) => choose(turn, String(action.sale), Number(action.wait)),
    'confirm.argue': (turn, action) => argue(turn, String(action.sale), String(action.reason)),
    'confirm.start': (turn, action) => start(turn, String(action.sale)),
    'confirm.block': (turn, action) => block(turn, String(action.sale), Number(action.found)),
  },
  view: (turn) => ({
    current: currentSale(turn)?.id ?? null,
    sales: turn.plan.sales.map((sale) => saleView(turn, sale)),
  }),
  offers,
  check: (_, { sales, waits }) => [
    ...sales.flatMap(({ reasons }, index) =>
      reasons.filter(({ good }) => good).length === 1
        ? []
        : [{ path: ['sales', index, 'reasons'], message: 'one reason is right, the others are not' }],
    ),
    ...(waits.every((wait, index) => index === 0 || wait > (waits[index - 1] ?? 0))
      ? []
      : [{ path: ['waits'], message: 'the numbers of confirmations rise' }]),
  ],
});
