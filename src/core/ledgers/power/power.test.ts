import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { costOf, type Machine, type Network, tariffAtBreakEven, yieldOf } from './power.ts';
import { type Ratio, rounded } from './ratio.ts';

const machine: Machine = { speed: '200', hunger: '28.2', hours: '24', tariff: '5.04', tax: '10' };
const network: Network = { speed: '1000', coins: '450', price: '6034050', poolFee: '0' };

describe('the worked machine of the lessons', () => {
  it('draws 5.64 kW, uses 135.36 kWh a day and costs 682 som at 5.04, 68 of tax on top', () => {
    const cost = costOf(machine);
    expect(rounded(cost.kilowatts, 2)).toBe('5.64');
    expect(rounded(cost.kilowattHours, 2)).toBe('135.36');
    expect(rounded(cost.bill, 0)).toBe('682');
    expect(rounded(cost.bill, 4)).toBe('682.2144');
    expect(rounded(cost.tax, 2)).toBe('68.22');
    expect(rounded(cost.total, 2)).toBe('750.44');
  });
  it.each([
    ['1.64', '222'],
    ['2.94', '398'],
    ['3.65', '494'],
    ['4.33', '586'],
    ['5.04', '682'],
  ])('at %s som a kilowatt hour costs %s som a day', (tariff, som) => {
    expect(rounded(costOf({ ...machine, tariff }).bill, 0)).toBe(som);
  });
  it('gets 0.00009 of 450 coins in a network of a thousand exahashes, and breaks even at 7.58 million som without tax', () => {
    const untaxed = yieldOf({ ...machine, tax: '0' }, network);
    expect(rounded(untaxed.share, 7)).toBe('0.0000002');
    expect(rounded(untaxed.coins, 5)).toBe('0.00009');
    expect(untaxed.breakEven && rounded(untaxed.breakEven, 0)).toBe('7580160');
    const cheap = yieldOf({ ...machine, tax: '0', tariff: '1.64' }, network).breakEven;
    expect(cheap && rounded(cheap, 0)).toBe('2466560');
  });
  it('alone waits 95 years for a block on average', () => {
    const days = yieldOf(machine, network).daysForBlock;
    expect(days && rounded(days, 0)).toBe('34722');
  });
  it('loses 207 som a day at 69,000 dollars for a coin, tax and all', () => {
    expect(rounded(yieldOf(machine, network).income, 0)).toBe('543');
    expect(rounded(yieldOf(machine, network).profit, 0)).toBe('-207');
    const most = tariffAtBreakEven(machine, network);
    expect(most && rounded(most, 2)).toBe('3.65');
  });
});

describe('any machine', () => {
  const decimal = (max: number) =>
    fc.tuple(fc.integer({ min: 1, max }), fc.integer({ min: 0, max: 99 })).map(([a, b]) => `${a}.${b}`);
  const machines = fc.record({
    speed: decimal(1000),
    hunger: decimal(100),
    hours: fc.integer({ min: 1, max: 24 }).map(String),
    tariff: decimal(20),
    tax: decimal(99),
  });
  const networks = fc.record({
    speed: decimal(5000),
    coins: decimal(900),
    price: decimal(9e8),
    poolFee: decimal(98),
  });
  it('loses just below the price and just above the tariff where it breaks even, and gains on the other side', () => {
    const floor = ({ n, d }: Ratio) => n / d;
    const gain = (one: Machine, many: Network) => yieldOf(one, many).profit.n;
    fc.assert(
      fc.property(machines, networks, (one, many) => {
        const price = floor(yieldOf(one, many).breakEven as Ratio);
        if (price < 10n ** 14n) {
          expect(gain(one, { ...many, price: `${price}` })).toBeLessThanOrEqual(0n);
          expect(gain(one, { ...many, price: `${price + 1n}` })).toBeGreaterThan(0n);
        }
        const tariff = floor(tariffAtBreakEven(one, many) as Ratio);
        if (tariff < 10n ** 14n) {
          expect(gain({ ...one, tariff: `${tariff}` }, many)).toBeGreaterThanOrEqual(0n);
          expect(gain({ ...one, tariff: `${tariff + 1n}` }, many)).toBeLessThan(0n);
        }
      }),
      { numRuns: 1000 },
    );
  });
  it('agrees with plain arithmetic', () => {
    fc.assert(
      fc.property(machines, (one) => {
        const [speed, hunger, hours, tariff, tax] = [
          one.speed,
          one.hunger,
          one.hours,
          one.tariff,
          one.tax,
        ].map(Number);
        const plain =
          (((speed ?? 0) * (hunger ?? 0)) / 1000) * (hours ?? 0) * (tariff ?? 0) * (1 + (tax ?? 0) / 100);
        expect(Number(rounded(costOf(one).total, 18)) / plain).toBeCloseTo(1, 9);
      }),
    );
  });
  it('that stands still or works in no network is no division by zero', () => {
    const still = yieldOf({ ...machine, speed: '0' }, network);
    expect(still.breakEven).toBeNull();
    expect(still.daysForBlock).toBeNull();
    expect(tariffAtBreakEven({ ...machine, hunger: '0' }, network)).toBeNull();
    expect(() => yieldOf(machine, { ...network, speed: '0' })).toThrow('divides by zero');
    expect(yieldOf(machine, { ...network, poolFee: '100' }).breakEven).toBeNull();
  });
});
