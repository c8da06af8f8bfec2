import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isSeed, seedFrom } from './seed.ts';
import { stream } from './stream.ts';

const seeds = fc.uint8Array({ minLength: 4, maxLength: 4 }).map(seedFrom);
const names = fc.string({ minLength: 1, maxLength: 12 });

describe('seed', () => {
  it('is made of four bytes and recognised', () => {
    expect(seedFrom(new Uint8Array([10, 27, 44, 61]))).toBe('0a1b2c3d');
    fc.assert(fc.property(seeds, (seed) => isSeed(seed)));
  });
  it.each(['0A1B2C3D', '0a1b2c3', '0a1b2c3d4', '', 7, null, undefined])('is not %j', (value) => {
    expect(isSeed(value)).toBe(false);
  });
});

describe('stream', () => {
  it('gives the same draws for the same seed and name, always', () => {
    // A change here would change every case that a class has been given: it needs a new engine number.
    const draws = stream('0a1b2c3d', 'draw:debt');
    expect([draws.int(0, 99), draws.int(0, 99), draws.int(0, 99)]).toEqual([97, 20, 81]);
  });
  it('is not changed by draws from another stream, whatever its name', () => {
    fc.assert(
      fc.property(seeds, names, names, fc.nat(40), (seed, name, other, count) => {
        fc.pre(name !== other);
        const alone = stream(seed, name);
        const expected = Array.from({ length: 8 }, () => alone.int(0, 1_000_000));
        const beside = stream(seed, other);
        const mixed = stream(seed, name);
        const seen = Array.from({ length: 8 }, (_, index) => {
          if (index % 2) beside.bytes(count);
          return mixed.int(0, 1_000_000);
        });
        expect(seen).toEqual(expected);
      }),
    );
  });
  it('differs between names and between seeds', () => {
    fc.assert(
      fc.property(seeds, seeds, names, names, (one, two, name, other) => {
        fc.pre(one !== two && name !== other);
        const bytes = (seed: string, of: string) => stream(seed, of).bytes(16).join();
        expect(new Set([bytes(one, name), bytes(two, name), bytes(one, other)]).size).toBe(3);
      }),
    );
  });
  it('gives the same bytes however they are asked for', () => {
    fc.assert(
      fc.property(seeds, fc.array(fc.integer({ min: 1, max: 70 }), { maxLength: 6 }), (seed, lengths) => {
        const parts = stream(seed, 'bytes');
        const pieces = lengths.flatMap((length) => [...parts.bytes(length)]);
        expect(pieces).toEqual([...stream(seed, 'bytes').bytes(pieces.length)]);
      }),
    );
  });
});

describe('draws', () => {
  it('int stays between its ends and reaches both', () => {
    const draws = stream('00000000', 'int');
    const seen = new Set(Array.from({ length: 400 }, () => draws.int(-2, 3)));
    expect([...seen].sort((a, b) => a - b)).toEqual([-2, -1, 0, 1, 2, 3]);
  });
  it('int is uniform: chi-squared over ten values stays under the 0.1 % limit', () => {
    const draws = stream('00000001', 'uniform');
    const counts = Array.from({ length: 10 }, () => 0);
    for (let n = 0; n < 20_000; n++) {
      const value = draws.int(0, 9);
      counts[value] = (counts[value] ?? 0) + 1;
    }
    const chi = counts.reduce((sum, count) => sum + (count - 2000) ** 2 / 2000, 0);
    expect(chi).toBeLessThan(27.9);
  });
  it('int refuses ends that make no range', () => {
    expect(() => stream('00000000', 'x').int(2, 1)).toThrow(RangeError);
    expect(() => stream('00000000', 'x').int(0.5, 1)).toThrow(RangeError);
    expect(() => stream('00000000', 'x').pick([])).toThrow(RangeError);
  });
  it('chance of 0 never comes, of 1 always, of a quarter about a quarter of the time', () => {
    const draws = stream('00000002', 'chance');
    const count = (share: number) =>
      Array.from({ length: 4000 }, () => draws.chance(share)).filter(Boolean).length;
    expect(count(0)).toBe(0);
    expect(count(1)).toBe(4000);
    expect(Math.abs(count(0.25) - 1000)).toBeLessThan(120);
  });
  it('shuffle keeps every item and leaves the given list alone', () => {
    fc.assert(
      fc.property(seeds, fc.array(fc.nat()), (seed, items) => {
        const before = [...items];
        const after = stream(seed, 'shuffle').shuffle(items);
        expect(items).toEqual(before);
        expect(after.sort((a, b) => a - b)).toEqual(before.sort((a, b) => a - b));
      }),
    );
  });
  it('shuffle brings each item to each place about equally often', () => {
    const draws = stream('00000003', 'places');
    const firsts = [0, 0, 0, 0];
    for (let n = 0; n < 4000; n++) {
      const first = draws.shuffle([0, 1, 2, 3])[0] as number;
      firsts[first] = (firsts[first] ?? 0) + 1;
    }
    for (const count of firsts) expect(Math.abs(count - 1000)).toBeLessThan(120);
  });
});
