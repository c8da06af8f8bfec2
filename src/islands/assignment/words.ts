import type { Locale } from '@/core/locale/locale.ts';
import { weekdaysIn } from '@/i18n/calendar.ts';
import { formatDayTime, formatPercent } from '@/i18n/date.ts';
import { fill, type Strings } from '@/i18n/fill.ts';
import { plural } from '@/i18n/plural.ts';

type Values = Readonly<Record<string, string | number>>;

/** The words of this page in one language, ready to be filled. */
export interface Words {
  readonly locale: Locale;
  readonly say: (key: string, values?: Values) => string;
  /** A counted string in the form that the language wants. */
  readonly count: (key: string, count: number, values?: Values) => string;
  /** A moment with its weekday, on the clock of the device. */
  readonly moment: (iso: string) => string;
  /** A share of 1 as whole per cent, rounded down, so that what misses a mark is not shown as the mark. */
  readonly percent: (share: number) => string;
}

/** Binds the strings of one language to functions that fill them. */
export function wordsOf(strings: Strings, locale: Locale): Words {
  const days = weekdaysIn(locale);
  return {
    locale,
    say: (key, values) => fill(strings[key] ?? key, values),
    count: (key, count, values) => plural(strings, key, count, locale, values),
    moment: (iso) => {
      const day = days[(new Date(iso).getDay() + 6) % 7]?.long ?? '';
      return `${day}, ${formatDayTime(iso, locale)}`;
    },
    percent: (share) => formatPercent(Math.floor(share * 100 + 1e-9) / 100, locale),
  };
}
