import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { seedFrom } from '../../random/seed.ts';
import { nakamoto, rosenfeld } from './odds.ts';
import { forkOf, lostOf, nextRaceBlock, replacedBlocks, startRace, wholeRace } from './race.ts';

const percent = (share: number, places: number) => Number((share * 100).toFixed(places));

describe('the table of the Bitcoin paper', () => {
  it.each([
    [0.1, 1, 0.2045873],
    [0.1, 2, 0.0509779],
    [0.1, 3, 0.0131722],
    [0.1, 4, 0.0034552],
    [0.1, 5, 0.0009137],
    [0.1, 6, 0.0002428],
    [0.1, 10, 0.0000012],
    [0.3, 0, 1],
    [0.3, 5, 0.1773523],
    [0.3, 10, 0.0416605],
  ])('at a share of %f, %i blocks: %f', (q, z, expected) => {
    expect(Number(nakamoto(q, z).toFixed(7))).toBe(expected);
  });
  it('10 %: 5 blocks leave 0.09 %, 6 blocks 0.024 %; 30 %: 10 blocks leave 4.2 %, 24 are the first under 0.1 %', () => {
    expect(percent(nakamoto(0.1, 5), 2)).toBe(0.09);
    expect(percent(nakamoto(0.1, 6), 3)).toBe(0.024);
    expect(percent(nakamoto(0.3, 10), 1)).toBe(4.2);
    expect([nakamoto(0.3, 23) < 0.001, nakamoto(0.3, 24) < 0.001]).toEqual([false, true]);
  });
});

describe('the table of Rosenfeld', () => {
  it.each([
    [0.1, [20, 5.6, 1.712, 0.546, 0.178, 0.059]],
    [0.3, [60, 43.2, 32.616, 25.207, 19.762, 15.645]],
  ])('at a share of %f', (q, table) => {
    for (const [index, expected] of table.entries())
      expect(percent(rosenfeld(q, index + 1), 3)).toBe(expected);
  });
  it('is what adding up every way of the race gives', () => {
    const overtakes = (behind: number, q: number) => (behind < 0 ? 1 : (q / (1 - q)) ** (behind + 1));
    for (const q of [0.05, 0.1, 0.3, 0.45])
      for (let z = 1; z <= 12; z++) {
        // The chance of every number of attacker's blocks, one race of blocks after another.
        let states = new Map([['0,0', 1]]);
        let sum = 0;
        for (let blocks = 0; blocks < 400; blocks++) {
          const next = new Map<string, number>();
          for (const [key, chance] of states) {
            const [honest = 0, hidden = 0] = key.split(',').map(Number);
            if (honest === z) {
              sum += chance * overtakes(z - hidden - 1, q);
              continue;
            }
            const add = (at: string, part: number) => next.set(at, (next.get(at) ?? 0) + part);
            add(`${honest + 1},${hidden}`, chance * (1 - q));
            add(`${honest},${hidden + 1}`, chance * q);
          }
          states = next;
        }
        expect(rosenfeld(q, z)).toBeCloseTo(sum, 9);
      }
  });
});

describe('chances', () => {
  it('are chances, fall with every block and rise with the attacker’s share', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 48 }), fc.integer({ min: 0, max: 40 }), (hundredths, z) => {
        const q = hundredths / 100;
        for (const odds of [nakamoto, rosenfeld]) {
          expect(odds(q, z)).toBeLessThanOrEqual(1 + 1e-9);
          expect(odds(q, z + 1)).toBeLessThanOrEqual(odds(q, z) + 1e-9);
          expect(odds(q + 0.01, z)).toBeGreaterThanOrEqual(odds(q, z) - 1e-9);
        }
      }),
    );
  });
  it('half of the power wins always', () => {
    expect([nakamoto(0.5, 50), rosenfeld(0.5, 50)]).toEqual([1, 1]);
  });
});

describe('a race of blocks', () => {
  it.each([
    [10, 1, 0.2],
    [10, 2, 0.056],
    [30, 3, 0.32616],
    [30, 6, 0.15645],
  ])(
    'with a power of %i percent and %i blocks is won as often as the formula says',
    (power, wait, expected) => {
      const races = 1500;
      let won = 0;
      for (let n = 0; n < races; n++) {
        const seed = seedFrom(Uint8Array.of(n >> 8, n & 255, power, wait));
        if (wholeRace(seed, 'sale', { power, wait, givesUp: 14 }).end === 'overtaken') won++;
      }
      // Four standard deviations.
      expect(Math.abs(won / races - expected)).toBeLessThan(
        4 * Math.sqrt((expected * (1 - expected)) / races),
      );
    },
  );
  it('is always lost by who waits for nothing', () => {
    expect(wholeRace('0a1b2c3d', 'sale', { power: 10, wait: 0, givesUp: 6 }).end).toBe('overtaken');
  });
  it('is lost about as often when only counted as when played', () => {
    for (const [power, wait] of [
      [10, 2],
      [30, 6],
    ] as const) {
      const share = lostOf(4000, '0a1b2c3d', 'sale', { power, wait, givesUp: 14 }) / 4000;
      expect(Math.abs(share - rosenfeld(power / 100, wait))).toBeLessThan(0.025);
    }
  });
  it('links every block to the one before, on both sides of one fork', () => {
    const race = wholeRace('0a1b2c3d', 'sale', { power: 30, wait: 6, givesUp: 8 });
    const fork = forkOf('0a1b2c3d', 'sale');
    for (const branch of [race.shown, race.hidden])
      for (const [index, { parent, height }] of branch.entries()) {
        expect(parent).toBe((branch[index - 1] ?? fork).hash);
        expect(height).toBe(fork.height + index + 1);
      }
    expect(race.shown[0]?.holds).toBe('payment');
    expect(race.hidden[0]?.holds).toBe('double');
  });
  it('never ends before the shop has what it waits for; then goods are lost only to a longer chain', () => {
    fc.assert(
      fc.property(
        fc.nat(2 ** 24),
        fc.constantFrom(10, 30),
        fc.integer({ min: 0, max: 6 }),
        (n, power, wait) => {
          const seed = seedFrom(Uint8Array.of(n >> 16, (n >> 8) & 255, n & 255, 0));
          let race = startRace(seed, 'sale');
          const rules = { power, wait, givesUp: 6 };
          while (race.end === 'running') {
            race = nextRaceBlock(seed, 'sale', race, rules);
            if (race.shown.length < wait) expect(race.end).toBe('running');
          }
          expect(race.end === 'overtaken').toBe(race.hidden.length > race.shown.length);
          expect(replacedBlocks(race)).toEqual(race.end === 'overtaken' ? race.shown : []);
          expect(nextRaceBlock(seed, 'sale', race, rules)).toBe(race);
        },
      ),
      { numRuns: 60 },
    );
  });
});
