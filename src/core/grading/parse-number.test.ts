import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { locales } from '@/core/locale/locale.ts';
import { parseNumber } from './parse-number.ts';

const value = (typed: string, locale: 'ky' | 'ru' | 'en' = 'ky', units: string[] = []) => {
  const parsed = parseNumber(typed, locale, units);
  return parsed.type === 'value' ? parsed.value : parsed.code;
};

describe('parseNumber', () => {
  it.each([
    ['132', 132],
    ['  132 ', 132],
    ['1 234,5', 1234.5],
    ['1\u00a0234,5', 1234.5],
    ['1\u202f234\u202f567', 1234567],
    ['1234.5', 1234.5],
    ['1 234.5', 1234.5],
    ['-7', -7],
    ['\u22127', -7],
    ['– 7', -7],
    ['+7', 7],
    ['0,25', 0.25],
    [',5', 0.5],
    ['132.', 132],
    ['1.234.567', 1234567],
    ['1.234,5', 1234.5],
    ['1,234.5', 1234.5],
    ['007', 7],
  ])('reads %j as %d in every language', (typed, wanted) => {
    for (const locale of locales) expect(value(typed, locale)).toBe(wanted);
  });

  it('reads one comma before three digits as the language does', () => {
    expect(value('1,234', 'ky')).toBe(1.234);
    expect(value('1,234', 'ru')).toBe(1.234);
    expect(value('1,234', 'en')).toBe(1234);
    expect(value('0,123', 'en')).toBe(0.123);
    expect(value('1.234', 'en')).toBe(1.234);
  });

  it.each([
    ['132 бит', 'бит'],
    ['132бит', 'бит'],
    ['132 битти', 'бит'],
    ['132 Бит.', 'бит'],
    ['132 bit', 'bits'],
    ['132 %', '%'],
  ])('takes %j with the unit %s', (typed, unit) => {
    expect(value(typed, 'ky', [unit])).toBe(132);
  });

  it.each(['5 миң', '5 млн', '5k', '5 бит 6', '5 сом', '5e3', '0x10'])(
    'says that %j has something strange after the number',
    (typed) => {
      expect(value(typed, 'ky', ['бит'])).toBe('unit');
    },
  );

  it.each([
    'бит',
    'он эки',
    '1 2',
    '12 34',
    '1,2,3',
    '1..2',
    '.',
    ',',
    '-',
    '1 234,5 6',
    '12,34.56,7',
    'NaN',
    'Infinity',
    '½',
  ])('cannot read %j', (typed) => {
    expect(value(typed, 'ky', ['бит'])).toBe('not-number');
  });

  it.each(['', '   ', '\u00a0'])('takes %j as nothing typed', (typed) => {
    expect(value(typed)).toBe('empty');
  });

  it('reads back every number as JavaScript writes it', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -1e9, max: 1e9 }),
        fc.integer({ min: 0, max: 99 }),
        fc.constantFrom(...locales),
        (whole, part, locale) => {
          const written = `${whole}.${part}`;
          expect(value(written, locale)).toBe(Number(written));
        },
      ),
    );
  });

  it('never throws and never gives what is not a finite number', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.constantFrom(...locales), (typed, unit, locale) => {
        const parsed = parseNumber(typed, locale, [unit]);
        expect(parsed.type === 'invalid' || Number.isFinite(parsed.value)).toBe(true);
      }),
    );
  });
});
