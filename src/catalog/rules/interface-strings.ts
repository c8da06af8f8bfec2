import { type Locale, type Localized, locales } from '@/core/locale/locale.ts';
import { lastRead } from '../last-read.ts';
import type { TextUnit } from './rule.ts';
import type { TextGroup } from './texts.ts';

/** Files of the interface's words by their path from the root of the project: `src/i18n/strings/ky.json`, `src/labs/safe/strings.ru.json`. */
export type StringFiles = ReadonlyMap<string, string>;

const name = /^(.*\/(?:strings\.|strings\/))(ky|ru|en)(\.json)$/;

const read = lastRead((_file, source): Readonly<Record<string, unknown>> => {
  try {
    const value: unknown = JSON.parse(source);
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
  } catch {
    return {};
  }
});

function lineOfKey(source: string, key: string): number | undefined {
  const at = source.indexOf(`${JSON.stringify(key)}:`);
  return at < 0 ? undefined : source.slice(0, at).split('\n').length;
}

const groups = new Map<string, { readonly sources: string; readonly units: TextGroup }>();

/** The words of the interface as texts to be judged, one group a dictionary. */
export function stringGroups(files: StringFiles): TextGroup[] {
  const stems = new Set(
    [...files.keys()].flatMap((file) => {
      const [, before, , after] = name.exec(file) ?? [];
      return before === undefined ? [] : [`${before}*${after}`];
    }),
  );
  return [...stems].map((stem) => {
    const path = (locale: Locale) => stem.replace('*', locale);
    const sources = locales.map((locale) => files.get(path(locale)) ?? '').join('\0');
    const known = groups.get(stem);
    if (known?.sources === sources) return known.units;
    const tables = Object.fromEntries(
      locales.map((locale) => [locale, read(path(locale), files.get(path(locale)) ?? '{}')]),
    );
    const keys = [...new Set(Object.values(tables).flatMap((table) => Object.keys(table)))];
    const units = keys.flatMap((key): TextUnit[] => {
      const twins: Partial<Localized> = Object.fromEntries(
        locales.flatMap((locale) => {
          const text = tables[locale]?.[key];
          return typeof text === 'string' ? [[locale, text]] : [];
        }),
      );
      return locales.flatMap((locale): TextUnit[] => {
        const text = twins[locale];
        if (text === undefined) return [];
        const line = lineOfKey(files.get(path(locale)) ?? '', key);
        return [{ file: path(locale), line, field: key, locale, text, kind: 'string', twins, source: 'ky' }];
      });
    });
    groups.set(stem, { sources, units });
    return units;
  });
}
