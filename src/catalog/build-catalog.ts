import { type Localized, locales } from '@/core/locale/locale.ts';
import type {
  Catalog,
  Course,
  CourseTest,
  Fact,
  Figure,
  Lab,
  LearningPath,
  Lesson,
  Page,
  Term,
} from './catalog-types.ts';
import { checkExplains, explainedIn } from './checks/explains.ts';
import { checkFigures } from './checks/figures.ts';
import { checkPairs } from './checks/pairs.ts';
import { checkPaths } from './checks/paths.ts';
import { checkPlacement } from './checks/placement.ts';
import { checkQuestions } from './checks/questions.ts';
import { checkPlaces, checkReferences } from './checks/references.ts';
import { checkTests } from './checks/tests.ts';
import { checkTexts } from './checks/texts.ts';
import { forTheseFiles } from './last-read.ts';
import { named, type Problem } from './problem.ts';
import {
  allSheets,
  type ContentFiles,
  isContent,
  readSheets,
  type Sheets,
  strayFiles,
} from './read-files.ts';
import type { Release } from './release/release.ts';
import { emptyRelease, readRelease, releaseFile } from './release/release-file.ts';
import { reviewsOf } from './reviews/review.ts';
import type { TestFile } from './schema/test.ts';
import { type ReleasedShorts, readShortTexts, shortTextsFile } from './short-texts/short-file.ts';
import { readTermBase } from './term-base.ts';
import { readTranslations, translationsFile } from './translations/translations-file.ts';

/** All content, or what is wrong with it. */
export type BuiltCatalog =
  | { readonly catalog: Catalog; readonly problems: readonly [] }
  | { readonly catalog: undefined; readonly problems: readonly Problem[] };

/** Judges and joins all files of `content/`. With problems there is no catalog: half a catalog would hide faults. */
export const buildCatalog = forTheseFiles((all: ContentFiles): BuiltCatalog => {
  const files = new Map([...all].filter(([path]) => isContent(path)));
  const sheets = readSheets(files);
  const released = files.get(releaseFile);
  const last = released === undefined ? { release: emptyRelease, problems: [] } : readRelease(released);
  const translations = files.get(translationsFile);
  const short = readShorts(files);
  const texts = [...checkTexts(files, sheets), ...named('explains', checkExplains(files, sheets))];
  const problems = [
    ...allSheets(sheets).flatMap((sheet) => sheet.problems),
    ...named('stray-file', strayFiles(files)),
    ...named('place', checkPlaces(sheets)),
    ...named('reference', checkReferences(sheets)),
    ...named('question-names', checkQuestions(sheets)),
    ...named('test-pool', checkTests(sheets)),
    ...named('path', checkPaths(sheets)),
    ...named('placement', checkPlacement(sheets)),
    ...texts,
    ...named('pairs', checkPairs(files, sheets, texts)),
    ...named('figures', checkFigures(files, sheets)),
    ...named('term-base', readTermBase(files).problems),
    ...named('release', last.problems),
    ...named('translations', translations === undefined ? [] : readTranslations(translations).problems),
    ...named('translations', short.problems),
  ];
  return problems.length > 0 || last.release === undefined || short.shorts === undefined
    ? { catalog: undefined, problems }
    : { catalog: joined(files, sheets, last.release, short.shorts), problems: [] };
});

function readShorts(files: ContentFiles): ReturnType<typeof readShortTexts> {
  const source = files.get(shortTextsFile);
  return source === undefined ? { shorts: new Map(), problems: [] } : readShortTexts(source);
}

/** A sheet's value; only asked once all sheets are known to be whole. */
function wholeValue<T>(sheet: { value: T | undefined; file: string } | undefined): T {
  if (sheet?.value === undefined) throw new Error(`content/${sheet?.file ?? '?'} was read without a value`);
  return sheet.value;
}

function bodiesOf(files: ContentFiles, folder: string): Partial<Localized> {
  return Object.fromEntries(
    locales.flatMap((locale) => {
      const body = files.get(`${folder}/${locale}.mdx`);
      return body === undefined ? [] : [[locale, body]];
    }),
  );
}

function joined(
  files: ContentFiles,
  sheets: Sheets,
  { retired, ages }: Release,
  shorts: ReleasedShorts,
): Catalog {
  const courses = [...sheets.courses]
    .map(([id, sheet]) => joinCourse(files, sheets, id, sheet))
    .sort((a, b) => a.position - b.position);
  const lessons = courses.flatMap((course) => course.lessons);
  const terms = new Map<string, Term>(
    [...sheets.terms].map(([id, sheet]) => {
      return [
        id,
        { ...wholeValue(sheet), id, taughtIn: lessons.filter((lesson) => lesson.terms.includes(id)) },
      ];
    }),
  );
  const facts = new Map<string, Fact>(
    [...sheets.facts.values()].flatMap((sheet) =>
      Object.entries(wholeValue(sheet)).map(([id, fact]) => [id, { ...fact, id }] as const),
    ),
  );
  const pages = new Map<string, Page>(
    [...sheets.pages].map(([id, sheet]) => [
      id,
      { ...wholeValue(sheet), id, bodies: bodiesOf(files, `pages/${id}`) },
    ]),
  );
  const labs = new Map<string, Lab>(
    [...sheets.labs].map(([id, sheet]) => [id, { ...wholeValue(sheet), id }]),
  );
  const paths = [...sheets.paths]
    .map(([id, sheet]): LearningPath => ({ ...wholeValue(sheet), id }))
    .sort((a, b) => a.position - b.position);
  return {
    courses,
    terms,
    facts,
    pages,
    labs,
    paths,
    planned: sheets.planned === undefined ? [] : wholeValue(sheets.planned),
    placement: sheets.placement && wholeValue(sheets.placement),
    reviews: reviewsOf(files, sheets.reviews?.value ?? []),
    retired,
    ages,
    shorts,
  };
}

function joinCourse(
  files: ContentFiles,
  sheets: Sheets,
  id: string,
  sheet: NonNullable<ReturnType<Sheets['courses']['get']>>,
): Course {
  const file = wholeValue(sheet);
  const lessons = file.lessons.map((lesson, index): Lesson => {
    const key = `${id}/${lesson}`;
    const sheet = wholeValue(sheets.lessons.get(key));
    const plan = sheets.plans.get(key);
    const figures = sheet.figures.map((figure): Figure => {
      return { ...figure, svg: files.get(`courses/${key}/media/${figure.id}.svg`) ?? '' };
    });
    return {
      ...sheet,
      id: lesson,
      course: id,
      position: index + 1,
      figures,
      questions: wholeValue(sheets.quizzes.get(key)).questions,
      bodies: bodiesOf(files, `courses/${key}`),
      explained: explainedIn(files.get(`courses/${key}/${file.source}.mdx`) ?? ''),
      ...(plan && { plan: wholeValue(plan) }),
    };
  });
  const test = sheets.tests.get(id);
  return { ...file, id, lessons, ...(test && { test: joinTest(wholeValue(test)) }) };
}

/** The test with what the checks have seen of each of its questions. */
function joinTest({ draw, questions }: TestFile): CourseTest {
  const pool = questions.flatMap((question) => {
    const { level, lesson } = question;
    return level === undefined || lesson === undefined ? [] : [{ ...question, level, lesson }];
  });
  return { draw, questions: pool };
}
