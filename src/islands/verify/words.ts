import type { Locale } from '@/core/locale/locale.ts';
import { formatDay, formatNumber, formatPercent } from '@/i18n/date.ts';
import { fill, type Strings } from '@/i18n/fill.ts';
import { plural } from '@/i18n/plural.ts';
import type { Words as SharedWords } from '../frame/words.ts';

/** The words of the page in one language, ready to be filled. */
export interface Words extends SharedWords {
  readonly locale: Locale;
  readonly day: (iso: string) => string;
  readonly number: (n: number) => string;
  /** Hundredths as a percentage. */
  readonly percent: (hundredths: number) => string;
}

/** Binds the strings of one language. */
export function wordsOf(strings: Strings, locale: Locale): Words {
  return {
    locale,
    say: (key, values) => fill(strings[key] ?? key, values),
    count: (key, count, values) => plural(strings, key, count, locale, values),
    day: (iso) => formatDay(iso, locale),
    number: (n) => formatNumber(n, locale),
    percent: (hundredths) => formatPercent(hundredths / 100, locale),
  };
}
