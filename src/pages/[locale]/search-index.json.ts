import type { APIRoute } from 'astro';
import { searchSourceOf } from '@/catalog/search-source.ts';
import { type Locale, locales } from '@/core/locale/locale.ts';
import { documentsOf } from '@/search/documents.ts';
import { buildIndexFile } from '@/search/index-file.ts';

export function getStaticPaths() {
  return locales.map((locale) => ({ params: { locale }, props: { locale } }));
}

/** The search index of one language, fetched by the search page at the first keystroke. */
export const GET: APIRoute<{ locale: Locale }> = async ({ props }) =>
  new Response(await buildIndexFile(documentsOf(searchSourceOf(props.locale)), props.locale), {
    headers: { 'content-type': 'application/json; charset=utf-8' },
  });
