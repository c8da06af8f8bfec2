import type { PathStep } from '@/catalog/path-steps.ts';
import type { Locale } from '@/core/locale/locale.ts';
import { courseEntry } from '../catalog-plan.ts';
import type { PathStepEntry } from './road.ts';

/** The steps of a path in one language; at build only, since the catalog must not reach the browser. */
export function pathEntries(steps: readonly PathStep[], locale: Locale): readonly PathStepEntry[] {
  return steps.map(({ course, lessons, isWhole, note }) => {
    const { test, ...entry } = courseEntry(course, locale, { withPrompts: false });
    return {
      ...entry,
      isWhole,
      note: note?.[locale] ?? '',
      lessons: lessons.flatMap((lesson) => {
        const found = entry.lessons.find((each) => each.lesson === lesson.id);
        return found === undefined ? [] : [{ ...found, minutes: lesson.minutes }];
      }),
      // Of the test only its name is shown; its pool would double the page.
      ...(isWhole && test && { test: { ...test, questions: [] } }),
    };
  });
}
