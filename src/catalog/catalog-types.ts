import type { Locale, Localized } from '@/core/locale/locale.ts';
import type { Level, Quotas } from '@/core/test/pool.ts';
import type { LabFile } from '@/labs/schema.ts';
import type { Question } from '@/questions/registry.ts';
import type { QuestionAge, Tombstone } from './release/release.ts';
import type { Review } from './reviews/review.ts';
import type { CourseFile } from './schema/course.ts';
import type { FactFile } from './schema/fact.ts';
import type { TermFile } from './schema/glossary.ts';
import type { FigureFile, LessonFile } from './schema/lesson.ts';
import type { LessonPlanFile } from './schema/lesson-plan.ts';
import type { PageFile } from './schema/page.ts';
import type { PathFile, PlannedFile } from './schema/path.ts';
import type { PlacementFile } from './schema/placement.ts';
import type { ReleasedShorts } from './short-texts/short-file.ts';

/** A drawing with its SVG source. */
export interface Figure extends FigureFile {
  readonly svg: string;
}

/** A lesson with all that belongs to it. */
export interface Lesson extends Omit<LessonFile, 'figures'> {
  readonly id: string;
  readonly course: string;
  /** Place in the course, from 1. */
  readonly position: number;
  readonly questions: readonly Question[];
  readonly figures: readonly Figure[];
  /** MDX source of each language that has one. */
  readonly bodies: Partial<Localized>;
  /** Ids of the questions whose answering paragraph the text marks with <Explains>. */
  readonly explained: readonly string[];
  /** How it is given in class, where somebody has written that down. */
  readonly plan?: LessonPlanFile;
}

/** A question of a test: its level, and the lesson that explains it, always stand. */
export type TestQuestion = Question & { readonly level: Level; readonly lesson: string };

/** The test of a course: a pool, and how much of it one attempt draws. */
export interface CourseTest {
  readonly draw: Quotas;
  readonly questions: readonly TestQuestion[];
}

/** A course with its lessons in order. */
export interface Course extends Omit<CourseFile, 'lessons'> {
  readonly id: string;
  readonly lessons: readonly Lesson[];
  /** The test at its end, where it has one. */
  readonly test?: CourseTest;
}

/** A glossary term. */
export interface Term extends TermFile {
  readonly id: string;
  /** Lessons that teach it: those that list it as new. */
  readonly taughtIn: readonly Lesson[];
}

/** A fact with its id. */
export interface Fact extends FactFile {
  readonly id: string;
}

/** A page that is not a lesson. */
export interface Page extends PageFile {
  readonly id: string;
  readonly bodies: Partial<Localized>;
}

/** A lab with its id. */
export type Lab = LabFile & { readonly id: string };

/** An order of courses and lessons for one group of learners. */
export interface LearningPath extends PathFile {
  readonly id: string;
}

/** A course of the programme that was not written when paths first named it. */
export type PlannedCourse = PlannedFile[number];

/** Everything in `content/`, joined and judged. */
export interface Catalog {
  readonly courses: readonly Course[];
  readonly terms: ReadonlyMap<string, Term>;
  readonly facts: ReadonlyMap<string, Fact>;
  readonly pages: ReadonlyMap<string, Page>;
  readonly labs: ReadonlyMap<string, Lab>;
  /** In the order of their list. */
  readonly paths: readonly LearningPath[];
  /** Some of these may be written by now. */
  readonly planned: readonly PlannedCourse[];
  /** The questions that tell where to begin; undefined where nobody wrote them. */
  readonly placement: PlacementFile | undefined;
  readonly reviews: readonly Review[];
  /** Questions that were once on the site, by `course/lesson/question`. */
  readonly retired: ReadonlyMap<string, Tombstone>;
  /** What time has done to the questions, by `course/lesson/question`. */
  readonly ages: ReadonlyMap<string, QuestionAge>;
  /** The texts of YAML files as last released, with those that are older than their source. */
  readonly shorts: ReleasedShorts;
}

/** Which text a reader gets when the wished language may be missing. */
export interface Shown {
  readonly locale: Locale;
  /** True when the text is not in the language of the page; the page then says so. */
  readonly isFallback: boolean;
}
