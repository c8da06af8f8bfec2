import { Block } from 'bitcoinjs-lib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { knownBlocks } from './fixture-headers.ts';
import { headerFromHex, headerHash } from './header.ts';
import { realBlocks } from './real-blocks.ts';
import {
  bitsOf,
  difficultyOf,
  easiestBits,
  halfBitsFor,
  meets,
  targetOf,
  targetOfHalfBits,
  targetOfZeros,
  workOf,
} from './target.ts';

describe('compact bits', () => {
  // Bitcoin Core, src/test/arith_uint256_tests.cpp, bignum_SetCompact.
  it.each([
    [0x00123456, null],
    [0x01003456, null],
    [0x02000056, null],
    [0x03000000, null],
    [0x04000000, null],
    [0x01fedcba, null],
    [0x04923456, null],
    [0xff123456, null],
    [0x01123456, 0x12n],
    [0x02123456, 0x1234n],
    [0x03123456, 0x123456n],
    [0x04123456, 0x12345600n],
    [0x05009234, 0x92340000n],
    [0x20123456, 0x1234560000000000000000000000000000000000000000000000000000000000n],
  ])('%i stand for the target that Bitcoin Core reads', (bits, target) => {
    expect(targetOf(bits)).toBe(target);
  });
  it.each([
    [0x12n, 0x01120000],
    [0x1234n, 0x02123400],
    [0x123456n, 0x03123456],
    [0x12345600n, 0x04123456],
    [0x92340000n, 0x05009234],
    [0x80n, 0x02008000],
  ])('of %i are those that Bitcoin Core writes', (target, bits) => {
    expect(bitsOf(target)).toBe(bits);
  });
  it('agree with bitcoinjs-lib wherever it reads them', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 3, max: 0x20 }),
        fc.integer({ min: 0, max: 0x7fffff }),
        (power, mantissa) => {
          const bits = power * 0x1000000 + mantissa;
          const theirs = BigInt(`0x${Buffer.from(Block.calculateTarget(bits)).toString('hex')}`);
          expect(targetOf(bits) ?? 0n).toBe(theirs);
        },
      ),
      { numRuns: 3000 },
    );
  });
  it('written and read give a target that is never easier and at most 2^-15 harder', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 1n, max: (1n << 256n) - 1n }), (target) => {
        const back = targetOf(bitsOf(target)) as bigint;
        expect(back <= target).toBe(true);
        expect((target - back) * 32768n <= target).toBe(true);
        expect(bitsOf(back)).toBe(bitsOf(target));
      }),
      { numRuns: 2000 },
    );
  });
  it('of zero and of more than 256 bits are refused', () => {
    expect(() => bitsOf(0n)).toThrow('from 1');
    expect(() => bitsOf(1n << 256n)).toThrow('from 1');
  });
});

describe('work', () => {
  it('of the easiest block of Bitcoin is 2^32 + 2^16 + 1 hashes', () => {
    expect(workOf(targetOf(easiestBits) as bigint)).toBe(0x100010001n);
  });
  it('gives the difficulty that nodes told for blocks 100000 and 125552', () => {
    expect(difficultyOf(targetOf(0x1b04864c) as bigint)).toBeCloseTo(14484.1623612254, 8);
    expect(difficultyOf(targetOf(0x1a44b9f2) as bigint)).toBeCloseTo(244112.48777434, 6);
    expect(difficultyOf(targetOf(easiestBits) as bigint)).toBe(1);
  });
  it.each([1, 2, 3, 4, 5])(
    'of %i zero digits is 16 to their power, and half of a bit is 1.41 times',
    (digits) => {
      expect(workOf(targetOfZeros(digits))).toBe(16n ** BigInt(digits));
      expect(workOf(targetOfHalfBits(8 * digits))).toBe(16n ** BigInt(digits));
      const half = Number(workOf(targetOfHalfBits(2 * (12 + digits) + 1))) / 2 ** (12 + digits);
      expect(half).toBeCloseTo(Math.SQRT2, 3);
    },
  );
  it('asked for in sixteen tries or more comes within 0.4 of a bit: fewer are whole numbers, and coarse', () => {
    fc.assert(
      fc.property(fc.integer({ min: 16, max: 2 ** 40 }), (tries) => {
        const given = Number(workOf(targetOfHalfBits(halfBitsFor(tries))));
        expect(Math.abs(Math.log2(given / tries))).toBeLessThan(0.4);
      }),
    );
    expect(halfBitsFor(0)).toBe(0);
    expect(halfBitsFor(Number.MAX_SAFE_INTEGER)).toBeLessThanOrEqual(120);
  });
});

describe('every real block', () => {
  const all = [
    ...knownBlocks.map(({ height, header }) => ({ height, header })),
    ...realBlocks.map(({ height, header }) => ({ height, header: headerFromHex(header) })),
  ];
  it.each(all)('$height is under its own target, and one bit of luck less is not', ({ header }) => {
    const target = targetOf(header.bits) as bigint;
    const hash = headerHash(header);
    expect(meets(hash, target)).toBe(true);
    expect(meets(hash, BigInt(`0x${hash}`))).toBe(true);
    expect(meets(hash, BigInt(`0x${hash}`) - 1n)).toBe(false);
  });
});
