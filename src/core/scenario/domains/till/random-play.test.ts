import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Seed } from '../../../random/seed.ts';
import { sampleTill } from './sample.ts';
import { act, events, own, seen, start } from './sample-play.ts';
import { till } from './till.ts';

const seeds = fc.integer({ min: 0, max: 0xffffffff }).map((n) => n.toString(16).padStart(8, '0') as Seed);

describe('any case', () => {
  it('tells the screens nothing of traps and kinds before they are settled', () =>
    fc.assert(
      fc.property(seeds, (seed) => {
        const json = JSON.stringify(seen(start(seed)));
        expect(json).not.toMatch(/"(swapped|screenshot|stray|trap)"|"kind":"(paid|slow|short|late)"/);
      }),
      { numRuns: 20 },
    ));
  it('never throws and never makes money, whatever is pressed', () => {
    const scenario = sampleTill();
    const names = Object.keys(till.actions);
    const visits = own(start('00000001')).visits.map((visit) => visit.id);
    const claims = own(start('00000001')).claims.map((claim) => claim.id);
    const value = fc.constantFrom(
      ...visits,
      ...claims,
      'sign',
      'seller',
      'tap',
      'payee',
      'same',
      'som',
      '100',
      '25000',
      true,
      false,
      null,
      7,
    );
    const actions = fc.array(
      fc.oneof(
        fc.record({
          t: fc.constantFrom(...names),
          visit: value,
          what: value,
          how: value,
          right: value,
          sum: value,
          asset: value,
          why: value,
          claim: value,
          way: value,
        }),
        fc.record({
          t: fc.constantFrom('till.scan'),
          visit: fc.constantFrom(...visits),
          how: fc.constant('tap'),
        }),
        fc.record({ t: fc.constantFrom('till.pin'), visit: fc.constantFrom(...visits), right: fc.boolean() }),
        fc.record({
          t: fc.constantFrom('till.pay'),
          visit: fc.constantFrom(...visits),
          sum: fc.constantFrom('100', '25000'),
          asset: fc.constant('som'),
        }),
        fc.record({
          t: fc.constantFrom('till.leave'),
          visit: fc.constantFrom(...visits),
          why: fc.constantFrom('payee', 'sum'),
        }),
        fc.record({ t: fc.constantFrom('till.ship', 'till.hold'), claim: fc.constantFrom(...claims) }),
        fc.record({
          t: fc.constant('till.refund'),
          claim: fc.constantFrom(...claims),
          way: fc.constantFrom('same', 'cash'),
        }),
        fc.constant({ t: 'clock.advance', ms: 12_000 }),
      ),
      { maxLength: 60 },
    );
    fc.assert(
      fc.property(seeds, actions, (seed, list) => {
        let now = start(seed, scenario);
        const before = BigInt(own(now).money.som ?? '0');
        for (const action of list) now = act(now, action, scenario);
        const paid = events(now, 'till.paid').reduce((sum, data) => sum + BigInt(String(data.sum)), 0n);
        expect(BigInt(own(now).money.som ?? '0')).toBe(before - paid);
        expect(BigInt(own(now).money.som ?? '0') >= 0n).toBe(true);
        const settled = own(now).visits.filter(
          ({ outcome }) => outcome !== null && outcome !== 'cash',
        ).length;
        expect(events(now, 'judged').filter(({ set }) => set === 'counters')).toHaveLength(settled);
        expect(events(now, 'till.round').length).toBeLessThanOrEqual(2);
      }),
      { numRuns: 60 },
    );
  });
  it('has the mistakes of its section found before anybody plays it', () => {
    const said = (change: object) => {
      const scenario = sampleTill(change);
      return (till.check?.(scenario, scenario.sections.till as never) ?? [])
        .map(({ message }) => message)
        .join(' ');
    };
    expect(said({})).toBe('');
    expect(said({ thieves: [{ payee: 'Вор', account: 'X' }] })).toMatch(/do not fit/);
    expect(said({ assets: [{ id: 'som', symbol: 'som', rate: 100, holds: 10 }] })).toMatch(/too little/);
    expect(said({ assets: [{ id: 'som', symbol: 'som', rate: 99, holds: 90_000 }] })).toMatch(/100 tyiyn/);
    expect(said({ refunds: [] })).toMatch(/exactly one/);
    expect(said({ claims: [{ id: 'paid', kind: 'paid' }] })).toMatch(/both honest/);
    expect(
      said({
        visits: [{ id: 'a', trap: 'sum', alike: false, sticker: false, style: 'kyrgyz', kind: 'static' }],
      }),
    ).toMatch(/impossible/);
  });
});
