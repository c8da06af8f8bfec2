import type { Locale } from '@/core/locale/locale.ts';

// Chromium has no Kyrgyz in Intl (tc39/ecma402 issue 879): it would answer in the browser's own language, without an error.
/** The months in Kyrgyz, January first. */
export const kyMonths: readonly string[] = [
  'январь',
  'февраль',
  'март',
  'апрель',
  'май',
  'июнь',
  'июль',
  'август',
  'сентябрь',
  'октябрь',
  'ноябрь',
  'декабрь',
];

/** A hyphen after which no line ends: «26-» alone at its end is no date. It shows like the one of the keyboard. */
export const hyphen = '-\u2060';

/** English of Great Britain: day before month, as the other two languages have it. */
const intlTag: Readonly<Record<Locale, string>> = { ky: 'ru', ru: 'ru', en: 'en-GB' };

/** A day alone stands for that day everywhere; an instant is read on the clock of the device. */
function toDate(iso: string): Date {
  return new Date(/^\d{4}-\d\d-\d\d$/.test(iso) ? `${iso}T00:00:00` : iso);
}

function twoDigits(n: number): string {
  return String(n).padStart(2, '0');
}

/** The day of an instant on the device's own clock, sortable. @example localDay('2026-11-22T20:00:00.000Z') // => '2026-11-23' in Bishkek */
export function localDay(iso: string): string {
  const date = toDate(iso);
  return `${date.getFullYear()}-${twoDigits(date.getMonth() + 1)}-${twoDigits(date.getDate())}`;
}

/**
 * A day in the form of tables and lists, which needs no ending; text that is no date stays as it is.
 * @example formatDay('2026-11-22', 'ky') // => '22-ноябрь, 2026-ж.'
 */
export function formatDay(iso: string, locale: Locale): string {
  const date = toDate(iso);
  if (Number.isNaN(date.getTime())) return iso;
  if (locale === 'ky')
    return `${date.getDate()}${hyphen}${kyMonths[date.getMonth()]}, ${date.getFullYear()}${hyphen}ж.`;
  return new Intl.DateTimeFormat(intlTag[locale], { dateStyle: 'long' }).format(date);
}

/** A day and a time of 24 hours on the device's clock. @example formatDayTime('2026-11-22T08:05:00Z', 'ky') // => '22-ноябрь, 2026-ж., 14:05' in Bishkek */
export function formatDayTime(iso: string, locale: Locale): string {
  const date = toDate(iso);
  if (Number.isNaN(date.getTime())) return iso;
  return `${formatDay(iso, locale)}, ${twoDigits(date.getHours())}:${twoDigits(date.getMinutes())}`;
}

/** A number with the separators of the language; Kyrgyz has those of Russian. @example formatNumber(1234.5, 'ky') // => '1 234,5', with a no-break space */
export function formatNumber(n: number | bigint, locale: Locale): string {
  return new Intl.NumberFormat(intlTag[locale]).format(n);
}

/** A share of 1 as whole per cent; Kyrgyz sets the sign without a space. @example formatPercent(0.8, 'ky') // => '80%' */
export function formatPercent(share: number, locale: Locale): string {
  const whole = Math.round(share * 100);
  return locale === 'ru' ? `${formatNumber(whole, locale)}\u00A0%` : `${formatNumber(whole, locale)}%`;
}

/**
 * How many days ago a day was, in words, both on the device's clock; a day still to come is given by its date.
 * @example daysAgo('2026-11-20T08:00:00Z', '2026-11-22T08:00:00Z', 'ky') // => '2 күн мурун'
 */
export function daysAgo(iso: string, now: string, locale: Locale): string {
  const noon = (at: string) => new Date(`${localDay(at)}T12:00:00`).getTime();
  // Rounded, since a day on which clocks change has 23 or 25 hours.
  const days = Math.round((noon(now) - noon(iso)) / 86_400_000);
  if (!(days >= 0)) return formatDay(iso, locale);
  if (locale !== 'ky')
    return new Intl.RelativeTimeFormat(intlTag[locale], { numeric: 'auto' }).format(-days, 'day');
  return ['бүгүн', 'кечээ'][days] ?? `${formatNumber(days, 'ky')} күн мурун`;
}
