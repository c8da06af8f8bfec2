import { describe, expect, it } from 'vitest';
import { readPractice } from '../../../codes/practice.ts';
import type { State } from '../../state.ts';
import type { Claim, Visit } from './plan.ts';
import { sampleTill } from './sample.ts';
import { act, events, own, refusals, seen, start, through } from './sample-play.ts';

const standing = (state: State, trap: Visit['trap'], kind?: Visit['kind']): State => {
  const visits = own(state).visits.filter((visit) => visit.trap === trap && (!kind || visit.kind === kind));
  return { ...state, own: { ...state.own, till: { ...own(state), visits: visits.slice(0, 1) } as never } };
};
const id = (state: State) => own(state).visits[0]?.id ?? '';
const scanned = (state: State) =>
  through(
    state,
    { t: 'till.look', visit: id(state), what: 'seller' },
    { t: 'till.scan', visit: id(state), how: 'tap' },
  );
const paying = (state: State, sum: string, asset = 'som') =>
  through(
    scanned(state),
    { t: 'till.pin', visit: id(state), right: true },
    { t: 'till.pay', visit: id(state), sum, asset },
  );

describe('a counter', () => {
  const state = start('0a1b2c3d');
  it('with an honest static code takes the typed sum, and the rest when it was too little', () => {
    const here = standing(state, null, 'static');
    const price = Number(own(here).visits[0]?.price);
    const part = paying(here, String(price - 500));
    expect(own(part).visits[0]).toMatchObject({ outcome: null, paid: String(price - 500) });
    expect(seen(part).visit?.rest).toBe('500');
    const whole = through(
      part,
      { t: 'till.pin', visit: id(here), right: true },
      { t: 'till.pay', visit: id(here), sum: '500', asset: 'som' },
    );
    expect(own(whole).visits[0]?.outcome).toBe('paid');
    expect(events(whole, 'till.paid').map(({ exact }) => exact)).toEqual([false, true]);
    expect(Number(own(here).money.som) - Number(own(whole).money.som)).toBe(price);
  });
  it('with a thief’s sticker shows another payee or account than the seller tells, takes the money, and the shop has nothing', () => {
    const here = standing(state, 'swapped');
    const visit = own(here).visits[0] as Visit;
    const code = readPractice(seen(here).visit?.code ?? '');
    expect(code).toMatchObject({ ok: true, code: { account: visit.account } });
    expect(sampleTill().sections.till).toMatchObject({ shops: { [visit.shop]: {} } });
    const paid = paying(here, '5000');
    expect(events(paid, 'till.paid')[0]).toMatchObject({ reached: 'thief', trap: 'swapped' });
    expect(own(paid).visits[0]).toMatchObject({ outcome: 'paid', paid: '0' });
    expect(events(paid, 'judged')).toContainEqual({
      set: 'counters',
      item: visit.id,
      bad: true,
      marked: false,
    });
  });
  it('with a sum inside ignores a typed one: what stands on the screen leaves', () => {
    const here = standing(state, 'sum');
    const [visit] = own(here).visits;
    const paid = paying(here, '1');
    expect(events(paid, 'till.paid')[0]).toMatchObject({ sum: visit?.sum });
    expect(Number(visit?.sum)).toBe(Number(visit?.price) * 10);
  });
  it('is left with a reason, which is right only for its own trap', () => {
    for (const [trap, right] of [
      ['swapped', 'payee'],
      ['sum', 'sum'],
      ['expired', 'expired'],
    ] as const)
      for (const why of ['payee', 'sum', 'expired']) {
        const here = scanned(standing(state, trap));
        const left = act(here, { t: 'till.leave', visit: id(here), why });
        expect(events(left, 'till.left')[0]).toMatchObject({ why, right: why === right });
      }
  });
  it('takes nothing before the code was scanned and the PIN given, each time anew', () => {
    const here = standing(state, null, 'static');
    const pay = { t: 'till.pay', visit: id(here), sum: '100', asset: 'som' };
    expect(refusals(act(here, pay))).toEqual(['not-scanned']);
    expect(refusals(act(scanned(here), pay))).toEqual(['pin-wanted']);
    expect(refusals(act(paying(here, '100'), pay))).toEqual(['pin-wanted']);
    const wrong = act(scanned(here), { t: 'till.pin', visit: id(here), right: false });
    expect(refusals(act(wrong, pay))).toEqual(['pin-wanted']);
  });
  it('takes neither nothing nor more than there is, nor an asset the buyer has not', () => {
    const here = standing(state, null, 'static');
    expect(refusals(paying(here, '0'))).toEqual(['no-sum']);
    expect(refusals(paying(here, '99999999999'))).toEqual(['not-enough']);
    expect(refusals(paying(here, '100', 'gold'))).toEqual(['no-asset']);
  });
  it('is locked after five wrong PINs, for paying too; cash is taken then and judges nothing', () => {
    const here = scanned(standing(state, null, 'static'));
    const miss = { t: 'till.pin', visit: id(here), right: false };
    const locked = through(here, miss, miss, miss, miss, miss);
    expect(events(locked, 'till.locked')).toEqual([{ until: here.now + 5 * 3_600_000 }]);
    expect(seen(locked).lockedUntil).toBe(here.now + 5 * 3_600_000);
    const more = through(
      locked,
      { t: 'till.pin', visit: id(here), right: true },
      { t: 'till.pay', visit: id(here), sum: '100', asset: 'som' },
    );
    expect(refusals(more)).toEqual(['pin-locked', 'pin-locked']);
    const cash = act(locked, { t: 'till.cash', visit: id(here) });
    expect(own(cash).visits[0]?.outcome).toBe('cash');
    expect(events(cash, 'judged')).toEqual([]);
    expect(refusals(act(here, { t: 'till.cash', visit: id(here) }))).toEqual(['not-locked']);
  });
});

describe('a customer', () => {
  const served = (kind: Claim['kind']): State => {
    const begun = start('0a1b2c3d');
    const claims = own(begun).claims.filter((claim) => claim.kind === kind);
    const alone = { ...begun, own: { ...begun.own, till: { ...own(begun), claims } as never } };
    const here = scanned(standing(alone, 'swapped'));
    return act(here, { t: 'till.leave', visit: id(here), why: 'payee' });
  };
  const block = { t: 'clock.advance', ms: 12_000 };
  const state = (now: State) => own(now).claims[0]?.order.state;
  it('who has paid is told of at once, who has paid slowly a block later', () => {
    expect(events(served('paid'), 'till.notice')).toMatchObject([{ did: 'paid' }]);
    expect(events(served('slow'), 'till.notice')).toEqual([]);
    expect(events(act(served('slow'), block), 'till.notice')).toMatchObject([{ did: 'paid' }]);
  });
  it('with a forged or a stray payment is told of never, and the order runs out', () => {
    for (const kind of ['screenshot', 'stray'] as const) {
      const waited = through(served(kind), block, block, block, block);
      expect(events(waited, 'till.notice')).toEqual([]);
      expect(state(waited)).toBe('expired');
      expect(events(waited, 'till.expired')).toHaveLength(1);
    }
  });
  it('whose money comes short or late leaves the order unpaid, and is to have it back', () => {
    for (const [kind, did, wanted] of [
      ['short', 'short', 'created'],
      ['late', 'late', 'expired'],
    ] as const) {
      const here = served(kind);
      expect(events(here, 'till.notice')).toMatchObject([{ did }]);
      expect(state(here)).toBe(wanted);
      const held = act(here, { t: 'till.hold', claim: own(here).claims[0]?.id });
      expect(seen(held).claim?.wantsRefund).toBe(true);
      const back = act(held, { t: 'till.refund', claim: own(here).claims[0]?.id, way: 'same' });
      expect(state(back)).toBe('refunded');
      expect(seen(back).claim).toBe(null);
    }
  });
  it('gets money back another way only as a mistake: the order stays open', () => {
    const here = served('return');
    const back = act(here, { t: 'till.refund', claim: own(here).claims[0]?.id, way: 'cash' });
    expect(events(back, 'till.refunded')).toMatchObject([{ way: 'cash', right: false }]);
    expect(state(back)).toBe('paid');
  });
  it('is decided on early when the till has said nothing and no block was waited for', () => {
    const now = (kind: Claim['kind'], t: string, ...before: readonly object[]) => {
      const here = through(served(kind), ...before);
      const done = act(here, { t, claim: own(here).claims[0]?.id });
      return done.log.filter(({ type }) => type === 'till.shipped' || type === 'till.held')[0]?.data.early;
    };
    expect(now('paid', 'till.ship')).toBe(false);
    expect(now('slow', 'till.ship')).toBe(true);
    expect(now('slow', 'till.ship', block)).toBe(false);
    expect(now('screenshot', 'till.hold')).toBe(true);
    expect(now('screenshot', 'till.hold', block)).toBe(false);
    expect(now('screenshot', 'till.ship', block)).toBe(true);
  });
  it('who paid a sticker lets the shop find it, once', () => {
    expect(refusals(act(served('screenshot'), { t: 'till.peel' }))).toEqual(['nothing-there']);
    const peeled = act(served('stray'), { t: 'till.peel' });
    expect(events(peeled, 'till.peeled')).toHaveLength(1);
    expect(refusals(act(peeled, { t: 'till.peel' }))).toEqual(['done-before']);
  });
});
