import { catalog } from '@/catalog/catalog.ts';
import type { Course, Lesson } from '@/catalog/catalog-types.ts';
import { shownIn } from '@/catalog/reading.ts';
import type { Locale } from '@/core/locale/locale.ts';
import { testLesson } from '@/core/record/object.ts';
import { pathTo } from '@/i18n/paths.ts';
import { siteTranslator } from '@/i18n/site.ts';
import { sectionsOf } from '@/search/plain-text.ts';
import type { CourseEntry, LessonEntry, RetiredPrompts, TestEntry } from './plan.ts';

function lessonEntry(course: Course, lesson: Lesson, locale: Locale, withPrompts: boolean): LessonEntry {
  const mdx = lesson.bodies[shownIn(lesson.bodies, locale, course.source).locale] ?? '';
  const [, ...sections] = sectionsOf(mdx);
  return {
    lesson: lesson.id,
    title: lesson.title[locale],
    href: pathTo(locale, 'courses', course.id, lesson.id),
    sections: lesson.sections.map((id, index) => ({ id, title: sections[index]?.heading ?? '' })),
    questions: lesson.questions.map(({ id, rev, prompt, safety }) => ({
      id,
      rev,
      ...(safety && { safety }),
      prompt: withPrompts ? prompt[locale] : '',
    })),
  };
}

function testEntry({ id, title, test }: Course, locale: Locale, withPrompts: boolean): TestEntry | undefined {
  return (
    test && {
      title: `${siteTranslator(locale)('courseTest')}: ${title[locale]}`,
      href: pathTo(locale, 'courses', id, testLesson),
      draw: test.draw,
      questions: test.questions.map((question) => ({
        id: question.id,
        rev: question.rev,
        prompt: withPrompts ? question.prompt[locale] : '',
        explained: withPrompts ? `${pathTo(locale, 'courses', id, question.lesson)}#${question.section}` : '',
      })),
    }
  );
}

/** A course in one language, for the islands; at build only, since the catalog must not reach the browser. */
export function courseEntry(
  course: Course,
  locale: Locale,
  { withPrompts }: { withPrompts: boolean },
): CourseEntry {
  const test = testEntry(course, locale, withPrompts);
  return {
    course: course.id,
    title: course.title[locale],
    href: pathTo(locale, 'courses', course.id),
    dye: course.dye,
    lessons: course.lessons.map((lesson) => lessonEntry(course, lesson, locale, withPrompts)),
    ...(test && { test }),
  };
}

/** All courses in one language, likewise. */
export function planIn(locale: Locale, prompts: { withPrompts: boolean }): readonly CourseEntry[] {
  return catalog.courses.map((course) => courseEntry(course, locale, prompts));
}

/** The last prompts of all retired questions in one language; at build only. */
export function retiredIn(locale: Locale): RetiredPrompts {
  return Object.fromEntries([...catalog.retired].map(([id, { prompt }]) => [id, prompt[locale]]));
}
