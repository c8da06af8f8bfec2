import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { seedFrom } from '../../random/seed.ts';
import { stream } from '../../random/stream.ts';
import { addressOfKey } from '../../wallet/address.ts';
import { submit } from '../admit.ts';
import { blockGasLimit, type Chain, headOf } from '../chain.ts';
import { nextBaseFee } from '../fees.ts';
import { genesis } from '../genesis.ts';
import { mine } from '../mine.ts';
import { signPayment } from '../payment.ts';
import { foreseen, guessed, lowestPrice, type Standing, step, waitIn } from './forecast.ts';
import { clear, fromTenths, type Lot, lotTip, lowestTip, quietMarket, tenths } from './market.ts';
import { type Mood, moodNames, nextMood } from './moods.ts';

const seeds = fc.uint8Array({ minLength: 4, maxLength: 4 }).map(seedFrom);
const lot = fc.record({
  tip: fc.integer({ min: lowestTip, max: 5000 }),
  cap: fc.integer({ min: 0, max: 9000 }),
  gas: fc.integer({ min: 21_000, max: 9_000_000 }),
  born: fc.nat(20),
});

/** A market after `blocks` blocks of one mood. */
function later(seed: string, mood: Mood, blocks: number, from?: Standing): Standing {
  let now: Standing = from ?? {
    market: quietMarket(mood),
    number: 1,
    baseFee: fromTenths(1000),
    level: 1000,
  };
  now = { ...now, market: { ...now.market, mood } };
  for (let made = 0; made < blocks; made++) {
    const { cleared, market } = step(seed, now);
    const baseFee = nextBaseFee({ baseFee: now.baseFee, gasUsed: cleared.gas });
    now = { market, number: now.number + 1, baseFee, level: now.level };
  }
  return now;
}

describe('a block cleared from the crowd', () => {
  it('takes the best tips that the base fee allows, loses no gas, and is never too full', () => {
    fc.assert(
      fc.property(fc.array(lot, { maxLength: 60 }), fc.integer({ min: 0, max: 6000 }), (lots, base) => {
        const cleared = clear({ lots }, base);
        const sum = (list: readonly Lot[]) => list.reduce((all, { gas }) => all + gas, 0);
        expect(cleared.gas).toBeLessThanOrEqual(blockGasLimit);
        expect(cleared.gas + sum(cleared.rest)).toBe(sum(lots));
        const floor = tenths(cleared.tip);
        // Nobody who is left outside offered more than what it took to get in.
        for (const one of cleared.rest) expect(lotTip(one, base)).toBeLessThan(floor);
        if (cleared.gas < blockGasLimit) expect(floor).toBe(lowestTip);
      }),
    );
  });
  it('names the tips at a tenth, half and nine tenths of its gas', () => {
    const lots = [10, 20, 30, 40, 50, 60, 70, 80, 90, 100].map((tip) => ({
      tip,
      cap: 999,
      gas: 100,
      born: 0,
    }));
    expect(clear({ lots }, 100).tips).toEqual([10, 50, 90]);
  });
});

describe('moods', () => {
  it('fill blocks as they say: a calm day half, a market day more, a holiday whole blocks for long', () => {
    const full = (mood: Mood) =>
      foreseen('0a1b2c3d', later('0a1b2c3d', mood, 2), 10).filter(({ gas }) => gas === blockGasLimit).length;
    expect(full('calm')).toBeLessThan(2);
    expect(full('holiday')).toBeGreaterThan(7);
    expect(full('market')).toBeGreaterThan(full('calm'));
  });
  it('last: the mood of a block is that of the block before in more than nine of ten', () => {
    const draws = stream('0a1b2c3d', 'moods');
    let mood: Mood = 'calm';
    const seen = { calm: 0, market: 0, holiday: 0 };
    let same = 0;
    for (let block = 0; block < 5000; block++) {
      const next = nextMood(mood, draws);
      if (next === mood) same++;
      mood = next;
      seen[mood]++;
    }
    expect(same / 5000).toBeGreaterThan(0.9);
    for (const name of moodNames) expect(seen[name]).toBeGreaterThan(500);
  });
  it('how busy it is goes on from block to block: neighbours are alike, far blocks are not', () => {
    const swell: number[] = [];
    let now = later('0a1b2c3d', 'calm', 1);
    for (let block = 0; block < 400; block++) {
      now = later('0a1b2c3d', 'calm', 1, now);
      swell.push(now.market.swell - 99);
    }
    const likeness = (lag: number) => {
      const pairs = swell.slice(lag).map((value, at) => value * (swell[at] ?? 0));
      return pairs.reduce((sum, value) => sum + value, 0) / swell.reduce((sum, value) => sum + value ** 2, 0);
    };
    expect(likeness(1)).toBeGreaterThan(0.5);
    expect(Math.abs(likeness(20))).toBeLessThan(0.3);
  });
});

describe('what a market brings', () => {
  it('is the same from the same seed, whatever was guessed before, and other from another', () => {
    fc.assert(
      fc.property(seeds, fc.constantFrom(...moodNames), (seed, mood) => {
        const here = later(seed, mood, 3);
        const first = foreseen(seed, here, 6);
        guessed(seed, here, 4, 6);
        expect(foreseen(seed, later(seed, mood, 3), 6)).toEqual(first);
      }),
      { numRuns: 20 },
    );
    expect(foreseen('00000001', later('00000001', 'market', 3), 3)).not.toEqual(
      foreseen('00000002', later('00000002', 'market', 3), 3),
    );
  });
  it('is guessed without being known: futures differ, the base fee of the next block does not', () => {
    const here = later('0a1b2c3d', 'market', 5);
    const futures = guessed('0a1b2c3d', here, 12, 6);
    expect(new Set(futures.map(([first]) => first?.base)).size).toBe(1);
    expect(new Set(futures.map((slots) => slots[3]?.base)).size).toBeGreaterThan(6);
    expect(futures).not.toContainEqual(foreseen('0a1b2c3d', here, 6));
  });
  it('is guessed about right: seven of ten true base fees lie within the guessed ones', () => {
    let within = 0;
    let all = 0;
    for (let n = 0; n < 60; n++) {
      const seed = seedFrom(Uint8Array.of(n, 7, 7, 7));
      const here = later(seed, moodNames[n % 3] ?? 'calm', 4);
      const futures = guessed(seed, here, 16, 4).map((slots) => slots[3]?.base ?? 0);
      const truth = foreseen(seed, here, 4)[3]?.base ?? 0;
      all++;
      if (truth >= Math.min(...futures) && truth <= Math.max(...futures)) within++;
    }
    expect(within / all).toBeGreaterThan(0.7);
  });
  it('no price under the lowest gets a payment in, and the lowest one does', () => {
    fc.assert(
      fc.property(seeds, fc.constantFrom(...moodNames), (seed, mood) => {
        const slots = foreseen(seed, later(seed, mood, 4), 6);
        const lowest = lowestPrice(slots);
        expect(waitIn(slots, lowest, lowest)).not.toBeNull();
        expect(waitIn(slots, lowest, lowest - 1)).toBeNull();
      }),
      { numRuns: 60 },
    );
  });
});

describe('a payment in this market', () => {
  const key = new Uint8Array(32).fill(7);
  const me = addressOfKey(key);
  const shop = addressOfKey(new Uint8Array(32).fill(8));

  /** Lets the chain go on by a block of the market. */
  function block(chain: Chain, here: Standing): { chain: Chain; here: Standing } {
    const { cleared, market } = step('0a1b2c3d', here);
    const next = mine(chain, headOf(chain).time + 12_000, cleared);
    return {
      chain: next,
      here: { ...here, market, number: here.number + 1, baseFee: nextBaseFee(headOf(next)) },
    };
  }
  const sent = (chain: Chain, tip: number, cap: number, nonce?: number, to = shop) => {
    const payment = { to, value: '5', tip: fromTenths(tip), cap: fromTenths(cap) };
    return submit(chain, signPayment(chain, key, nonce === undefined ? payment : { ...payment, nonce }));
  };
  const rush = later('0a1b2c3d', 'holiday', 2, later('0a1b2c3d', 'calm', 8));
  const start = genesis({ [me]: '10000000000000000000' }, rush.baseFee, shop);
  const base = tenths(rush.baseFee);

  function stuck() {
    const first = sent(start, 20, base + 20);
    if (!first.ok) throw new Error(first.code);
    let now = { chain: first.chain, here: rush };
    for (let made = 0; made < 3; made++) now = block(now.chain, now.here);
    return now;
  }

  it('stays outside on a holiday when it offers little', () => {
    const { chain } = stuck();
    expect(chain.pool).toHaveLength(1);
    expect(chain.blocks.flatMap(({ transactions }) => transactions)).toHaveLength(0);
  });
  it('is not replaced by one that raises only one of both fees, or by less than a tenth', () => {
    const { chain } = stuck();
    expect(sent(chain, 20, base * 9, 0)).toMatchObject({ ok: false, code: 'underpriced-replacement' });
    expect(sent(chain, 21, base * 9, 0)).toMatchObject({ ok: false, code: 'underpriced-replacement' });
    expect(sent(chain, base * 4, base + 20, 0)).toMatchObject({ ok: false, code: 'tip-above-cap' });
    expect(sent(chain, 22, Math.ceil((base + 20) * 1.1), 0)).toMatchObject({ ok: true });
  });
  it('gets in when sped up, once and not twice', () => {
    const { chain, here } = stuck();
    const faster = sent(chain, 3000, base * 9, 0);
    if (!faster.ok) throw new Error(faster.code);
    const { chain: done } = block(faster.chain, here);
    expect(done.pool).toHaveLength(0);
    expect(done.accounts[shop]?.balance && BigInt(done.accounts[shop].balance) > 5n).toBe(true);
    expect(headOf(done).transactions.map(({ hash }) => hash)).toEqual([faster.tx.hash]);
  });
  it('is cancelled by a payment of nothing to oneself with the same nonce', () => {
    const { chain, here } = stuck();
    const nothing = sent(chain, 3000, base * 9, 0, me);
    if (!nothing.ok) throw new Error(nothing.code);
    const { chain: done } = block(nothing.chain, here);
    const [only] = headOf(done).transactions;
    expect([done.pool.length, only?.to, done.accounts[me]?.nonce]).toEqual([0, me, 1]);
  });
});
