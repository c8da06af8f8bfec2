import type { ClassPlan, PlanCourse, PlanLab, PlanLesson, PlanTest } from '@/core/classroom/class-plan.ts';
import { pinOf, pinOfParts } from '@/core/classroom/pin.ts';
import type { Locale } from '@/core/locale/locale.ts';
import { testLesson } from '@/core/record/object.ts';
import { scenarioHash } from '@/core/scenario/digest.ts';
import { pathTo } from '@/i18n/paths.ts';
import { siteTranslator } from '@/i18n/site.ts';
import { scenarioOf } from '@/labs/scenario-of.ts';
import type { Catalog, Course, Lab, Lesson } from './catalog-types.ts';
import { labRun, labVariants } from './lab-variants.ts';

function lessonOf(course: Course, lesson: Lesson, locale: Locale): PlanLesson {
  const questions = lesson.questions.map(({ id, rev }) => ({ id, rev }));
  return {
    lesson: lesson.id,
    title: lesson.title[locale],
    href: pathTo(locale, 'courses', course.id, lesson.id),
    pin: pinOf(questions),
    sections: lesson.sections,
    questions,
  };
}

function testOf({ id, title, test }: Course, locale: Locale): PlanTest | undefined {
  if (test === undefined) return undefined;
  const questions = test.questions.map((question) => ({ id: question.id, rev: question.rev }));
  return {
    title: `${siteTranslator(locale)('courseTest')}: ${title[locale]}`,
    href: pathTo(locale, 'courses', id, testLesson),
    pin: pinOf(questions),
    draw: test.draw,
    questions,
  };
}

function courseOf(course: Course, locale: Locale): PlanCourse {
  const lessons = course.lessons.map((lesson) => lessonOf(course, lesson, locale));
  const test = testOf(course, locale);
  return {
    course: course.id,
    title: course.title[locale],
    pin: pinOfParts([...lessons, ...(test ? [test] : [])].map(({ pin }) => pin)),
    lessons,
    ...(test && { test }),
  };
}

function labsOf(lab: Lab, locale: Locale): PlanLab[] {
  const t = siteTranslator(locale);
  // A world without an end cannot be completed, so it cannot be assigned.
  if (lab.endless) return [];
  return labVariants(lab).map(({ level, path }) => {
    const variant = labRun(lab, level);
    return {
      lab: variant.id,
      title: lab.title[locale],
      levelName: lab.levels.length > 1 ? t(`labLevel-${level}`) : '',
      href: pathTo(locale, ...path),
      rev: variant.rev,
      pin: pinOfParts([scenarioHash(scenarioOf(variant))]),
    };
  });
}

/** What of the site can be assigned to a class, in one language; at build only. */
export function classPlan({ courses, labs }: Catalog, locale: Locale): ClassPlan {
  return {
    courses: courses.map((course) => courseOf(course, locale)),
    labs: [...labs.values()].flatMap((lab) => labsOf(lab, locale)),
  };
}
