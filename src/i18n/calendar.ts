import type { Locale } from '@/core/locale/locale.ts';
import { hyphen, kyMonths } from './date.ts';

/** A weekday as the head of a column, and whole. */
export interface Weekday {
  readonly short: string;
  readonly long: string;
}

// The abbreviations of Unicode's locale data for Kyrgyz; Chromium has none of its own.
const kyWeekdays: readonly Weekday[] = [
  { short: 'Дш', long: 'дүйшөмбү' },
  { short: 'Шш', long: 'шейшемби' },
  { short: 'Шр', long: 'шаршемби' },
  { short: 'Бш', long: 'бейшемби' },
  { short: 'Жм', long: 'жума' },
  { short: 'Иш', long: 'ишемби' },
  { short: 'Жк', long: 'жекшемби' },
];
const intlTag = { ru: 'ru', en: 'en-GB' } as const;

function capital(word: string): string {
  return word.slice(0, 1).toUpperCase() + word.slice(1);
}

/** The days of the week, Monday first. */
export function weekdaysIn(locale: Locale): readonly Weekday[] {
  if (locale === 'ky') return kyWeekdays;
  const long = new Intl.DateTimeFormat(intlTag[locale], { weekday: 'long', timeZone: 'UTC' });
  const short = new Intl.DateTimeFormat(intlTag[locale], { weekday: 'short', timeZone: 'UTC' });
  // The first of June 2026 was a Monday.
  return Array.from({ length: 7 }, (_, day) => {
    const date = new Date(Date.UTC(2026, 5, 1 + day));
    return { short: capital(short.format(date)).slice(0, 2), long: long.format(date) };
  });
}

/** The name of a month (`2026-11`) alone, with a capital. @example monthName('2026-11', 'ky') // => 'Ноябрь' */
export function monthName(month: string, locale: Locale): string {
  const number = Number(month.slice(5, 7)) - 1;
  if (locale === 'ky') return capital(kyMonths[number] ?? month);
  const date = new Date(Date.UTC(2026, number, 1));
  return capital(new Intl.DateTimeFormat(intlTag[locale], { month: 'long', timeZone: 'UTC' }).format(date));
}

/** A month with its year. @example formatMonth('2026-11', 'ky') // => 'Ноябрь, 2026-ж.' */
export function formatMonth(month: string, locale: Locale): string {
  const name = monthName(month, locale);
  return locale === 'ky' ? `${name}, ${month.slice(0, 4)}${hyphen}ж.` : `${name} ${month.slice(0, 4)}`;
}
