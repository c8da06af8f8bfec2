import { locales } from '@/core/locale/locale.ts';
import { catalog } from './catalog.ts';

/** The routes below the test of each course that has one, in each language, with what their pages show. */
export function testPaths() {
  return catalog.courses.flatMap((course) => {
    const { test } = course;
    if (test === undefined) return [];
    return locales.map((locale) => ({
      params: { locale, course: course.id },
      props: { course, test, locale },
    }));
  });
}
