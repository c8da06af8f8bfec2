import type { APIRoute } from 'astro';
import { catalog } from '@/catalog/catalog.ts';
import { linkedTerms } from '@/catalog/linked-terms.ts';
import { shownIn } from '@/catalog/reading.ts';
import { type Locale, locales } from '@/core/locale/locale.ts';
import { notesOf } from '@/islands/words/note-data.ts';

export function getStaticPaths() {
  return catalog.courses.flatMap(({ id: course, lessons, source }) =>
    lessons.flatMap(({ id: lesson, bodies }) =>
      locales.map((locale) => ({
        params: { locale, course, lesson },
        props: { text: `${course}/${lesson}/${shownIn(bodies, locale, source).locale}`, locale },
      })),
    ),
  );
}

const texts = import.meta.glob<Record<string, unknown>>('/content/courses/*/*/*.mdx', {
  import: 'frontmatter',
});

/** Notes of the terms that a lesson links, in the language of its page, fetched when a learner presses one. */
export const GET: APIRoute<{ text: string; locale: Locale }> = async ({ props: { text, locale } }) => {
  const frontmatter = await texts[`/content/courses/${text}.mdx`]?.();
  return Response.json(notesOf(linkedTerms(frontmatter), locale));
};
