import type { APIRoute } from 'astro';
import { catalog } from '@/catalog/catalog.ts';
import { linkedTerms } from '@/catalog/linked-terms.ts';
import { shownIn } from '@/catalog/reading.ts';
import { type Locale, locales } from '@/core/locale/locale.ts';
import { notesOf } from '@/islands/words/note-data.ts';

export function getStaticPaths() {
  return [...catalog.pages.values()].flatMap(({ id: page, bodies }) =>
    locales.map((locale) => ({
      params: { locale, page },
      props: { text: `${page}/${shownIn(bodies, locale, 'ky').locale}`, locale },
    })),
  );
}

const texts = import.meta.glob<Record<string, unknown>>('/content/pages/*/*.mdx', { import: 'frontmatter' });

/** Notes of the terms that a page links, fetched when a reader presses one. */
export const GET: APIRoute<{ text: string; locale: Locale }> = async ({ props: { text, locale } }) => {
  const frontmatter = await texts[`/content/pages/${text}.mdx`]?.();
  return Response.json(notesOf(linkedTerms(frontmatter), locale));
};
