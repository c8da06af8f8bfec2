import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { atBlock, openOrder, receive, refund } from './order.ts';
import { enterPin, isLocked, unlocked } from './pin.ts';
import { unitsFor, worthOf } from './price.ts';

const som = (sum: string) => ({ asset: 'som', sum });
const order = openOrder('A-1', som('15000'), 100, 3);
const amounts = fc.integer({ min: 1, max: 100_000_000 }).map(String);

describe('an order', () => {
  it('is paid by its exact sum before its last block, and by more', () => {
    expect(receive(order, som('15000'), 102)).toMatchObject({ did: 'paid', order: { state: 'paid' } });
    expect(receive(order, som('15001'), 102)).toMatchObject({
      did: 'over',
      order: { state: 'paid', taken: { sum: '15001' } },
    });
  });
  it('is not paid by less; the rest pays it', () => {
    const part = receive(order, som('14000'), 100);
    expect(part).toMatchObject({ did: 'short', order: { state: 'created', taken: { sum: '14000' } } });
    expect(receive(part.order, som('1000'), 101)).toMatchObject({
      did: 'paid',
      order: { state: 'paid', taken: { sum: '15000' } },
    });
  });
  it('runs out in its last block, money that comes then is kept apart and can go back', () => {
    expect(atBlock(order, 102).state).toBe('created');
    expect(atBlock(order, 103).state).toBe('expired');
    const late = receive(order, som('15000'), 103);
    expect(late).toMatchObject({ did: 'late', order: { state: 'expired', taken: { sum: '15000' } } });
    expect(refund(late.order, som('15000'))).toMatchObject({ ok: true, order: { state: 'refunded' } });
  });
  it('that is paid never runs out and takes no second payment', () => {
    const { order: paid } = receive(order, som('15000'), 100);
    expect(atBlock(paid, 1000).state).toBe('paid');
    expect(receive(paid, som('15000'), 101)).toEqual({ order: paid, did: 'closed' });
  });
  it('takes nothing in another asset', () =>
    expect(receive(order, { asset: 'okud', sum: '15000' }, 101)).toEqual({ order, did: 'other-asset' }));
  it('gives back only what was taken: the asset, the sum, once', () => {
    const { order: paid } = receive(order, som('15000'), 100);
    expect(refund(order, som('15000'))).toEqual({ ok: false, code: 'nothing-taken' });
    expect(refund(paid, { asset: 'okud', sum: '15000' })).toEqual({ ok: false, code: 'other-asset' });
    expect(refund(paid, som('14999'))).toEqual({ ok: false, code: 'other-sum' });
    const back = refund(paid, som('15000'));
    expect(back.ok && refund(back.order, som('15000'))).toEqual({ ok: false, code: 'already' });
    expect(back.ok && receive(back.order, som('15000'), 101).did).toBe('closed');
  });
  it('goes one way only and keeps every coin, whatever comes', () => {
    const rank = { created: 0, expired: 1, paid: 1, refunded: 2 };
    const moves = fc.array(
      fc.record({ asset: fc.constantFrom('som', 'okud'), sum: amounts, back: fc.boolean(), wait: fc.nat(2) }),
      { maxLength: 12 },
    );
    fc.assert(
      fc.property(amounts, moves, (due, list) => {
        let now = openOrder('A', som(due), 0, 4);
        let block = 0;
        let came = 0n;
        for (const { asset, sum, back, wait } of list) {
          block += wait;
          const before = now;
          if (back) {
            const given = refund(now, { asset, sum: now.taken?.sum ?? '0' });
            if (given.ok) now = given.order;
          } else {
            const { order: next, did } = receive(now, { asset, sum }, block);
            if (did !== 'closed' && did !== 'other-asset') came += BigInt(sum);
            now = next;
          }
          expect(rank[now.state]).toBeGreaterThanOrEqual(rank[before.state]);
          if (before.state === 'paid' || before.state === 'expired')
            expect(['refunded', before.state]).toContain(now.state);
          expect(BigInt(now.taken?.sum ?? '0')).toBe(came);
          expect(now.state === 'paid' ? came >= BigInt(due) : true).toBe(true);
        }
      }),
    );
  });
  it('cannot be opened for nothing', () => {
    expect(() => openOrder('A', som('0'), 0, 3)).toThrow();
    expect(() => openOrder('A', som('1.5'), 0, 3)).toThrow();
  });
});

describe('a price in units of an asset', () => {
  it('is rounded up for the shop: 150 som at 87.45 are 1.72 units', () => {
    expect(unitsFor('15000', 8745)).toBe('172');
    expect(worthOf('172', 8745)).toBe('15041');
  });
  it('is always worth the price, and never a whole hundredth more', () =>
    fc.assert(
      fc.property(amounts, fc.integer({ min: 1, max: 10_000_000 }), (tyiyn, rate) => {
        const units = BigInt(unitsFor(tyiyn, rate));
        expect(units * BigInt(rate) >= BigInt(tyiyn) * 100n).toBe(true);
        expect((units - 1n) * BigInt(rate) < BigInt(tyiyn) * 100n).toBe(true);
      }),
    ));
});

describe('five wrong PINs', () => {
  const rule = { tries: 5, hours: 5 };
  const wrong = (times: number, from = unlocked, now = 0) =>
    Array.from({ length: times }).reduce<typeof unlocked>((lock) => enterPin(lock, false, now, rule), from);
  it('lock for five hours to the millisecond; four do not', () => {
    expect(isLocked(wrong(4), 0)).toBe(false);
    const lock = wrong(5, unlocked, 1000);
    expect(isLocked(lock, 1000 + 5 * 3_600_000 - 1)).toBe(true);
    expect(isLocked(lock, 1000 + 5 * 3_600_000)).toBe(false);
  });
  it('must come one after another: a right one in between forgets them', () =>
    expect(wrong(4, enterPin(wrong(4), true, 0, rule))).toEqual({ misses: 4, until: null }));
  it('while locked even a right one opens nothing', () => {
    const lock = wrong(5);
    expect(enterPin(lock, true, 1, rule)).toEqual(lock);
  });
  it('after the lock has run out there are five tries again', () => {
    const later = 5 * 3_600_000;
    expect(wrong(4, wrong(5), later)).toEqual({ misses: 4, until: null });
    expect(isLocked(wrong(5, wrong(5), later), later)).toBe(true);
  });
  it('lock nothing where no number of tries is set', () =>
    expect(isLocked(enterPin({ misses: 50, until: null }, false, 0, { tries: null, hours: 5 }), 0)).toBe(
      false,
    ));
});
