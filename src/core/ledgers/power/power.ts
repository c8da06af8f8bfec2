import { compare, type Decimal, minus, over, plus, type Ratio, ratio, times } from './ratio.ts';

/** A machine and its bill. */
export interface Machine {
  /** Terahashes a second. */
  readonly speed: Decimal;
  /** Joules for a terahash; so many watts for each terahash a second. */
  readonly hunger: Decimal;
  /** Hours a day it runs. */
  readonly hours: Decimal;
  /** Som for a kilowatt hour. */
  readonly tariff: Decimal;
  /** Tax in percent of the bill. */
  readonly tax: Decimal;
}

/** What a machine draws and costs in a day. */
export interface Cost {
  readonly kilowatts: Ratio;
  readonly kilowattHours: Ratio;
  /** Som for the electricity. */
  readonly bill: Ratio;
  /** Som of tax on the bill. */
  readonly tax: Ratio;
  /** Som in all. */
  readonly total: Ratio;
}

const hundred = ratio('100');
const thousand = ratio('1000');

/** What a machine costs in a day, exactly. Throws when a field is no decimal. */
export function costOf({ speed, hunger, hours, tariff, tax }: Machine): Cost {
  const kilowatts = over(times(ratio(speed), ratio(hunger)), thousand);
  const kilowattHours = times(kilowatts, ratio(hours));
  const bill = times(kilowattHours, ratio(tariff));
  const levy = over(times(bill, ratio(tax)), hundred);
  return { kilowatts, kilowattHours, bill, tax: levy, total: plus(bill, levy) };
}

/** The network a machine works in. */
export interface Network {
  /** Exahashes a second of all miners together. */
  readonly speed: Decimal;
  /** New coins of the whole network in a day. */
  readonly coins: Decimal;
  /** Som for a coin. */
  readonly price: Decimal;
  /** What a pool keeps, in percent. */
  readonly poolFee: Decimal;
}

/** What a machine may expect of a day. The draw is by luck: alone it finds nothing for years, a pool pays about this every day. */
export interface Yield {
  /** Part of the network's speed. */
  readonly share: Ratio;
  /** Coins before the pool takes its fee. */
  readonly coins: Ratio;
  /** Som that are left of them after the fee. */
  readonly income: Ratio;
  /** Income less cost; negative when it does not pay. */
  readonly profit: Ratio;
  /** Days until a machine alone may expect its first block; the same wait after every day without one. Null when it does not hash. */
  readonly daysForBlock: Ratio | null;
  /** Price of a coin at which income meets cost; null when no price does. */
  readonly breakEven: Ratio | null;
}

const million = ratio('1000000');
const blocksADay = ratio('144');

/** What a machine may expect of a day in a network. Throws when a field is no decimal or the network does not hash. */
export function yieldOf(machine: Machine, network: Network): Yield {
  const cost = costOf(machine).total;
  const share = over(ratio(machine.speed), times(ratio(network.speed), million));
  const coins = times(share, ratio(network.coins));
  const kept = times(coins, over(minus(hundred, ratio(network.poolFee)), hundred));
  const income = times(kept, ratio(network.price));
  return {
    share,
    coins,
    income,
    profit: minus(income, cost),
    daysForBlock: share.n === 0n ? null : over(ratio('1'), times(share, blocksADay)),
    breakEven: compare(kept, ratio('0')) > 0 ? over(cost, kept) : null,
  };
}

/** The tariff at which income meets cost, in som for a kilowatt hour: what a machine can pay at most. Null when it draws nothing. */
export function tariffAtBreakEven(machine: Machine, network: Network): Ratio | null {
  const { kilowattHours } = costOf(machine);
  if (kilowattHours.n === 0n) return null;
  const withTax = times(kilowattHours, over(plus(hundred, ratio(machine.tax)), hundred));
  return over(yieldOf(machine, network).income, withTax);
}
