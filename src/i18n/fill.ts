import type { Locale } from '@/core/locale/locale.ts';

/** Ready strings of one language, as an island receives them: templates with `{{name}}` places, plural keys with `_one`, `_few`, `_many`, `_other`. */
export type Strings = Readonly<Record<string, string>>;

/**
 * Puts values into the `{{name}}` places of a template; a place without a value stays as it is, so that a fault is seen.
 * @example fill('Суроо: {{n}} / {{total}}', { n: 3, total: 6 }) // => 'Суроо: 3 / 6'
 */
export function fill(template: string, values: Readonly<Record<string, string | number>> = {}): string {
  return template.replace(/\{\{(\w+)\}\}/g, (place, name: string) =>
    Object.hasOwn(values, name) ? String(values[name]) : place,
  );
}

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
