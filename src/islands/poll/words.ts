import type { Locale } from '@/core/locale/locale.ts';
import { fill, type Strings } from '@/i18n/fill.ts';
import { plural } from '@/i18n/plural.ts';

/** How a part of the poll speaks. */
export interface Speech {
  readonly say: (key: string, values?: Readonly<Record<string, string | number>>) => string;
  readonly count: (key: string, count: number) => string;
}

/** Speech over the strings of one language. */
export function speechOf(locale: Locale, strings: Strings): Speech {
  return {
    say: (key, values) => fill(strings[key] ?? key, values),
    count: (key, count) => plural(strings, key, count, locale),
  };
}
