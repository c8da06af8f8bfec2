import { describe, expect, it } from 'vitest';
import { locales } from '@/core/locale/locale.ts';
import { formatMonth, monthName, weekdaysIn } from './calendar.ts';

describe('weekdaysIn', () => {
  it.each([
    ['ky', 'Дш Шш Шр Бш Жм Иш Жк', 'дүйшөмбү'],
    ['ru', 'Пн Вт Ср Чт Пт Сб Вс', 'понедельник'],
    ['en', 'Mo Tu We Th Fr Sa Su', 'Monday'],
  ] as const)('begins in %s with Monday', (locale, short, monday) => {
    expect(
      weekdaysIn(locale)
        .map((day) => day.short)
        .join(' '),
    ).toBe(short);
    expect(weekdaysIn(locale)[0]?.long).toBe(monday);
  });
  it('has the names that the Unicode locale data have for Kyrgyz', () => {
    const long = new Intl.DateTimeFormat('ky', { weekday: 'long', timeZone: 'UTC' });
    const unicode = Array.from({ length: 7 }, (_, day) => long.format(new Date(Date.UTC(2026, 5, 1 + day))));
    expect(weekdaysIn('ky').map((day) => day.long)).toEqual(unicode);
  });
});

describe('months', () => {
  it.each([
    ['ky', 'Ноябрь, 2026-\u2060ж.'],
    ['ru', 'Ноябрь 2026'],
    ['en', 'November 2026'],
  ] as const)('are written in %s with their year', (locale, text) => {
    expect(formatMonth('2026-11', locale)).toBe(text);
  });
  it('can be told by three letters in every language', () => {
    for (const locale of locales) {
      const names = Array.from({ length: 12 }, (_, at) =>
        monthName(`2026-${at + 1 < 10 ? '0' : ''}${at + 1}`, locale),
      );
      expect(new Set(names.map((name) => name.slice(0, 3))).size).toBe(12);
    }
  });
});
