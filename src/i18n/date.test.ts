import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { daysAgo, formatDay, formatDayTime, formatNumber, formatPercent, localDay } from './date.ts';

const plain = (text: string) => text.replace(/[\u00A0\u202F]/g, ' ');
beforeEach(() => void vi.stubEnv('TZ', 'Asia/Bishkek'));
afterEach(() => void vi.unstubAllEnvs());

describe('formatDay', () => {
  it.each([
    ['ky', '22-\u2060ноябрь, 2026-\u2060ж.'],
    ['ru', '22 ноября 2026 г.'],
    ['en', '22 November 2026'],
  ] as const)('writes a day in %s', (locale, text) => {
    expect(plain(formatDay('2026-11-22', locale))).toBe(text);
    expect(plain(formatDay('2026-11-22T09:00:00.000Z', locale))).toBe(text);
  });
  it('has the months that the Unicode locale data have for Kyrgyz', () => {
    for (let month = 1; month <= 12; month += 1) {
      const iso = `2026-${String(month).padStart(2, '0')}-05`;
      const name = new Intl.DateTimeFormat('ky', { month: 'long', day: 'numeric' }).format(
        new Date(`${iso}T12:00:00`),
      );
      expect(formatDay(iso, 'ky')).toBe(`${name.replace('-', '-\u2060')}, 2026-\u2060ж.`);
    }
  });
  it('takes the day that the learner lives, also late in the evening', () => {
    expect(localDay('2026-11-22T20:00:00.000Z')).toBe('2026-11-23');
    expect(formatDay('2026-11-22T20:00:00.000Z', 'ky')).toBe('23-\u2060ноябрь, 2026-\u2060ж.');
  });
  it('leaves what is no date as it is', () => {
    expect(formatDay('soon', 'ky')).toBe('soon');
    expect(formatDayTime('soon', 'ru')).toBe('soon');
  });
});

describe('formatDayTime', () => {
  it('adds the time of 24 hours', () => {
    expect(formatDayTime('2026-11-22T08:05:00.000Z', 'ky')).toBe('22-\u2060ноябрь, 2026-\u2060ж., 14:05');
    expect(plain(formatDayTime('2026-11-22T08:05:00.000Z', 'en'))).toBe('22 November 2026, 14:05');
  });
});

describe('numbers', () => {
  it.each([
    ['ky', '1 234 567,5', '80%'],
    ['ru', '1 234 567,5', '80 %'],
    ['en', '1,234,567.5', '80%'],
  ] as const)('have the separators of %s', (locale, number, percent) => {
    expect(plain(formatNumber(1_234_567.5, locale))).toBe(number);
    expect(plain(formatPercent(0.8, locale))).toBe(percent);
  });
});

describe('daysAgo', () => {
  const now = '2026-11-22T04:00:00.000Z';
  it.each([
    ['ky', ['бүгүн', 'кечээ', '2 күн мурун', '10 күн мурун']],
    ['ru', ['сегодня', 'вчера', 'позавчера', '10 дней назад']],
    ['en', ['today', 'yesterday', '2 days ago', '10 days ago']],
  ] as const)('counts in %s', (locale, words) => {
    const days = [
      '2026-11-21T18:30:00.000Z',
      '2026-11-21T17:30:00.000Z',
      '2026-11-20T05:00:00.000Z',
      '2026-11-12',
    ];
    expect(days.map((day) => plain(daysAgo(day, now, locale)))).toEqual(words);
  });
  it('gives the date of a day to come, as from a clock that was wrong', () => {
    expect(daysAgo('2026-11-25', now, 'ky')).toBe('25-\u2060ноябрь, 2026-\u2060ж.');
  });
});
