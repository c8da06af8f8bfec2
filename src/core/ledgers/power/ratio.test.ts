import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compare, isDecimal, minus, over, plus, ratio, rounded, times } from './ratio.ts';

const decimal = fc
  .tuple(fc.integer({ min: 0, max: 1e9 }), fc.integer({ min: 0, max: 9999 }))
  .map(([whole, rest]) => `${whole}.${String(rest).padStart(4, '0')}`);

describe('exact fractions', () => {
  it('add, take away, multiply and divide without losing anything', () => {
    fc.assert(
      fc.property(decimal, decimal, (a, b) => {
        const [x, y] = [ratio(a), ratio(b)];
        expect(compare(minus(plus(x, y), y), x)).toBe(0);
        if (y.n !== 0n) expect(compare(times(over(x, y), y), x)).toBe(0);
        if (y.n !== 0n) expect(compare(over(x, minus(ratio('0'), y)), minus(ratio('0'), over(x, y)))).toBe(0);
        expect(rounded(x, 4)).toBe(a);
      }),
    );
  });
  it.each([
    ['0.5', 0, '1'],
    ['0.4999', 0, '0'],
    ['682.2144', 1, '682.2'],
    ['2,5', 0, '3'],
    ['12', 2, '12.00'],
  ])('%s with %i places is %s', (text, places, shown) => {
    expect(rounded(ratio(text), places)).toBe(shown);
  });
  it('round halves of a loss away from zero, and write no minus before nothing', () => {
    expect(rounded(minus(ratio('0'), ratio('2.5')), 0)).toBe('-3');
    expect(rounded(minus(ratio('0'), ratio('0.4')), 0)).toBe('0');
  });
  it('are not read from what is no decimal', () => {
    for (const text of ['', '-1', '1e5', '1.', '.5', '1 000', '1.2.3', 5, null])
      expect(isDecimal(text)).toBe(false);
    expect(() => ratio('x')).toThrow('no decimal');
    expect(() => over(ratio('1'), ratio('0'))).toThrow('zero');
  });
});
