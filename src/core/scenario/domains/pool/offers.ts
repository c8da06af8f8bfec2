import type { Payment } from '../../../chain/payment.ts';
import type { Hex } from '../../../wallet/hex.ts';
import type { Offer } from '../../domain.ts';
import { learnerId } from '../../scenario.ts';
import { query } from './look.ts';
import { addressOf, allowanceFor, type Here, own, payOf, purseOf } from './plan.ts';
import { outNow, waitingSwap } from './swaps.ts';

/** Shares of what was put in that people take for what comes out: all of it, less the fee, less a little more. */
const mistaken = [1, 0.997, 0.985, 0.94] as const;
/** Limits that a learner might choose, beside those of the site. */
const typed = [0, 300, 1000] as const;

/** Wrong answers to the number tasks that are still open, such as people give. */
function misreckoned({ scenario, state }: Here): readonly Offer[] {
  const closed = (task: string) =>
    state.log.some(({ type, data }) => type === 'answered' && data.task === task && data.right);
  return scenario.tasks.flatMap((task): Offer[] => {
    const [, paid] = /^pool\.(?:out|deep)-(\d{1,6})$/.exec('of' in task ? String(task.of) : '') ?? [];
    if (!paid || closed(task.id)) return [];
    return [1, 0.997, 0.8, 0.5].map((share) => ({
      action: { t: 'answer', task: task.id, option: (Number(paid) * share).toFixed(3) },
      good: false,
    }));
  });
}

function guesses(turn: Here): readonly Offer[] {
  if (own(turn).foreseen.some(({ right }) => right)) return [];
  const pay = payOf(turn);
  const tokens = (value: bigint) => Number(value) / 1e18;
  return [
    { action: { t: 'pool.foresee', out: tokens(outNow(turn, pay)).toFixed(3) }, good: true },
    ...mistaken.map(
      (share): Offer => ({
        action: { t: 'pool.foresee', out: (tokens(pay) * share).toFixed(3) },
        good: false,
      }),
    ),
  ];
}

function orders(turn: Here): readonly Offer[] {
  const { scenario, state, plan } = turn;
  const tip = scenario.world.tips.usual;
  const to = (id: string, data: Hex): Payment => ({ to: addressOf(state, id), value: '0', tip, data });
  const approve = (how: string) => to(plan.give.actor, query(turn, { approve: how }) as Hex);
  if (allowanceFor(turn, learnerId) < payOf(turn))
    return [
      { pay: approve('exact'), good: true, stance: 'refuse' },
      { pay: approve('unlimited'), good: false, stance: 'accept' },
    ];
  const order = (limit: number) => to(plan.router, (query(turn, { limit }) as unknown as { data: Hex }).data);
  const others = [...plan.limits, ...typed].filter((limit) => limit !== plan.preset && limit !== 50);
  return [
    { pay: order(50), good: true },
    { pay: order(plan.preset), good: false, stance: 'accept' },
    ...others.map((limit): Offer => ({ pay: order(limit) })),
  ];
}

/** What a learner can do with the pool now, in the order in which a careful one does it. */
export function offers(turn: Here): readonly Offer[] {
  const { scenario, state } = turn;
  const part = scenario.steps[state.step]?.part;
  if (part === 'bowls') return misreckoned(turn);
  const { foreseen, results } = own(turn);
  if (part !== 'swap' || results.some(({ ok }) => ok)) return [];
  const waits = state.chain.pool.some(({ from }) => from === addressOf(state, learnerId));
  const short = purseOf(turn, learnerId).give < payOf(turn);
  if (waits || waitingSwap(turn) || foreseen.length === 0 || short) return guesses(turn);
  return [...guesses(turn), ...orders(turn)];
}
