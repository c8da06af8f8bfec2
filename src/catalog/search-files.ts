import type { Locale } from '@/core/locale/locale.ts';
import { buildIndex, type IndexFiles } from '@/search/build/build-index.ts';
import { documentsOf } from '@/search/documents.ts';
import { bridgesOf } from './search-bridges.ts';
import { searchSourceOf } from './search-source.ts';

const built = new Map<Locale, Promise<IndexFiles>>();

/** The search index of one language, built once: two routes serve its files. */
export function searchFilesOf(locale: Locale): Promise<IndexFiles> {
  const known =
    built.get(locale) ?? buildIndex(documentsOf(searchSourceOf(locale)), locale, bridgesOf(locale));
  built.set(locale, known);
  return known;
}
