import type { Locale } from '@/core/locale/locale.ts';
import { certificatePercent } from '@/core/record/certificate-code.ts';
import { formatDay, formatPercent } from '@/i18n/date.ts';
import { fill, type Strings } from '@/i18n/fill.ts';
import { plural } from '@/i18n/plural.ts';

type Values = Readonly<Record<string, string | number>>;

/** The words of certificates in one language, ready to be filled. */
export interface Words {
  readonly say: (key: string, values?: Values) => string;
  /** A counted string. */
  readonly count: (key: string, n: number) => string;
  /** A day such as `2026-11-20`. */
  readonly day: (day: string) => string;
  /** A share of 1, as on the certificate. */
  readonly percent: (share: number) => string;
  /** Minutes as hours and minutes. */
  readonly time: (minutes: number) => string;
}

/** Binds the strings of one language. */
export function wordsOf(strings: Strings, locale: Locale): Words {
  const say = (key: string, values?: Values) => fill(strings[key] ?? key, values);
  return {
    say,
    count: (key, n) => plural(strings, key, n, locale),
    day: (day) => formatDay(day, locale),
    percent: (share) => formatPercent(certificatePercent(share) / 100, locale),
    time: (minutes) => {
      const [h, m] = [Math.floor(minutes / 60), minutes % 60];
      return say(h === 0 ? 'time_minutes' : m === 0 ? 'time_hours' : 'time', { h, m });
    },
  };
}
