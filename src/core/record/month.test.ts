import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { monthsUntil, weeksOf } from './month.ts';

const month = fc
  .tuple(fc.integer({ min: 2026, max: 2126 }), fc.integer({ min: 1, max: 12 }))
  .map(([year, number]) => `${year}-${String(number).padStart(2, '0')}`);
const weekday = (day: string) => (new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7;

describe('weeksOf', () => {
  it('begins the week on Monday and leaves days of other months out', () => {
    const weeks = weeksOf('2026-11');
    expect(weeks).toHaveLength(6);
    expect(weeks[0]).toEqual([...Array(6).fill(undefined), '2026-11-01']);
    expect(weeks[5]?.[0]).toBe('2026-11-30');
  });
  it('knows leap years', () => {
    expect(weeksOf('2028-02').flat().filter(Boolean)).toHaveLength(29);
    expect(weeksOf('2100-02').flat().filter(Boolean)).toHaveLength(28);
  });
  it('has every day of any month once, each under its weekday, in no empty week', () => {
    fc.assert(
      fc.property(month, (given) => {
        const weeks = weeksOf(given);
        const days = weeks.flat().filter((day) => day !== undefined);
        expect([...days].sort()).toEqual(days);
        expect(new Set(days).size).toBe(days.length);
        expect(days[0]).toBe(`${given}-01`);
        for (const week of weeks) {
          expect(week.some((day) => day !== undefined)).toBe(true);
          for (const [at, day] of week.entries()) if (day !== undefined) expect(weekday(day)).toBe(at);
        }
      }),
    );
  });
});

describe('monthsUntil', () => {
  it('goes back over the turn of the year', () => {
    expect(monthsUntil('2026-02', 3)).toEqual(['2025-12', '2026-01', '2026-02']);
  });
  it('ends with the given month, each month once and in order', () => {
    fc.assert(
      fc.property(month, fc.integer({ min: 1, max: 30 }), (last, count) => {
        const months = monthsUntil(last, count);
        expect(months).toHaveLength(count);
        expect(months.at(-1)).toBe(last);
        expect([...new Set(months)].sort()).toEqual(months);
      }),
    );
  });
});
