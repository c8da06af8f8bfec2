import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { knownBlocks } from './fixture-headers.ts';
import { headerBytes, headerHash } from './header.ts';
import { nonceSearch } from './search.ts';
import { meets, targetOf, targetOfZeros } from './target.ts';

const [first, wiki] = knownBlocks;

describe('the search for a nonce', () => {
  it('finds the nonce of real blocks among the thousand before it', () => {
    for (const { header, hash } of [first, wiki]) {
      const search = nonceSearch(headerBytes({ ...header, nonce: 0 }), targetOf(header.bits) as bigint);
      expect(search(header.nonce - 999, 5000)).toEqual({ found: header.nonce, tries: 1000, last: hash });
    }
  });
  it('agrees with hashing each nonce from scratch', () => {
    const word = fc.integer({ min: 0, max: 0xffffffff });
    fc.assert(
      fc.property(
        word,
        word,
        fc.integer({ min: 0, max: 2 ** 32 - 200 }),
        fc.integer({ min: 1, max: 3 }),
        (time, bits, from, zeros) => {
          const header = { ...first.header, time, bits };
          const target = targetOfZeros(zeros);
          const got = nonceSearch(headerBytes(header), target)(from, 200);
          let nonce = from;
          while (nonce < from + 200 && !meets(headerHash({ ...header, nonce }), target)) nonce++;
          const found = nonce < from + 200 ? nonce : null;
          const lastTried = found ?? from + 199;
          expect(got).toEqual({
            found,
            tries: lastTried - from + 1,
            last: headerHash({ ...header, nonce: lastTried }),
          });
        },
      ),
      { numRuns: 200 },
    );
  });
  it('takes a hash equal to the target and refuses one above it by one', () => {
    const hash = BigInt(`0x${first.hash}`);
    const bytes = headerBytes(first.header);
    expect(nonceSearch(bytes, hash)(first.header.nonce, 1).found).toBe(first.header.nonce);
    expect(nonceSearch(bytes, hash - 1n)(first.header.nonce, 1).found).toBeNull();
  });
  it('ends at the last nonce there is', () => {
    const search = nonceSearch(headerBytes(first.header), 0n);
    expect(search(2 ** 32 - 3, 10)).toMatchObject({ found: null, tries: 3 });
    expect(search(2 ** 32, 10)).toEqual({ found: null, tries: 0, last: '' });
    expect(() => nonceSearch(new Uint8Array(79), 1n)).toThrow('80 bytes');
  });
  it('takes 16^n tries on average for n zero digits', () => {
    const target = targetOfZeros(2);
    let tries = 0;
    const blocks = 400;
    for (let time = 0; time < blocks; time++) {
      const search = nonceSearch(headerBytes({ ...first.header, time }), target);
      tries += search(0, 1e6).tries;
    }
    // 400 draws: the mean lies within 25 % of 256 in all but one of a million cases; these 400 are always the same.
    expect(tries / blocks).toBeGreaterThan(192);
    expect(tries / blocks).toBeLessThan(320);
  });
});
