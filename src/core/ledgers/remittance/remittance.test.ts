import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { follow, holds, quoteOf } from './quote.ts';
import { type Charge, pointsOf, rateBelow, type Tariff } from './tariff.ts';
import { type DeskAccounts, payOut, send, stageAt } from './transfer.ts';

const charge = (change: Partial<Charge>): Charge => ({
  id: 'fee',
  side: 'sender',
  fixed: '0',
  percent: 0,
  of: 'left',
  ...change,
});
const tariff = (change: Partial<Tariff>): Tariff => ({
  charges: [],
  margin: 0,
  least: '1',
  most: '1000000000',
  hours: 1,
  holds: 6,
  ...change,
});
/** 200.00 dollars with a reference rate of 87.4500 som. */
const dollars = '20000';
const reference = '874500';
const costOf = (change: Partial<Tariff>) => {
  const lines = tariff(change);
  const result = follow(lines, quoteOf(lines, reference, 0), dollars);
  if (!result.ok) throw new Error(result.code);
  return result.way;
};
/** What did not arrive, in dollar cents. */
const cents = (change: Partial<Tariff>) => {
  const { worth, received } = costOf(change);
  return ((BigInt(worth) - BigInt(received)) * 10_000n) / BigInt(reference);
};

describe('the figures of the exercise, on 200 dollars', () => {
  it.each([
    [100, 200n],
    [300, 600n],
    [618, 1236n],
    [1148, 2296n],
  ])('a fee of %i hundredths of a percent costs %i cents', (percent, cost) => {
    expect(cents({ charges: [charge({ percent, of: 'sum' })] })).toBe(cost);
    expect(costOf({ charges: [charge({ percent, of: 'sum' })] }).cost).toBe(percent);
  });
  it('the model of the token way costs 3.01 when all percentages are of the whole, a cent less when the last is of the rest', () => {
    const way = (of: Charge['of']) => [
      charge({ id: 'buy', percent: 50, of: 'sum' }),
      charge({ id: 'network', fixed: '1' }),
      charge({ id: 'into-som', percent: 100, side: 'home', of }),
    ];
    expect(cents({ charges: way('sum') })).toBe(301n);
    expect(cents({ charges: way('left') })).toBe(300n);
  });
  it('no fee and a poor rate cost the same as a fee', () => {
    const free = costOf({ margin: 300 });
    expect(free).toMatchObject({ charges: [], margin: 300, cost: 300, hidden: '52470', received: '1696530' });
  });
});

const anyCharge = fc.record({
  id: fc.constantFrom('a', 'b', 'c'),
  side: fc.constantFrom('sender' as const, 'home' as const),
  fixed: fc.bigInt(0n, 5_000n).map(String),
  percent: fc.integer({ min: 0, max: 1_500 }),
  of: fc.constantFrom('sum' as const, 'left' as const),
});
const anyTariff = fc.record({
  charges: fc.array(anyCharge, { maxLength: 4 }),
  margin: fc.integer({ min: 0, max: 2_000 }),
  least: fc.constant('100'),
  most: fc.constant('100000000'),
  hours: fc.integer({ min: 1, max: 120 }),
  holds: fc.integer({ min: 1, max: 24 }),
});
const anyRate = fc.bigInt(5_000n, 2_000_000n).map(String);
const anySum = fc.bigInt(1n, 200_000_000n).map(String);

describe('following a sum', () => {
  it('loses nothing: charges, what is changed and what arrives add up on each side', () => {
    fc.assert(
      fc.property(anyTariff, anyRate, anySum, (lines, rate, sum) => {
        const result = follow(lines, quoteOf(lines, rate, 0), sum);
        if (!result.ok) return;
        const { way } = result;
        const taken = (side: string) =>
          way.charges.filter((line) => line.side === side).reduce((all, line) => all + BigInt(line.sum), 0n);
        expect(taken('sender') + BigInt(way.toChange)).toBe(BigInt(sum));
        expect(taken('home') + BigInt(way.received)).toBe(BigInt(way.changed));
        expect(BigInt(way.received)).toBeLessThanOrEqual(BigInt(way.worth));
        expect(BigInt(way.hidden)).toBeGreaterThanOrEqual(0n);
      }),
    );
  });
  it('gives never more when a fee or the margin rises', () => {
    fc.assert(
      fc.property(anyTariff, anyRate, anySum, fc.integer({ min: 1, max: 300 }), (lines, rate, sum, more) => {
        const poorer = { ...lines, margin: lines.margin + more };
        const dearer = { ...lines, charges: [...lines.charges, charge({ percent: more })] };
        const now = follow(lines, quoteOf(lines, rate, 0), sum);
        for (const other of [poorer, dearer]) {
          const then = follow(other, quoteOf(other, rate, 0), sum);
          if (now.ok && then.ok)
            expect(BigInt(then.way.received)).toBeLessThanOrEqual(BigInt(now.way.received));
          if (!now.ok) expect(then.ok).toBe(false);
        }
      }),
    );
  });
  it('rounds a fee up and what arrives down', () => {
    const lines = tariff({ charges: [charge({ percent: 1 })] });
    const way = follow(lines, quoteOf(lines, '10931', 0), '101');
    expect(way).toMatchObject({
      ok: true,
      way: { charges: [{ sum: '1' }], toChange: '100', changed: '109', received: '109' },
    });
  });
  it('refuses what lies outside the limits or is eaten by charges', () => {
    const lines = tariff({ least: '100', most: '200', charges: [charge({ fixed: '150' })] });
    const code = (sum: string) => follow(lines, quoteOf(lines, '10000', 0), sum);
    expect(code('99')).toEqual({ ok: false, code: 'too-little' });
    expect(code('201')).toEqual({ ok: false, code: 'too-much' });
    expect(code('150')).toEqual({ ok: false, code: 'all-eaten' });
    expect(code('151')).toMatchObject({ ok: true, way: { received: '1' } });
  });
  it('knows a share to a hundredth of a percent, half rounded up', () => {
    expect(pointsOf(1n, 3n)).toBe(3333);
    expect(pointsOf(2n, 3n)).toBe(6667);
    expect(pointsOf(1n, 20_000n)).toBe(1);
    expect(pointsOf(1n, 0n)).toBe(0);
    expect(rateBelow('10931', 250)).toBe('10657');
  });
  it('lets a quote run out at its hour', () => {
    const quote = quoteOf(tariff({ holds: 6 }), reference, 4);
    expect([9, 10].map((hour) => holds(quote, hour))).toEqual([true, false]);
  });
});

describe('a transfer', () => {
  const accounts: DeskAccounts = {
    sender: '50000',
    family: '0',
    firms: { bank: { taken: '0', som: '9000000000' }, app: { taken: '0', som: '9000000000' } },
    transfers: [],
  };
  const total = ({ sender, family, firms }: DeskAccounts) => ({
    sent: Object.values(firms).reduce((sum, { taken }) => sum + BigInt(taken), BigInt(sender)),
    som: Object.values(firms).reduce((sum, { som }) => sum + BigInt(som), BigInt(family)),
  });
  it('makes and loses no money in either currency, and pays each transfer out once', () => {
    const step = fc.record({
      to: fc.constantFrom('bank', 'app', 'nobody'),
      sum: anySum,
      hours: fc.integer({ min: 0, max: 30 }),
    });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 20 }), (steps) => {
        let held = accounts;
        let now = 0;
        let owed = 0n;
        for (const { to, sum, hours } of steps) {
          const lines = tariff({ margin: 100 });
          const result = follow(lines, quoteOf(lines, reference, now), sum);
          if (!result.ok) throw new Error('the tariff takes every sum');
          const sent = send(held, to, result.way, now, 10);
          if (sent.ok) {
            held = sent.accounts;
            owed += BigInt(result.way.received);
          }
          held = payOut(held, now, now + hours);
          now += hours;
          expect(total(held)).toEqual(total(accounts));
          expect(BigInt(held.sender)).toBeGreaterThanOrEqual(0n);
        }
        expect(BigInt(payOut(held, now, now + 10).family)).toBe(owed);
      }),
    );
  });
  it('goes through its stages in order', () => {
    const transfer = { way: 'bank', sum: '1', received: '1', sent: 10, due: 20 };
    expect([10, 11, 12, 14, 19, 20, 99].map((hour) => stageAt(transfer, hour))).toEqual([
      'taken',
      'taken',
      'checked',
      'on-the-way',
      'on-the-way',
      'paid-out',
      'paid-out',
    ]);
  });
});
