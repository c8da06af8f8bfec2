import type { APIRoute } from 'astro';
import { catalog } from '@/catalog/catalog.ts';
import type { Lesson } from '@/catalog/catalog-types.ts';
import { type Locale, locales } from '@/core/locale/locale.ts';
import { quizData } from '@/questions/quiz-data.ts';

export function getStaticPaths() {
  return catalog.courses.flatMap(({ id: course, lessons }) =>
    lessons.flatMap((lesson) =>
      locales.map((locale) => ({ params: { locale, course, lesson: lesson.id }, props: { lesson, locale } })),
    ),
  );
}

/** Keys, reasons and words of one quiz in one language, fetched when a learner comes near it. */
export const GET: APIRoute<{ lesson: Lesson; locale: Locale }> = ({ props: { lesson, locale } }) =>
  Response.json(quizData({ ...lesson, lesson: lesson.id, locale }));
