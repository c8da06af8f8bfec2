import { type Locale, type Localized, locales } from '@/core/locale/locale.ts';
import { type StringFiles, stringGroups } from '../rules/interface-strings.ts';
import type { Count } from './status.ts';

// Kyrgyz and English count in two forms, Russian in four: a form is no text of its own.
const form = /_(one|few|many|other)$/;

/** How many words of the interface there are in each language; a counted string is one, in however many forms it stands. */
export function stringCounts(files: StringFiles): Localized<Count> {
  const groups = stringGroups(files).map((units) => {
    const names = (locale: Locale) =>
      new Set(units.filter((unit) => unit.locale === locale).map(({ field }) => field.replace(form, '')));
    const own = { ky: names('ky'), ru: names('ru'), en: names('en') };
    return { own, total: new Set(locales.flatMap((locale) => [...own[locale]])).size };
  });
  const count = (locale: Locale): Count => ({
    total: groups.reduce((sum, { total }) => sum + total, 0),
    there: groups.reduce((sum, { own }) => sum + own[locale].size, 0),
    behind: 0,
    reviewed: 0,
    reviewedOlder: 0,
  });
  return { ky: count('ky'), ru: count('ru'), en: count('en') };
}
