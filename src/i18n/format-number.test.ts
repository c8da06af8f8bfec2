import fc from 'fast-check';
import { expect, it } from 'vitest';
import { parseNumber } from '@/core/grading/parse-number.ts';
import { locales } from '@/core/locale/locale.ts';
import { formatNumber } from './format-number.ts';

it('writes numbers as each language does', () => {
  expect(formatNumber(1234.5, 'ky')).toBe('1\u00a0234,5');
  expect(formatNumber(1234.5, 'ru')).toBe('1\u00a0234,5');
  expect(formatNumber(1234.5, 'en')).toBe('1,234.5');
});

it('writes what is read back as the same number', () => {
  const written = fc.integer({ min: -1e12, max: 1e12 }).map((n) => n / 1000);
  fc.assert(
    fc.property(written, fc.constantFrom(...locales), (value, locale) => {
      expect(parseNumber(formatNumber(value, locale), locale)).toEqual({ type: 'value', value: value + 0 });
    }),
  );
});
