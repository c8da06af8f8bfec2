import { type ContentFiles, isContent, readSheets } from '../read-files.ts';
import type { CourseFile } from '../schema/course.ts';
import type { LessonFile } from '../schema/lesson.ts';

/** A course as an author chooses it. */
export interface ListedCourse {
  readonly id: string;
  readonly title: string;
  readonly source: CourseFile['source'];
  readonly position: number;
  readonly dye: CourseFile['dye'];
}

/** A lesson as an author chooses it. */
export interface ListedLesson {
  /** course/lesson */
  readonly path: string;
  readonly title: string;
  readonly sections: readonly string[];
  readonly awaiting: LessonFile['awaiting'];
}

function sheetsOf(files: ContentFiles) {
  return readSheets(new Map([...files].filter(([path]) => isContent(path))));
}

/** The courses that can be read, in their order. */
export function coursesOf(files: ContentFiles): ListedCourse[] {
  return [...sheetsOf(files).courses]
    .flatMap(([id, { value }]) => {
      if (value === undefined) return [];
      const { title, source, position, dye } = value;
      return [{ id, title: title.en, source, position, dye }];
    })
    .sort((a, b) => a.position - b.position);
}

/** The lessons that can be read, course by course in their order. */
export function lessonsOf(files: ContentFiles): ListedLesson[] {
  const { courses, lessons } = sheetsOf(files);
  return coursesOf(files).flatMap(({ id }) =>
    (courses.get(id)?.value?.lessons ?? []).flatMap((lesson) => {
      const path = `${id}/${lesson}`;
      const value = lessons.get(path)?.value;
      if (value === undefined) return [];
      return [{ path, title: value.title.en, sections: value.sections, awaiting: value.awaiting }];
    }),
  );
}

/** Groups of facts, with the ids of the facts in each. */
export function factGroups(files: ContentFiles): ReadonlyMap<string, readonly string[]> {
  return new Map([...sheetsOf(files).facts].map(([group, { value }]) => [group, Object.keys(value ?? {})]));
}
