import type { APIRoute } from 'astro';
import { searchSourceOf } from '@/catalog/search-source.ts';
import type { Locale } from '@/core/locale/locale.ts';
import { localePaths } from '@/i18n/locale-paths.ts';
import { documentsOf } from '@/search/documents.ts';
import { buildIndexFile } from '@/search/index-file.ts';

export const getStaticPaths = localePaths;

/** The search index of one language, fetched by the search page at the first keystroke. */
export const GET: APIRoute<{ locale: Locale }> = async ({ props }) =>
  new Response(await buildIndexFile(documentsOf(searchSourceOf(props.locale)), props.locale), {
    headers: { 'content-type': 'application/json; charset=utf-8' },
  });
