import { costOf, type Machine, type Network, yieldOf } from '@/core/ledgers/power/power.ts';
import { minus, over, plus, type Ratio, ratio, times } from '@/core/ledgers/power/ratio.ts';
import type { Field } from './plan.ts';

const nothing = ratio('0');
const daysAYear = ratio('365');

/** The exact value of a field. What needs a network is nothing without one. */
export function exactValue(field: Field, machine: Machine, network?: Network): Ratio {
  const cost = costOf(machine);
  const gain = network && yieldOf(machine, network);
  const values: Readonly<Record<Field, () => Ratio>> = {
    kilowatts: () => cost.kilowatts,
    'kilowatt-hours': () => cost.kilowattHours,
    bill: () => cost.bill,
    tax: () => cost.tax,
    total: () => cost.total,
    coins: () => gain?.coins ?? nothing,
    income: () => gain?.income ?? nothing,
    profit: () => gain?.profit ?? nothing,
    'block-years': () => (gain?.daysForBlock ? over(gain.daysForBlock, daysAYear) : nothing),
  };
  return values[field]();
}

/** How far an answer may lie from the exact value: 1 som in money, a last digit in the rest. Coins and years are wide of it by a fiftieth. */
export function slackOf(field: Field, value: Ratio): Ratio {
  if (field === 'kilowatts') return ratio('0.01');
  if (field === 'kilowatt-hours') return ratio('0.1');
  if (field === 'coins' || field === 'block-years') return over(value, ratio('50'));
  return ratio('1');
}

/** The number a learner typed; a minus is allowed, for a loss. Null when it is none. */
export function typed(text: string): Ratio | null {
  const parts = /^(-?)(\d{1,15}(?:[.,]\d{1,12})?)$/.exec(text);
  if (!parts) return null;
  const value = ratio(parts[2] ?? '0');
  return parts[1] ? { n: -value.n, d: value.d } : value;
}

/** Whether two numbers are no farther apart than allowed. */
export function near(one: Ratio, other: Ratio, slack: Ratio): boolean {
  const { n, d } = minus(one, other);
  return (n < 0n ? -n : n) * slack.d <= slack.n * d;
}

/** Numbers that typical mistakes lead to, with the name of the mistake. */
function mistakes(field: Field, machine: Machine, network?: Network): readonly (readonly [string, Ratio])[] {
  const cost = costOf(machine);
  const hundred = ratio('100');
  const [tariff, hours] = [ratio(machine.tariff), ratio(machine.hours)];
  const old = over(times(cost.bill, ratio('15')), hundred);
  const gain = network && yieldOf(machine, network);
  const list: Partial<Record<Field, readonly (readonly [string, Ratio])[]>> = {
    kilowatts: [
      ['watts', times(cost.kilowatts, ratio('1000'))],
      ['divided', over(times(ratio(machine.speed), ratio('1')), ratio(machine.hunger))],
    ],
    'kilowatt-hours': [
      ['no-hours', cost.kilowatts],
      ['watts', times(cost.kilowattHours, ratio('1000'))],
      ['divided', over(cost.kilowatts, hours)],
    ],
    bill: [
      ['no-hours', times(cost.kilowatts, tariff)],
      ['taxed', cost.total],
      ['divided', over(cost.kilowattHours, tariff)],
    ],
    tax: [
      ['old-rate', old],
      ['taxed', cost.total],
    ],
    total: [
      ['untaxed', cost.bill],
      ['old-rate', plus(cost.bill, old)],
      ['subtracted', minus(cost.bill, cost.tax)],
    ],
    ...(gain && {
      income: [
        ['no-fee', times(gain.coins, ratio(network.price))],
        ['profit', gain.profit],
      ],
      profit: [
        ['sign', minus(nothing, gain.profit)],
        ['untaxed', minus(gain.income, cost.bill)],
        ['income', gain.income],
      ],
    }),
  };
  return list[field] ?? [];
}

/** Whether an answer is right, and if not, which mistake leads to it: its name, or `other`. */
export function judge(field: Field, text: string, machine: Machine, network?: Network): string {
  const answer = typed(text);
  if (!answer) return 'other';
  const value = exactValue(field, machine, network);
  if (near(answer, value, slackOf(field, value))) return 'right';
  const slack = slackOf(field, value);
  return mistakes(field, machine, network).find(([, wrong]) => near(answer, wrong, slack))?.[0] ?? 'other';
}

/** Names of all mistakes that are told apart; a lab has a reason for each. */
export const ideas = [
  'right',
  'watts',
  'divided',
  'no-hours',
  'taxed',
  'old-rate',
  'untaxed',
  'subtracted',
  'no-fee',
  'profit',
  'sign',
  'income',
  'other',
] as const;
