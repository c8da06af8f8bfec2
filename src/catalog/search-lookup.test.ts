import { beforeAll, describe, expect, it } from 'vitest';
import { type Locale, type Localized, locales } from '@/core/locale/locale.ts';
import { buildIndex } from '@/search/build/build-index.ts';
import { documentsOf } from '@/search/documents.ts';
import type { SearchIndex } from '@/search/read/search-index.ts';
import { inflected, inLatin, latinStyles } from '@/search/sample-forms.ts';
import { openFiles } from '@/search/sample-index.ts';
import { fold } from '@/search/words.ts';
import { bridgesOf } from './search-bridges.ts';
import { searchSourceOf } from './search-source.ts';

const source = Object.fromEntries(locales.map((locale) => [locale, searchSourceOf(locale)])) as Localized<
  ReturnType<typeof searchSourceOf>
>;
let indexes: Localized<SearchIndex>;
beforeAll(async () => {
  const opened = await Promise.all(
    locales.map(async (locale) => {
      const files = await buildIndex(documentsOf(source[locale]), locale, bridgesOf(locale));
      return [locale, await openFiles(files, locale)] as const;
    }),
  );
  indexes = Object.fromEntries(opened) as Record<Locale, SearchIndex>;
});

/** Ways in which people ask for a term, from its name in the language of the site. */
const ways: Readonly<Record<string, (name: string, locale: Locale) => readonly string[]>> = {
  'its dictionary form': (name) => [name],
  'five inflected forms': inflected,
  'the same typed without ң ө ү ё': (name, locale) =>
    [name, ...inflected(name, locale)].map((form) => fold(form)),
  'four ways of Latin letters': (name) => latinStyles.map((style) => inLatin(name, style)),
  'inflected forms in Latin letters': (name, locale) =>
    inflected(name, locale).flatMap((form) => latinStyles.map((style) => inLatin(form, style))),
  'capitals with letters of the other alphabet': (name) => [name.toUpperCase(), mixed(name)],
};

/** A word as pasted text may have it: Latin a, e, o, p, c, x in a Cyrillic word. */
function mixed(name: string): string {
  return name.replace(/(?<=[а-яёңөү])[аеорсх](?=[а-яёңөү])/g, (letter) =>
    'aeopcx'.charAt('аеорсх'.indexOf(letter)),
  );
}

/** The queries that do not have their term among the first three results. */
async function missed(locale: Locale, queries: readonly (readonly [query: string, id: string])[]) {
  const answers = await Promise.all(
    queries.map(async ([query, id]) => {
      const { groups } = await indexes[locale].ask(query);
      const first = groups.flatMap(({ hits }) => hits).slice(0, 3);
      const { href } = source[locale].terms.find((term) => term.id === id) ?? {};
      return first.some((hit) => hit.href === href) ? [] : [`${query} (${id})`];
    }),
  );
  return answers.flat();
}

describe('each term of the glossary', () => {
  for (const locale of locales) {
    it.each(Object.keys(ways))(`in ${locale} is among the first three results for %s`, async (way) => {
      const queries = source[locale].terms.flatMap(({ id, term }) =>
        (ways[way]?.(term, locale) ?? []).map((query) => [query, id] as const),
      );
      const lost = await missed(locale, queries);
      expect(queries.length).toBeGreaterThanOrEqual(source[locale].terms.length);
      expect(lost.length / queries.length, lost.join(', ')).toBeLessThanOrEqual(0.03);
    });

    it(`in ${locale} is among the first three results for its names in the other languages`, async () => {
      const queries = locales
        .filter((other) => other !== locale)
        .flatMap((other) => source[other].terms.map(({ id, term }) => [term, id] as const));
      const lost = await missed(locale, queries);
      expect(lost.length / queries.length, lost.join(', ')).toBeLessThanOrEqual(0.03);
    });
  }
});

describe('each term of the Kyrgyz glossary', () => {
  it.each(['ru', 'en'] as const)('is found by inflected forms of its name in %s', async (other) => {
    const queries = source[other].terms.flatMap(({ id, term }) =>
      inflected(term, other).map((form) => [form, id] as const),
    );
    const lost = await missed('ky', queries);
    expect(lost.length / queries.length, lost.join(', ')).toBeLessThanOrEqual(0.05);
  });
});

describe('a lesson', () => {
  it.each([
    ['ky', 'кошелёк'],
    ['ky', 'приватный ключ'],
    ['ky', 'seed phrase'],
    ['ru', 'капчык'],
    ['ru', 'private key'],
    ['en', 'жеке ачкыч'],
    ['en', 'адрес'],
  ] as const)('of the %s site is found by %s', async (locale, query) => {
    const { groups } = await indexes[locale].ask(query);
    expect(groups.find(({ kind }) => kind === 'section')?.total ?? 0).toBeGreaterThan(0);
  });
});
