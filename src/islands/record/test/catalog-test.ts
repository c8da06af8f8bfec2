import type { Course, CourseTest } from '@/catalog/catalog-types.ts';
import { shownIn } from '@/catalog/reading.ts';
import { outOfTest } from '@/catalog/stale-questions.ts';
import type { Locale } from '@/core/locale/locale.ts';
import { testLesson } from '@/core/record/object.ts';
import { pathTo } from '@/i18n/paths.ts';
import { sectionsOf } from '@/search/plain-text.ts';
import type { SiteLesson, TestSite } from './site.ts';

/** The lessons that the pool names, with the headings of the sections it names. */
function lessonsOf(course: Course, { questions }: CourseTest, locale: Locale): Record<string, SiteLesson> {
  const used = course.lessons.filter(({ id }) => questions.some(({ lesson }) => lesson === id));
  return Object.fromEntries(
    used.map((lesson) => {
      const mdx = lesson.bodies[shownIn(lesson.bodies, locale, course.source).locale] ?? '';
      const [, ...headings] = sectionsOf(mdx);
      const sections = lesson.sections.flatMap((id, index) => {
        const isUsed = questions.some(({ lesson: own, section }) => own === lesson.id && section === id);
        return isUsed ? [[id, headings[index]?.heading ?? '']] : [];
      });
      const href = pathTo(locale, 'courses', course.id, lesson.id);
      return [lesson.id, { title: lesson.title[locale], href, sections: Object.fromEntries(sections) }];
    }),
  );
}

/** What the page of a test knows of the site, in one language; at build only, since the catalog must not reach the browser. */
export function testSiteIn(locale: Locale, course: Course, test: CourseTest): TestSite {
  const used = new Set(test.questions.flatMap(({ skills = [] }) => skills));
  return {
    course: course.id,
    draw: test.draw,
    href: pathTo(locale, 'courses', course.id, testLesson),
    courseHref: pathTo(locale, 'courses', course.id),
    certificateHref: `${pathTo(locale, 'certificate')}?course=${course.id}`,
    paperHref: pathTo(locale, 'courses', course.id, testLesson, 'paper'),
    questions: test.questions.map((question) => {
      const { id, rev, level, lesson, section, skills } = question;
      const out = outOfTest(course.id, question, locale);
      return { id, rev, level, lesson, section, ...(skills && { skills }), ...(out && { out }) };
    }),
    lessons: lessonsOf(course, test, locale),
    skills: Object.fromEntries(
      course.outcomes.filter(({ id }) => used.has(id)).map(({ id, text }) => [id, text[locale]]),
    ),
  };
}
