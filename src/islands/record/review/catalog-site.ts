import { catalog } from '@/catalog/catalog.ts';
import type { Locale } from '@/core/locale/locale.ts';
import { pathTo } from '@/i18n/paths.ts';
import type { ReviewSite } from './site.ts';

/** What review knows of the site, in one language; at build only, since the catalog must not reach the browser. */
export function siteIn(locale: Locale): ReviewSite {
  const lessons = catalog.courses.flatMap((course) => course.lessons);
  const named = catalog.courses.flatMap(({ id: course, outcomes, lessons: own }) => {
    const used = new Set(own.flatMap(({ questions }) => questions.flatMap(({ skills = [] }) => skills)));
    return outcomes
      .filter(({ id }) => used.has(id))
      .map(({ id, text }) => [`${course}/${id}`, text[locale]] as const);
  });
  return {
    skills: Object.fromEntries(named),
    lessons: lessons.map(({ course, id: lesson, title, questions }) => ({
      course,
      lesson,
      title: title[locale],
      href: pathTo(locale, 'courses', course, lesson),
      questions: questions.map(({ id, rev, skills, safety }) => ({
        id,
        rev,
        ...(skills && { skills }),
        ...(safety && { safety }),
      })),
    })),
  };
}
