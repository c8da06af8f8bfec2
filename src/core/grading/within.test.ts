import fc from 'fast-check';
import { expect, it } from 'vitest';
import { isWithin } from './within.ts';

it('tells whole numbers apart that stand side by side, up to a million', () => {
  fc.assert(
    fc.property(fc.integer({ min: -1e6, max: 1e6 }), (answer) => {
      expect(isWithin(answer + 1, answer, 0)).toBe(false);
      expect(isWithin(answer, answer, 0)).toBe(true);
    }),
  );
});

it('forgives what floating point does to decimals, and nothing is within NaN', () => {
  expect(isWithin(0.1 + 0.2, 0.3, 0)).toBe(true);
  expect(isWithin(1, Number.NaN, 5)).toBe(false);
});
