import { catalog } from '@/catalog/catalog.ts';
import { labsByLevel } from '@/catalog/lab-variants.ts';
import type { PlacementFile } from '@/catalog/schema/placement.ts';
import type { Locale } from '@/core/locale/locale.ts';
import { byLevel } from '@/core/placement/levels.ts';
import { testLesson } from '@/core/record/object.ts';
import { pathTo } from '@/i18n/paths.ts';
import { courseEntry } from '../catalog-plan.ts';
import type { Place, PlacementQuestion, PlacementSite } from './site.ts';

type Question = PlacementFile['questions'][number];

/** Where a question is explained or can be tried: only what is written. */
function placesOf({ course: id, lesson: name, lab: labId }: Question, locale: Locale): readonly Place[] {
  const course = catalog.courses.find((each) => each.id === id);
  const lesson = course?.lessons.find((each) => each.id === name);
  const lab = labId === undefined ? undefined : catalog.labs.get(labId);
  const read = lesson ?? course;
  return [
    ...(course && read
      ? [
          {
            title: read.title[locale],
            href: pathTo(locale, 'courses', course.id, ...(lesson ? [lesson.id] : [])),
          },
        ]
      : []),
    ...(lab ? [{ title: lab.title[locale], href: pathTo(locale, 'labs', lab.id) }] : []),
  ];
}

function questionIn(question: Question, locale: Locale): PlacementQuestion {
  const { id, rev, level, course, topic, prompt, options } = question;
  return {
    id,
    rev,
    level,
    course,
    topic: topic[locale],
    prompt: prompt[locale],
    options: options.map((option) => ({
      id: option.id,
      correct: option.correct,
      text: option.text[locale],
      reason: option.reason[locale],
    })),
    places: placesOf(question, locale),
  };
}

/** What the page of the check knows of the site, in one language; at build only, since the catalog must not reach the browser. */
export function placementSite(placement: PlacementFile, locale: Locale): PlacementSite {
  const { safety, questions } = placement;
  const guard = catalog.courses.find(({ id }) => id === safety.course);
  const entry = guard && courseEntry(guard, locale, { withPrompts: false });
  const labs = labsByLevel([...catalog.labs.values()]);
  return {
    questions: questions.map((question) => questionIn(question, locale)),
    courses: catalog.courses.map(({ id, level, title, test }) => ({
      course: id,
      level,
      title: title[locale],
      href: pathTo(locale, 'courses', id),
      ...(test && { testHref: pathTo(locale, 'courses', id, testLesson) }),
    })),
    safety: entry && { ...entry, lessons: entry.lessons.slice(0, safety.lessons) },
    labs: byLevel((level) =>
      (labs.find((line) => line.level === level)?.labs ?? []).map((lab) => ({
        title: lab.title[locale],
        href: pathTo(locale, 'labs', lab.id),
      })),
    ),
    coursesHref: pathTo(locale, 'courses'),
    pathsHref: pathTo(locale, 'paths'),
    mineHref: pathTo(locale, 'mine'),
  };
}
