import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { seedFrom } from '@/core/random/seed.ts';
import { firstGood, hashWith, headerFor, isGood, targetFor } from './block.ts';
import { ideaOf, meanTries } from './foretell.ts';
import { nearMiss, testWarmth } from './warm.ts';

const seeds = fc.uint8Array({ minLength: 4, maxLength: 4 }).map(seedFrom);
const stage = (digits: number) => ({ id: 'one', step: 's', digits, blocks: 1, presses: [] });

describe('a practice header', () => {
  it('has a first good nonce: it is good, none before it is, and its hash begins with the wanted zeros', () => {
    fc.assert(
      fc.property(seeds, fc.integer({ min: 1, max: 2 }), (seed, digits) => {
        const { bits, target } = targetFor(stage(digits), { halfBits: 0 });
        const header = headerFor(seed, 'one', 0, bits);
        const nonce = firstGood(header, target);
        expect(isGood(header, target, nonce)).toBe(true);
        expect(hashWith(header, nonce).startsWith('0'.repeat(digits))).toBe(true);
        for (let before = 0; before < nonce; before++) expect(isGood(header, target, before)).toBe(false);
      }),
      { numRuns: 40 },
    );
  });
});

describe('a foretold mean', () => {
  it('is right only as a power of sixteen, and typical mistakes have their names', () => {
    expect([1, 2, 3, 4].map((digits) => ideaOf(digits, meanTries(digits)))).toEqual(Array(4).fill('right'));
    expect(ideaOf(2, 32)).toBe('linear');
    expect(ideaOf(2, 100)).toBe('decimal');
    expect(ideaOf(3, 8)).toBe('binary');
    expect(ideaOf(4, 16)).toBe('binary');
    expect(ideaOf(3, 12)).toBe('bits');
    expect(ideaOf(2, 4096)).toBe('worst');
    expect(ideaOf(2, 255)).toBe('low');
    expect(ideaOf(2, 257)).toBe('high');
  });
});

describe('warmth', () => {
  it('is no property of a nonce: near a miss and far from it one hash in sixteen is good', () => {
    const tested = Array.from({ length: 20 }, (_, at) =>
      testWarmth(`000000${String(at).padStart(2, '0')}`, 2048),
    );
    const sum = (side: 'near' | 'far') => tested.reduce((all, one) => all + one[side], 0);
    // 40,960 hashes each: 2,560 expected, five standard deviations are 245.
    expect(Math.abs(sum('near') - 2560)).toBeLessThan(245);
    expect(Math.abs(sum('far') - 2560)).toBeLessThan(245);
  });
  it('is shown by a hash with one zero whose neighbour differs in about half of the bits', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const { hash, bits } = nearMiss(seed);
        expect(hash).toMatch(/^0[1-9a-f]/);
        expect(bits).toBeGreaterThan(70);
        expect(bits).toBeLessThan(186);
      }),
      { numRuns: 60 },
    );
  });
});
