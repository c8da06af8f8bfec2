import type { Locale } from '@/core/locale/locale.ts';
import { formatDay, formatDayTime, formatNumber } from '@/i18n/date.ts';
import { fill, type Strings } from '@/i18n/fill.ts';
import { plural } from '@/i18n/plural.ts';

type Values = Readonly<Record<string, string | number>>;

/** The words of one folder of this room in one language, ready to be filled, and how the language writes days and numbers. */
export interface Words {
  readonly locale: Locale;
  readonly say: (key: string, values?: Values) => string;
  /** A counted string in the form that the language wants. */
  readonly count: (key: string, count: number, values?: Values) => string;
  readonly day: (iso: string) => string;
  readonly dayTime: (iso: string) => string;
  readonly number: (n: number) => string;
}

/** Binds the strings of one language to functions that fill them. */
export function wordsOf(strings: Strings, locale: Locale): Words {
  return {
    locale,
    say: (key, values) => fill(strings[key] ?? key, values),
    count: (key, count, values) => plural(strings, key, count, locale, values),
    day: (iso) => formatDay(iso, locale),
    dayTime: (iso) => formatDayTime(iso, locale),
    number: (n) => formatNumber(n, locale),
  };
}
