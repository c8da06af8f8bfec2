import { guessed } from '../../../chain/market/forecast.ts';
import { lotTip, tenths } from '../../../chain/market/market.ts';
import type { Json } from '../../../record/event.ts';
import { learnerId } from '../../scenario.ts';
import { currentOrder, type Here, levelOf, own, standing, sumOf } from './plan.ts';

/** The upper ends of the bands of tips in which the queue is shown, in thousandths of the usual price; the last has no end. */
const bands = [20, 50, 100, 200, 400, 800, 1600] as const;

/** How many futures an estimate looks at, and how many blocks of each. */
const futures = 12;
const blocks = 8;

/** Blocks whose tips the wallet's speeds are taken from. */
const looksBack = 4;

interface Fees {
  readonly tip: number;
  readonly cap: number;
}

/**
 * The wallet's speeds, as wallets make them: tips at a tenth, half and nine tenths of the last blocks' gas, a cap of twice the base fee and
 * the tip. They look back only, so a rush that has just begun is not in them. Tenths of a gwei.
 */
export function presets(turn: Here): Readonly<Record<'slow' | 'usual' | 'fast', Fees>> {
  const last = own(turn).seen.slice(-looksBack);
  const base = tenths(standing(turn).baseFee);
  const fees = (which: 0 | 1 | 2): Fees => {
    const sum = last.reduce((all, { tips }) => all + tips[which], 0);
    const tip = Math.max(10, Math.round(sum / Math.max(1, last.length)));
    return { tip, cap: 2 * base + tip };
  };
  return { slow: fees(0), usual: fees(1), fast: fees(2) };
}

/** The queue in bands of tips, the highest first: gas that waits, from everybody else. */
function bars(turn: Here): Json {
  const base = tenths(standing(turn).baseFee);
  const level = levelOf(turn);
  const ends = bands.map((share) => (level * share) / 1000);
  const sums = [...ends, Number.POSITIVE_INFINITY].map(() => 0);
  let below = 0;
  for (const lot of own(turn).market.lots) {
    const tip = lotTip(lot, base);
    const at = ends.findIndex((end) => tip < end);
    if (tip < 10) below += lot.gas;
    else sums[at < 0 ? ends.length : at] = (sums[at < 0 ? ends.length : at] ?? 0) + lot.gas;
  }
  return {
    bands: sums
      .map((gas, at) => ({ from: at === 0 ? 10 : (ends[at - 1] ?? 0), to: ends[at] ?? null, gas }))
      .reverse(),
    below,
  };
}

/** What waits of the learner's. */
function waiting({ state }: Here): Json {
  const me = state.actors[learnerId];
  return state.chain.pool
    .filter(({ from }) => from === me)
    .map(({ hash, nonce, to, value, maxFeePerGas, maxPriorityFeePerGas }) => ({
      hash,
      nonce,
      value,
      undo: to === me,
      tip: tenths(maxPriorityFeePerGas),
      cap: tenths(maxFeePerGas),
    }));
}

/** What the screens show: all prices in tenths of a gwei. */
export function view(turn: Here): Json {
  const here = standing(turn);
  const order = currentOrder(turn);
  return {
    base: tenths(here.baseFee),
    queue: bars(turn),
    presets: { ...presets(turn) } as unknown as Json,
    futures: guessed(turn.state.seed, here, futures, blocks).map((slots) =>
      slots.map(({ base, tip }) => [base, tip]),
    ),
    seen: own(turn)
      .seen.slice(-6)
      .map((slot) => ({ number: slot.number, base: slot.base, tip: slot.tip, gas: slot.gas })),
    mine: waiting(turn),
    order:
      order &&
      ({
        ...order,
        sum: sumOf(turn, order),
        left: order.after + order.within - here.number + 1,
      } as unknown as Json),
  };
}
