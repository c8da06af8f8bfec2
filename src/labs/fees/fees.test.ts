import { describe, expect, it } from 'vitest';
import { blockInterval } from '@/core/chain/chain.ts';
import type { Json } from '@/core/record/event.ts';
import { turnOf } from '@/core/scenario/domain.ts';
import { Walker } from '@/core/scenario/walk.ts';
import { quickWallet, readLab, seeds } from '../fixture-content.ts';
import { estimate, type MarketView } from './market.ts';

/** What the test looks at of a sale. */
interface SaleView {
  readonly found: number;
  readonly end: string | null;
  readonly attacked: boolean | null;
  readonly instead: unknown;
  readonly shown: readonly unknown[] | null;
  readonly hidden: readonly unknown[] | null;
}

const [played] = readLab('fees');
if (!played) throw new Error('the lab has a level');
const { scenario } = played;
const next = { t: 'step.next' };
const block = { t: 'clock.advance', ms: blockInterval };
const wei = (tenths: number) => (BigInt(tenths) * 10n ** 8n).toString();

const start = (seed: string) => new Walker(scenario, seed, quickWallet(seed));

function shown<View>(walker: Walker, name: string): View {
  const domain = scenario.domains?.find((one) => one.name === name);
  if (!domain?.view) throw new Error(`there is no view of ${name}`);
  return domain.view(turnOf(scenario, walker.state, domain)) as unknown as View;
}

const market = (walker: Walker) => shown<MarketView>(walker, 'market');
const events = (walker: Walker, type: string) => walker.state.log.filter((event) => event.type === type);

/** Pays the order at a price at which it goes in as soon as a block is that cheap. */
function pay(walker: Walker, tip: number, cap: number, nonce?: number): Walker {
  const { order } = market(walker);
  const to = walker.state.actors[order?.to ?? ''] ?? '0x';
  const payment = { to, value: order?.sum ?? '0', tip: wei(tip), cap: wei(cap) };
  return walker.ask({ type: 'pay', pay: nonce === undefined ? payment : { ...payment, nonce } });
}

describe('a payment with a deadline', () => {
  it('is judged against the lowest price at which it would have been in time: tried out price by price', () => {
    for (const seed of seeds(4)) {
      const good = start(seed).play(({ good }) => good === true);
      const { lowest = 0 } = market(good).order ?? {};
      const inTime = (price: number) => {
        const walker = pay(start(seed), price, price);
        for (let made = 0; made < 6; made++) walker.act(block);
        return events(walker, 'market.paid').length === 1;
      };
      expect([inTime(lowest), inTime(lowest - 30)]).toEqual([true, false]);
    }
  });
  it('is late after its last block, and may still be paid then', () => {
    const walker = pay(start('0a1b2c3d'), 10, 20);
    for (let made = 0; made < 6; made++) walker.act(block);
    expect(events(walker, 'market.late')).toHaveLength(1);
    pay(walker, 5000, 50_000, 0).act(block);
    expect(events(walker, 'market.paid').at(-1)?.data).toMatchObject({ order: 'fare', late: true, took: 7 });
  });
  it('cannot be cancelled where nothing was sent for it', () => {
    const walker = start('0a1b2c3d');
    const me = walker.state.actors.learner ?? '0x';
    walker.ask({ type: 'pay', pay: { to: me, value: '0', tip: wei(5000), cap: wei(50_000) } }).act(block);
    expect(events(walker, 'market.cancelled')).toHaveLength(0);
  });
  it('shows no future: what a wallet guesses is not what comes', () => {
    const walker = start('0a1b2c3d');
    const { futures } = market(walker);
    const came: number[] = [];
    for (let made = 0; made < 6; made++) came.push(market(walker.act(block)).seen.at(-1)?.base ?? 0);
    for (const future of futures) expect(future.slice(0, 6).map(([base]) => base)).not.toEqual(came);
  });
});

describe('an estimate', () => {
  const futures = [
    [
      [1000, 10],
      [1100, 10],
    ],
    [
      [1000, 200],
      [900, 10],
    ],
  ] as const;
  it('counts the futures in which a payment gets in, and those in time', () => {
    expect(estimate({ futures }, { tip: 50, cap: 2000 }, 1)).toMatchObject({
      of: 2,
      within: 1,
      from: 1,
      to: 1,
    });
    expect(estimate({ futures }, { tip: 500, cap: 2000 }, 1)).toMatchObject({ within: 2, price: 1500 });
  });
  it('knows a cap under every base fee as hopeless', () => {
    expect(estimate({ futures }, { tip: 50, cap: 800 }, 2)).toMatchObject({
      within: 0,
      from: null,
      price: null,
    });
  });
});

describe('a sale', () => {
  const atCounter = (seed: string) => {
    const walker = start(seed);
    for (let step = 0; step < 4; step++) walker.play(({ good }) => good === true).act(next);
    return walker;
  };
  const sale = (walker: Walker) => shown<{ sales: SaleView[] }>(walker, 'confirm').sales[0] as SaleView;
  const refused = (walker: Walker) => events(walker, 'refused').at(-1)?.data.code;
  const act = (walker: Walker, what: string, more: Record<string, Json> = {}) =>
    walker.act({ t: `confirm.${what}`, sale: 'tea', ...more });

  it('wants a choice, then its argument, then goes; a block pressed twice is found once', () => {
    const walker = atCounter('0a1b2c3d');
    expect(refused(act(walker, 'argue', { reason: 'cheap' }))).toBe('not-chosen');
    act(walker, 'choose', { wait: 6 });
    expect(refused(act(walker, 'start'))).toBe('not-argued');
    act(act(walker, 'argue', { reason: 'sure' }), 'argue', { reason: 'cheap' });
    expect(events(walker, 'confirm.argued').map(({ data }) => [data.right, data.misses])).toEqual([
      [false, 0],
      [true, 1],
    ]);
    act(walker, 'start');
    const { found } = sale(walker);
    act(act(walker, 'block', { found }), 'block', { found });
    expect(refused(walker)).toBe('already-found');
    expect(sale(walker).shown).toHaveLength(1);
    expect(refused(act(walker, 'choose', { wait: 0 }))).toBe('already-sold');
  });
  it('keeps a hidden chain hidden until it is over', () => {
    for (const seed of seeds(12)) {
      const walker = atCounter(seed);
      act(act(act(walker, 'choose', { wait: 3 }), 'argue', { reason: 'cheap' }), 'start');
      while (sale(walker).end === 'running') {
        expect([sale(walker).hidden, sale(walker).attacked, sale(walker).instead]).toEqual([
          null,
          null,
          null,
        ]);
        act(walker, 'block', { found: sale(walker).found });
      }
      const { hidden, attacked, shown: seen, end } = sale(walker);
      expect(attacked).toBe((hidden?.length ?? 0) > 0);
      if (end === 'overtaken') expect(hidden?.length ?? 0).toBeGreaterThan(seen?.length ?? 0);
    }
  });
});
