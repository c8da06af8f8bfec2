import type { Locale } from '@/core/locale/locale.ts';
import { fill, type Strings } from '@/i18n/fill.ts';

/** The words of this page in one language, ready to be filled. */
export interface Words {
  readonly locale: Locale;
  readonly say: (key: string, values?: Readonly<Record<string, string | number>>) => string;
}

/** Binds the strings of one language to a function that fills them. */
export function wordsOf(strings: Strings, locale: Locale): Words {
  return { locale, say: (key, values) => fill(strings[key] ?? key, values) };
}
