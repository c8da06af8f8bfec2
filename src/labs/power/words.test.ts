import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isDecimal, ratio } from '@/core/ledgers/power/ratio.ts';
import { inField } from './words.ts';

describe('a decimal in a field', () => {
  it('has a comma in Kyrgyz and Russian and a point in English, whichever was typed', () => {
    for (const text of ['28.2', '28,2']) {
      expect(['ky', 'ru', 'en'].map((locale) => inField({ locale } as never, text))).toEqual([
        '28,2',
        '28,2',
        '28.2',
      ]);
    }
  });
  it('keeps its value, so that what one language kept another reads', () =>
    fc.assert(
      fc.property(
        fc.nat(999_999),
        fc.nat(9999),
        fc.constantFrom('ky' as const, 'ru' as const, 'en' as const),
        (whole, part, locale) => {
          const typed = inField({ locale }, `${whole}.${part}`);
          expect(isDecimal(typed)).toBe(true);
          expect(ratio(typed)).toEqual(ratio(`${whole}.${part}`));
        },
      ),
    ));
});
