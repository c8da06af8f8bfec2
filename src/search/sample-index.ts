import type { Locale } from '@/core/locale/locale.ts';
import { buildIndex, type IndexFiles } from './build/build-index.ts';
import type { SearchDocument } from './documents.ts';
import { openIndex, type SearchIndex } from './read/search-index.ts';

/** Opens files as a browser would, for tests; each name that is asked for goes into `fetched`. */
export function openFiles(
  { manifest, files }: IndexFiles,
  locale: Locale,
  fetched: string[] = [],
): Promise<SearchIndex> {
  return openIndex(manifest, locale, async (name) => {
    fetched.push(name);
    const text = files.get(name);
    if (text === undefined) throw new Error(`${name}: 404`);
    return text;
  });
}

/** Builds the index of some documents and opens it. */
export async function indexOf(
  documents: readonly SearchDocument[],
  locale: Locale,
  fetched: string[] = [],
): Promise<SearchIndex> {
  return openFiles(await buildIndex(documents, locale), locale, fetched);
}

/** All results of a question, group after group. */
export async function hitsOf(index: SearchIndex, query: string) {
  return (await index.ask(query, { most: 60 })).groups.flatMap(({ hits }) => hits);
}
