import type { Catalog, Course, LearningPath, Lesson, PlannedCourse } from './catalog-types.ts';

/** A step of a path that can be learned now. */
export interface PathStep {
  readonly course: Course;
  /** The lessons of the step that are written, in its order. */
  readonly lessons: readonly Lesson[];
  /** Whether it is the whole course, its test included. */
  readonly isWhole: boolean;
  readonly note: LearningPath['note'];
}

/** What a path will have once it is written: a whole course, or some of its lessons. */
export interface LaterPart {
  readonly title: PlannedCourse['title'];
  /** Titles of the lessons; none where the whole course is meant. */
  readonly lessons: readonly PlannedCourse['title'][];
  /** Exercises that are ready before the lessons are. */
  readonly labs: readonly string[];
}

/** A path as far as it is written, and what is missing. */
export interface ResolvedPath {
  readonly steps: readonly PathStep[];
  readonly later: readonly LaterPart[];
}

type Step = LearningPath['steps'][number];
type Programme = Pick<Catalog, 'courses' | 'planned'>;

function written({ courses }: Programme, { course: id, lessons: named, note }: Step): PathStep[] {
  const course = courses.find((each) => each.id === id);
  if (course === undefined) return [];
  const lessons =
    named === undefined
      ? course.lessons
      : named.flatMap((name) => course.lessons.find((lesson) => lesson.id === name) ?? []);
  return lessons.length === 0 ? [] : [{ course, lessons, isWhole: named === undefined, note }];
}

function missing({ courses, planned }: Programme, { course: id, lessons: named = [] }: Step): LaterPart[] {
  const course = courses.find((each) => each.id === id);
  const plan = planned.find((each) => each.id === id);
  const open = named.filter((name) => !course?.lessons.some((lesson) => lesson.id === name));
  const lessons = open.flatMap((name) => plan?.lessons.find((lesson) => lesson.id === name)?.title ?? []);
  if (course !== undefined) return lessons.length === 0 ? [] : [{ title: course.title, lessons, labs: [] }];
  return plan === undefined ? [] : [{ title: plan.title, lessons, labs: plan.labs }];
}

/** Which steps of a path can be learned now and which cannot, from what is written: a course that comes later needs no change of the path. */
export function resolvePath(path: Pick<LearningPath, 'steps'>, programme: Programme): ResolvedPath {
  return {
    steps: path.steps.flatMap((step) => written(programme, step)),
    later: path.steps.flatMap((step) => missing(programme, step)),
  };
}
