import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { locales } from '@/core/locale/locale.ts';

const root = join(import.meta.dirname, '..');
const pluralForms = {
  ky: ['one', 'other'],
  ru: ['one', 'few', 'many', 'other'],
  en: ['one', 'other'],
} as const;

/** Every set of string files: `strings/{locale}.json` here, `strings.{locale}.json` in the other rooms. */
const rooms = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .filter((file) => /(^|[/\\])strings([./\\])en\.json$/.test(file))
  .map((file) => join(root, file));

const read = (file: string): Record<string, string> => JSON.parse(readFileSync(file, 'utf8'));
const base = (key: string) => key.replace(/_(one|few|many|other)$/, '');
const places = (text: string) => [...text.matchAll(/\{\{(\w+)\}\}/g)].map((match) => match[1]).sort();

describe.each(rooms)('%s', (file) => {
  const sets = Object.fromEntries(
    locales.map((locale) => [locale, read(file.replace(/en\.json$/, `${locale}.json`))]),
  );

  it.each(locales)('has in %s every key of the other languages', (locale) => {
    const wanted = new Set(locales.flatMap((other) => Object.keys(sets[other] ?? {}).map(base)));
    expect(new Set(Object.keys(sets[locale] ?? {}).map(base))).toEqual(wanted);
  });

  it.each(locales)('has in %s every plural form of a counted string', (locale) => {
    const keys = Object.keys(sets[locale] ?? {});
    const counted = new Set(keys.filter((key) => /_(one|other)$/.test(key)).map(base));
    for (const key of counted)
      for (const form of pluralForms[locale]) expect(keys).toContain(`${key}_${form}`);
  });

  it('has the same places for values in the three languages', () => {
    for (const [key, text] of Object.entries(sets['ky'] ?? {})) {
      for (const other of ['ru', 'en'])
        expect([key, places(sets[other]?.[key] ?? '')]).toEqual([key, places(text)]);
    }
  });

  it('never glues a Cyrillic ending to a value', () => {
    for (const locale of locales) {
      for (const [key, text] of Object.entries(sets[locale] ?? {})) {
        expect([key, /\}\}[а-яёңөү]/i.test(text)]).toEqual([key, false]);
      }
    }
  });

  it('has no empty string', () => {
    for (const locale of locales) expect(Object.values(sets[locale] ?? {})).not.toContain('');
  });
});
