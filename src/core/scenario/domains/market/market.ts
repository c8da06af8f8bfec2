import { headOf } from '../../../chain/chain.ts';
import { type Standing, step } from '../../../chain/market/forecast.ts';
import { early, quietMarket, tenths } from '../../../chain/market/market.ts';
import { type Mood, moodNames } from '../../../chain/market/moods.ts';
import { stream } from '../../../random/stream.ts';
import type { Json } from '../../../record/event.ts';
import { defineDomain, withOwn } from '../../domain.ts';
import { emit, type State } from '../../state.ts';
import { offers } from './offers.ts';
import { judge } from './orders.ts';
import {
  change,
  type Here,
  levelOf,
  type MarketPlan,
  name,
  type Own,
  own,
  type Seen,
  standing,
} from './plan.ts';
import { view } from './view.ts';

/** Blocks for which the crowd is there before the learner, so that a queue stands and the wallet has something to look back at. */
const warmUp = 6;

/** The crowd comes at the chain's base fee of the moment. */
function begin(turn: Here): State {
  const { plan, state } = turn;
  const empty: Own = { market: quietMarket(plan.mood), seen: [], orders: {}, current: null };
  let now = standing({ ...turn, state: withOwn(state, name, empty) }) as Standing;
  const seen: Seen[] = [];
  for (let block = 0; block < warmUp; block++) {
    const before = { ...now, number: now.number - warmUp + block };
    const { cleared, market } = step(state.seed, before);
    seen.push({
      number: before.number,
      base: tenths(now.baseFee),
      tip: tenths(cleared.tip),
      gas: cleared.gas,
      tips: cleared.tips,
    });
    now = { ...now, market };
  }
  return withOwn(state, name, { ...empty, market: now.market, seen });
}

/** After a block: what it left waiting, who has come since, and what became of the order. */
function onBlock(turn: Here): State {
  const head = headOf(turn.state.chain);
  const { market, seen } = own(turn);
  const made = step(turn.state.seed, {
    market,
    number: head.number,
    baseFee: head.baseFee,
    level: levelOf(turn),
  });
  const slot: Seen = {
    number: head.number,
    base: tenths(head.baseFee),
    tip: tenths(made.cleared.tip),
    gas: head.gasUsed,
    tips: made.cleared.tips,
  };
  const state = change(turn, { market: made.market, seen: [...seen, slot] });
  return judge({ ...turn, state });
}

/** The day turns: from now on the crowd is in another mood, and its first people are there at once. */
function turnMood(turn: Here, mood: Mood): State {
  const { market } = own(turn);
  const { number, level } = standing(turn);
  const wave = stream(turn.state.seed, `market:wave:${number}:${mood}`);
  const next = mood === market.mood ? market : early({ ...market, mood }, wave, number, level);
  return emit(change(turn, { market: next }), 'market.mood', { mood });
}

function comes(turn: Here, id: string): State {
  const order = turn.plan.orders.find((line) => line.id === id);
  if (!order || own(turn).orders[id]) return turn.state;
  const after = headOf(turn.state.chain).number;
  const orders = { ...own(turn).orders, [id]: { after, state: 'open' as const } };
  return emit(change(turn, { orders, current: id }), 'market.ordered', { order: id, within: order.within });
}

const textOf = (args: Json, field: string) =>
  typeof args === 'object' && args !== null
    ? String((args as Readonly<Record<string, Json>>)[field] ?? '')
    : '';

const isMood = (text: string): text is Mood => (moodNames as readonly string[]).includes(text);

/** A fee market with a crowd of its own: payments wanted by a block, free choice of tip and cap, speeding up and cancelling. */
export const market = defineDomain<MarketPlan>({
  name,
  actions: {},
  events: {
    /** A payment is wanted within so many blocks. */
    'market.ordered': ['order', 'within'],
    /** It stands in a block: its price in percent of the lowest that would have met the deadline, whether too late, blocks it took. */
    'market.paid': ['order', 'ratio', 'late', 'took'],
    /** The learner has replaced it by nothing. */
    'market.cancelled': ['order', 'late', 'took'],
    /** Its last block is over and it stands in none. */
    'market.late': ['order'],
    /** The crowd's mood has turned. */
    'market.mood': ['mood'],
  },
  begin,
  demand: (turn) => step(turn.state.seed, standing(turn)).cleared,
  onBlock,
  acts: {},
  deeds: {
    'market.order': (turn, args) => comes(turn, textOf(args, 'order')),
    'market.mood': (turn, args) => {
      const mood = textOf(args, 'mood');
      return isMood(mood) ? turnMood(turn, mood) : turn.state;
    },
  },
  view,
  offers,
  check: (scenario, { orders }) =>
    orders.flatMap(({ to, sum, calledOff }, index) => [
      ...(scenario.actors[to]
        ? []
        : [{ path: ['orders', index, 'to'], message: `there is no actor "${to}"` }]),
      ...(scenario.draws[sum.slice(1)]
        ? []
        : [{ path: ['orders', index, 'sum'], message: `"${sum}" is not drawn` }]),
      ...(calledOff === undefined || scenario.messages.some(({ id }) => id === calledOff)
        ? []
        : [{ path: ['orders', index, 'calledOff'], message: `there is no message "${calledOff}"` }]),
    ]),
});
