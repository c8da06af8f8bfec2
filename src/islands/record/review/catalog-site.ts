import { catalog } from '@/catalog/catalog.ts';
import type { Course } from '@/catalog/catalog-types.ts';
import type { Locale } from '@/core/locale/locale.ts';
import { testLesson } from '@/core/record/object.ts';
import { pathTo } from '@/i18n/paths.ts';
import { siteTranslator } from '@/i18n/site.ts';
import type { ReviewLesson, ReviewSite } from './site.ts';

function lessonsOf({ lessons }: Course, locale: Locale): ReviewLesson[] {
  return lessons.map(({ course, id: lesson, title, questions }) => ({
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
  }));
}

/** The test of a course as a place of questions; one without skills exercises the lesson that explains it. */
function testOf({ id: course, title, test }: Course, locale: Locale): ReviewLesson[] {
  if (test === undefined) return [];
  return [
    {
      course,
      lesson: testLesson,
      title: `${siteTranslator(locale)('courseTest')}: ${title[locale]}`,
      href: pathTo(locale, 'courses', course, testLesson),
      questions: test.questions.map(({ id, rev, lesson, section, skills = [lesson], safety }) => ({
        id,
        rev,
        skills,
        ...(safety && { safety }),
        explained: `${pathTo(locale, 'courses', course, lesson)}#${section}`,
      })),
    },
  ];
}

/** What review knows of the site, in one language; at build only, since the catalog must not reach the browser. */
export function siteIn(locale: Locale): ReviewSite {
  const lessons = catalog.courses.flatMap((course) => [
    ...lessonsOf(course, locale),
    ...testOf(course, locale),
  ]);
  const named = catalog.courses.flatMap(({ id: course, outcomes }) => {
    const own = lessons.filter((lesson) => lesson.course === course);
    const used = new Set(own.flatMap(({ questions }) => questions.flatMap(({ skills = [] }) => skills)));
    return outcomes
      .filter(({ id }) => used.has(id))
      .map(({ id, text }) => [`${course}/${id}`, text[locale]] as const);
  });
  return { skills: Object.fromEntries(named), lessons };
}
