import type { APIRoute } from 'astro';
import type { Locale } from '@/core/locale/locale.ts';
import { localePaths } from '@/i18n/locale-paths.ts';
import { glossaryWords } from '@/islands/words/glossary-words.ts';

export const getStaticPaths = localePaths;

/** The terms that a list of words may hold, fetched by a learner who has one. */
export const GET: APIRoute<{ locale: Locale }> = ({ props: { locale } }) =>
  Response.json(glossaryWords(locale));
