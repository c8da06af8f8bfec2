import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { heldBy } from '@/core/ledgers/book/book.ts';
import { allSom } from '@/core/ledgers/som/platform.ts';
import { begin } from '@/core/scenario/begin.ts';
import type { BookState } from '@/core/scenario/domains/book/plan.ts';
import type { DeskState } from '@/core/scenario/domains/desk/plan.ts';
import type { PurseState } from '@/core/scenario/domains/purse/plan.ts';
import { offersNow } from '@/core/scenario/offers.ts';
import { reduce } from '@/core/scenario/reduce.ts';
import type { State } from '@/core/scenario/state.ts';
import { played, quickWallet, seeds } from './fixture-content.ts';

function scenarioOfLab(id: string) {
  const found = played.find(({ scenario }) => scenario.id === id);
  if (!found) throw new Error(`there is no lab ${id}`);
  return found.scenario;
}
const way = fc.constantFrom('bank', 'operator', 'app', 'token', 'nobody');
const name = fc.constantFrom(
  'learner',
  'shop',
  'driver',
  'kumis',
  'tester',
  'tester-copy',
  'stall-red',
  'stall-blue',
  'ghost',
);
// Most sums are such as a learner has; some are more than anybody has.
const sum = fc
  .oneof(
    { weight: 3, arbitrary: fc.integer({ min: 1, max: 2_000 }) },
    { weight: 1, arbitrary: fc.integer({ min: 2_001, max: 300_000 }) },
  )
  .map(String);
const clock = fc.record({ t: fc.constant('clock.advance'), ms: fc.constantFrom(12_000, 120_000) });
const go = fc.constant({ t: 'step.next' });
/** One of the things that can sensibly be done just now. */
const sensible = fc.record({ t: fc.constant('sensible'), nth: fc.nat(50) });
const moneyAction = fc.oneof(
  clock,
  go,
  sensible,
  fc.record({ t: fc.constantFrom('desk.send', 'desk.ask', 'desk.accuse'), way }),
  fc.record({ t: fc.constant('desk.figure'), way, what: fc.constantFrom('arrives', 'margin'), value: sum }),
  fc.record({ t: fc.constant('desk.rank'), order: fc.array(way, { maxLength: 5 }) }),
  fc.record({
    t: fc.constant('book.order'),
    kind: fc.constantFrom('market', 'limit'),
    price: fc.integer({ min: 0, max: 9_000 }).map(String),
    size: sum,
  }),
  fc.record({ t: fc.constantFrom('book.cancel', 'book.withdraw') }),
);
const purseAction = fc.oneof(
  go,
  sensible,
  fc.record({ t: fc.constant('purse.pay'), to: name, sum }),
  fc.record({ t: fc.constant('purse.air'), phone: name, on: fc.boolean() }),
  fc.record({ t: fc.constantFrom('purse.load', 'purse.unload', 'purse.top'), sum }),
  fc.record({ t: fc.constant('purse.hand'), phone: name, to: name, sum }),
  fc.record({ t: fc.constant('purse.again'), phone: name, to: name }),
  fc.record({ t: fc.constantFrom('purse.copy', 'purse.sync'), phone: name }),
  fc.record({
    t: fc.constant('purse.predict'),
    of: name,
    what: fc.constantFrom('wallet', 'purse'),
    value: sum,
  }),
);

/** Plays any actions on a case, at any step, and looks after each. */
function playAny(
  lab: string,
  step: number,
  actions: readonly { readonly t: string; readonly nth?: number }[],
  look: (state: State) => void,
) {
  const scenario = scenarioOfLab(lab);
  const [seed] = seeds(1);
  if (seed === undefined) throw new Error('there is a seed');
  let state: State = { ...begin(scenario, seed, quickWallet(seed)), step };
  for (const action of actions) {
    const offers = offersNow(scenario, state);
    const chosen = action.nth === undefined ? action : offers[action.nth % offers.length]?.action;
    if (chosen) state = reduce(scenario, state, chosen).state;
    look(state);
  }
}

describe('under any play', () => {
  it('the desk makes and loses no money in either currency', () => {
    const total = ({ accounts }: DeskState) =>
      Object.values(accounts.firms).reduce(
        (all, firm) => [all[0] + BigInt(firm.taken), all[1] + BigInt(firm.som)] as const,
        [BigInt(accounts.sender), BigInt(accounts.family)] as const,
      );
    let sent = 0;
    fc.assert(
      fc.property(fc.array(moneyAction, { minLength: 15, maxLength: 40 }), fc.nat(3), (actions, step) => {
        playAny('remittance', step, actions, (state) => {
          expect(total(state.own.desk as unknown as DeskState)).toEqual([1_600_000n, 4_000_000_000n]);
          sent += state.log.some(({ type }) => type === 'desk.sent') ? 1 : 0;
        });
      }),
      { numRuns: 60 },
    );
    expect(sent).toBeGreaterThan(0);
  });
  it('the exchange keeps what it was given, and what left stands in the learner’s own wallet', () => {
    let placed = 0;
    const start = { money: 0n, token: 0n };
    fc.assert(
      fc.property(fc.array(moneyAction, { minLength: 15, maxLength: 40 }), (actions) => {
        playAny('remittance', 3, actions, (state) => {
          const { book, outside } = state.own.book as unknown as BookState;
          const { money, token } = heldBy(book);
          if (start.money === 0n) Object.assign(start, { money, token: token + BigInt(outside) });
          expect({ money, token: token + BigInt(outside) }).toEqual(start);
          placed += state.log.some(({ type }) => type === 'book.filled') ? 1 : 0;
        });
      }),
      { numRuns: 60 },
    );
    expect(placed).toBeGreaterThan(0);
  });
  it('all digital som stay what was issued, at every step, whoever pays, copies or synchronises', () => {
    let moved = 0;
    fc.assert(
      fc.property(fc.array(purseAction, { minLength: 15, maxLength: 40 }), fc.nat(4), (actions, step) => {
        playAny('digital-som', step, actions, (state) => {
          const { platform } = state.own.purse as unknown as PurseState;
          expect(allSom(platform)).toBe(BigInt(platform.issued));
          moved += state.log.some(({ type }) => type === 'purse.handed') ? 1 : 0;
        });
      }),
      { numRuns: 60 },
    );
    expect(moved).toBeGreaterThan(0);
  });
});

describe('the remittance lab', () => {
  it('has at every seed one dearest way, whose fee is the lowest and whose rate is the worst', () => {
    const scenario = scenarioOfLab('remittance');
    for (const seed of seeds(40)) {
      const { tariffs } = begin(scenario, seed, quickWallet(seed)).own.desk as unknown as DeskState;
      const fee = (id: string) =>
        (tariffs[id]?.charges ?? []).reduce(
          (all, { fixed, percent }) => all + Number(fixed) + percent * 160,
          0,
        );
      const ids = Object.keys(tariffs);
      expect(ids.toSorted((one, other) => fee(one) - fee(other))[0], seed).toBe('app');
      expect(
        ids.toSorted((one, other) => (tariffs[other]?.margin ?? 0) - (tariffs[one]?.margin ?? 0))[0],
        seed,
      ).toBe('app');
    }
  });
});
