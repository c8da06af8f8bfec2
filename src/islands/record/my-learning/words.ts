import type { Locale } from '@/core/locale/locale.ts';
import { fill, type Strings } from '@/i18n/fill.ts';

/** The words of this page in one language, ready to be filled. */
export interface Words {
  readonly locale: Locale;
  readonly say: (key: string, values?: Readonly<Record<string, string | number>>) => string;
  /** A length of time in hours and whole minutes, from milliseconds. */
  readonly time: (milliseconds: number) => string;
}

/** Binds the strings of one language to a function that fills them. */
export function wordsOf(strings: Strings, locale: Locale): Words {
  const say: Words['say'] = (key, values) => fill(strings[key] ?? key, values);
  return {
    locale,
    say,
    time: (milliseconds) => {
      const minutes = Math.round(milliseconds / 60_000);
      const [h, m] = [Math.floor(minutes / 60), minutes % 60];
      if (h === 0) return say('time_minutes', { m });
      return m === 0 ? say('time_hours', { h }) : say('time_both', { h, m });
    },
  };
}
