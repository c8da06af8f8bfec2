import type { z } from 'astro/zod';
import { type LabFile, labSchema } from '@/labs/schema.ts';
import { type QuizFile, quizSchema } from '@/questions/registry.ts';
import { lastRead } from './last-read.ts';
import type { Problem } from './problem.ts';
import { type ReadYaml, readYaml } from './read-yaml.ts';
import { type CourseFile, courseSchema } from './schema/course.ts';
import { type FactFile, factsSchema } from './schema/fact.ts';
import { type TermFile, termSchema } from './schema/glossary.ts';
import { type LessonFile, lessonSchema } from './schema/lesson.ts';
import { type LessonPlanFile, lessonPlanSchema } from './schema/lesson-plan.ts';
import { type PageFile, pageSchema, type ReviewsFile, reviewsSchema } from './schema/page.ts';
import { type PathFile, type PlannedFile, pathSchema, plannedSchema } from './schema/path.ts';
import { type PlacementFile, placementSchema } from './schema/placement.ts';
import { type TestFile, testSchema } from './schema/test.ts';

/** The files of `content/` by their path below it, such as `glossary/wallet.yaml`, with their text. */
export type ContentFiles = ReadonlyMap<string, string>;

/** A file read by its schema, with its path. */
export interface Sheet<T> extends ReadYaml<T> {
  readonly file: string;
}

/** Every YAML file of `content/`, read but not yet joined; keys are the ids the folders give. */
export interface Sheets {
  readonly courses: ReadonlyMap<string, Sheet<CourseFile>>;
  /** Key: course/lesson. */
  readonly lessons: ReadonlyMap<string, Sheet<LessonFile>>;
  /** Key: course/lesson. */
  readonly plans: ReadonlyMap<string, Sheet<LessonPlanFile>>;
  /** Key: course/lesson. */
  readonly quizzes: ReadonlyMap<string, Sheet<QuizFile>>;
  /** Key: course. */
  readonly tests: ReadonlyMap<string, Sheet<TestFile>>;
  readonly terms: ReadonlyMap<string, Sheet<TermFile>>;
  readonly facts: ReadonlyMap<string, Sheet<Record<string, FactFile>>>;
  readonly pages: ReadonlyMap<string, Sheet<PageFile>>;
  readonly labs: ReadonlyMap<string, Sheet<LabFile>>;
  readonly paths: ReadonlyMap<string, Sheet<PathFile>>;
  readonly planned: Sheet<PlannedFile> | undefined;
  readonly placement: Sheet<PlacementFile> | undefined;
  readonly reviews: Sheet<ReviewsFile> | undefined;
}

const name = '([a-z0-9-]+)';

/** Which file is read by which schema; the groups of the pattern make its key. */
const kinds = {
  courses: [new RegExp(`^courses/${name}/course\\.yaml$`), courseSchema],
  lessons: [new RegExp(`^courses/${name}/${name}/lesson\\.yaml$`), lessonSchema],
  plans: [new RegExp(`^courses/${name}/${name}/plan\\.yaml$`), lessonPlanSchema],
  quizzes: [new RegExp(`^courses/${name}/${name}/quiz\\.yaml$`), quizSchema],
  tests: [new RegExp(`^courses/${name}/test\\.yaml$`), testSchema],
  terms: [new RegExp(`^glossary/${name}\\.yaml$`), termSchema],
  facts: [new RegExp(`^facts/${name}\\.yaml$`), factsSchema],
  pages: [new RegExp(`^pages/${name}/page\\.yaml$`), pageSchema],
  labs: [new RegExp(`^labs/${name}/lab\\.yaml$`), labSchema],
  paths: [new RegExp(`^paths/${name}\\.yaml$`), pathSchema],
} as const;

const knownOthers = [
  /^((README|RULES)\.md|LICENSE)$/,
  /^(reviews|planned|placement)\.yaml$/,
  /^(release|translations|short-texts)\.json$/,
  /^terms(-sources)?\.tsv$/,
  new RegExp(`^courses/${name}/${name}/(ky|ru|en)\\.mdx$`),
  new RegExp(`^courses/${name}/${name}/media/[a-z0-9-]+\\.svg$`),
  new RegExp(`^pages/${name}/(ky|ru|en)\\.mdx$`),
  /^labs\/README\.md$/,
  /^guide\/[a-z-]+\.md$/,
  new RegExp(`^labs/${name}/runs\\.json$`),
];

/** Folders and files whose name begins with `_` or `.` are templates and tools, not content. */
export function isContent(path: string): boolean {
  return !path.split('/').some((part) => part.startsWith('_') || part.startsWith('.'));
}

const readers = new WeakMap<z.ZodType, (file: string, source: string) => Sheet<unknown>>();

/** A sheet; the same one as long as its file stays. */
function read<S extends z.ZodType>(file: string, source: string, schema: S): Sheet<z.infer<S>> {
  const reader =
    readers.get(schema) ?? lastRead((path, text) => ({ file: path, ...readYaml(path, text, schema) }));
  readers.set(schema, reader);
  return reader(file, source) as Sheet<z.infer<S>>;
}

function gather<S extends z.ZodType>(
  files: ContentFiles,
  pattern: RegExp,
  schema: S,
): Map<string, Sheet<z.infer<S>>> {
  const sheets = new Map<string, Sheet<z.infer<S>>>();
  for (const [file, source] of files) {
    const match = pattern.exec(file);
    if (match) sheets.set(match.slice(1).join('/'), read(file, source, schema));
  }
  return sheets;
}

/** Reads every YAML file of `content/` by its schema. */
export function readSheets(files: ContentFiles): Sheets {
  const single = <S extends z.ZodType>(file: string, schema: S) => {
    const source = files.get(file);
    return source === undefined ? undefined : read(file, source, schema);
  };
  return {
    courses: gather(files, ...kinds.courses),
    lessons: gather(files, ...kinds.lessons),
    plans: gather(files, ...kinds.plans),
    quizzes: gather(files, ...kinds.quizzes),
    tests: gather(files, ...kinds.tests),
    terms: gather(files, ...kinds.terms),
    facts: gather(files, ...kinds.facts),
    pages: gather(files, ...kinds.pages),
    labs: gather(files, ...kinds.labs),
    paths: gather(files, ...kinds.paths),
    planned: single('planned.yaml', plannedSchema),
    placement: single('placement.yaml', placementSchema),
    reviews: single('reviews.yaml', reviewsSchema),
  };
}

/** Files that stand where no file of that name belongs: most often a slip in a name, such as `Lesson.yml`. */
export function strayFiles(files: ContentFiles): Problem[] {
  const patterns = [...Object.values(kinds).map(([pattern]) => pattern), ...knownOthers];
  return [...files.keys()]
    .filter((file) => !patterns.some((pattern) => pattern.test(file)))
    .map((file) => ({
      file,
      field: '',
      found: 'a file that belongs to nothing',
      wanted:
        'a name and place of content/README.md: small Latin letters, digits and hyphens, ending .yaml, .mdx or .svg',
    }));
}

/** The sheets of all kinds in one list. */
export function allSheets(sheets: Sheets): Sheet<unknown>[] {
  const { reviews, planned, placement, ...maps } = sheets;
  const list: Sheet<unknown>[] = Object.values(maps).flatMap((map) => [...map.values()]);
  return [...list, ...[reviews, planned, placement].filter((sheet) => sheet !== undefined)];
}
