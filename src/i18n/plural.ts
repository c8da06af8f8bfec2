// Not in fill.ts: a lesson fills strings and counts nothing, so it need not carry this.
import type { Locale } from '@/core/locale/locale.ts';
import { fill, type Strings } from './fill.ts';

/**
 * The form of a counted string that the language wants, with `{{count}}` put in.
 * `Intl.PluralRules` is the one part of Intl that knows Kyrgyz in Chromium too.
 * @example plural({ lessons_one: '{{count}} lesson', lessons_other: '{{count}} lessons' }, 'lessons', 2, 'en') // => '2 lessons'
 */
export function plural(
  strings: Strings,
  key: string,
  count: number,
  locale: Locale,
  values: Readonly<Record<string, string | number>> = {},
): string {
  const form = new Intl.PluralRules(locale).select(count);
  const template = strings[`${key}_${form}`] ?? strings[`${key}_other`] ?? key;
  return fill(template, { count, ...values });
}
