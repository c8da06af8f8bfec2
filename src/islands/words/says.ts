import type { Locale } from '@/core/locale/locale.ts';
import { formatDay, formatDayTime, localDay } from '@/i18n/date.ts';
import { fill, type Strings } from '@/i18n/fill.ts';
import { plural } from '@/i18n/plural.ts';

type Values = Readonly<Record<string, string | number>>;

/** The strings of the word list in one language, ready to be filled. */
export interface Says {
  readonly locale: Locale;
  readonly say: (key: string, values?: Values) => string;
  /** A counted string. */
  readonly count: (key: string, n: number) => string;
  /** When a word comes back: a day, and for today the time as well. */
  readonly when: (iso: string, now: number) => string;
}

/** Binds the strings of one language. */
export function saysOf(strings: Strings, locale: Locale): Says {
  return {
    locale,
    say: (key, values) => fill(strings[key] ?? key, values),
    count: (key, n) => plural(strings, key, n, locale),
    when: (iso, now) => {
      const isToday = localDay(iso) === localDay(new Date(now).toISOString());
      return isToday ? formatDayTime(iso, locale) : formatDay(iso, locale);
    },
  };
}
