import type { APIRoute } from 'astro';
import { searchFilesOf } from '@/catalog/search-files.ts';
import type { Locale } from '@/core/locale/locale.ts';
import { localePaths } from '@/i18n/locale-paths.ts';

export const getStaticPaths = localePaths;

/** The manifest of the search index of one language, fetched at the first keystroke. */
export const GET: APIRoute<{ locale: Locale }> = async ({ props }) =>
  new Response((await searchFilesOf(props.locale)).manifest, {
    headers: { 'content-type': 'application/json; charset=utf-8' },
  });
