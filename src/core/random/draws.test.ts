import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Draws, lightDraws } from './draws.ts';

const names = fc.string({ maxLength: 12 });
const some = (draws: Draws, count = 8) => Array.from({ length: count }, () => draws.int(0, 1_000_000));

describe('light draws', () => {
  it('are the same for the same seed and name, always', () => {
    // A change here would change the values that a class has been given.
    const draws = lightDraws('0a1b2c3d', 'fee');
    expect([draws.int(0, 99), draws.int(0, 99), draws.int(0, 99)]).toEqual([79, 29, 95]);
  });

  it('differ between names and between seeds, also where one runs into the other', () => {
    fc.assert(
      fc.property(names, names, names, names, (seed, name, seed2, name2) => {
        fc.pre((seed !== seed2 || name !== name2) && !`${seed}${name}${seed2}${name2}`.includes('\0'));
        expect(some(lightDraws(seed, name))).not.toEqual(some(lightDraws(seed2, name2)));
      }),
    );
    expect(some(lightDraws('ab', 'c'))).not.toEqual(some(lightDraws('a', 'bc')));
  });

  it.each([
    ['one after another', (_: number, draws: Draws) => draws],
    ['first of each learner', (n: number) => lightDraws(`device-${n}`, 'fee')],
    ['first of each name', (n: number) => lightDraws('0a1b2c3d', `value-${n}`)],
  ])('are uniform, %s: chi-squared over ten values stays under the 0.1 % limit', (_, of) => {
    const one = lightDraws('00000001', 'uniform');
    const counts = Array.from({ length: 10 }, () => 0);
    for (let n = 0; n < 20_000; n++) {
      const value = of(n, one).int(0, 9);
      counts[value] = (counts[value] ?? 0) + 1;
    }
    const chi = counts.reduce((sum, count) => sum + (count - 2000) ** 2 / 2000, 0);
    expect(chi).toBeLessThan(27.9);
  });

  it('do not follow each other: pairs are uniform too', () => {
    const draws = lightDraws('00000002', 'pairs');
    const counts = Array.from({ length: 64 }, () => 0);
    for (let n = 0; n < 64_000; n++) {
      const cell = draws.int(0, 7) * 8 + draws.int(0, 7);
      counts[cell] = (counts[cell] ?? 0) + 1;
    }
    const chi = counts.reduce((sum, count) => sum + (count - 1000) ** 2 / 1000, 0);
    // 63 degrees of freedom.
    expect(chi).toBeLessThan(103.4);
  });
});
