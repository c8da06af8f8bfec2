import { formatUnits, parseUnits } from 'ethers';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isAmount, readSum, writeSum } from './amount.ts';

const amounts = fc.bigInt({ min: 0n, max: 10n ** 30n }).map(String);

describe('a typed sum', () => {
  it.each([
    ['12', '12000000000000000000'],
    ['2,5', '2500000000000000000'],
    ['2.50', '2500000000000000000'],
    [' 1 000,1 ', '1000100000000000000000'],
    ['0.000000000000000001', '1'],
    ['3.', '3000000000000000000'],
    ['007', '7000000000000000000'],
  ])('«%s» is read', (text, amount) => {
    expect(readSum(text, 18)).toEqual({ ok: true, amount });
  });
  it.each([
    ['', 'empty'],
    ['сом', 'not-a-number'],
    ['-1', 'not-a-number'],
    ['1e3', 'not-a-number'],
    ['1.2.3', 'not-a-number'],
    ['1,000.5', 'not-a-number'],
    ['0.0000000000000000001', 'too-many-decimals'],
  ])('«%s» is refused', (text, code) => {
    expect(readSum(text, 18)).toEqual({ ok: false, code });
  });
  it('comes back as it was written, and as ethers reads it', () => {
    fc.assert(
      fc.property(amounts, (amount) => {
        const written = writeSum(amount, 18);
        expect(readSum(written, 18)).toEqual({ ok: true, amount });
        expect(parseUnits(written, 18).toString()).toBe(amount);
        expect(formatUnits(amount, 18).replace(/\.0$/, '')).toBe(written);
      }),
    );
  });
  it('cut to a few places never looks larger than it is', () => {
    fc.assert(
      fc.property(amounts, fc.nat(18), (amount, places) => {
        const short = readSum(writeSum(amount, 18, places), 18);
        expect(short.ok && BigInt(short.amount) <= BigInt(amount)).toBe(true);
        expect(short.ok && BigInt(amount) - BigInt(short.amount) < 10n ** BigInt(18 - places)).toBe(true);
      }),
    );
  });
  it('reads any text without an exception', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const read = readSum(text, 18);
        if (read.ok) expect(isAmount(read.amount)).toBe(true);
      }),
    );
  });
  it.each(['01', '-1', '1.0', '', 5, null])('%j is no stored amount', (value) =>
    expect(isAmount(value)).toBe(false),
  );
});
