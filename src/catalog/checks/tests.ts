import { testLesson } from '@/core/record/object.ts';
import { levels, sizeOf } from '@/core/test/pool.ts';
import type { Question } from '@/questions/registry.ts';
import { type Problem, show } from '../problem.ts';
import type { Sheet, Sheets } from '../read-files.ts';
import type { TestFile } from '../schema/test.ts';
import { problemAt, wantedId } from './missing.ts';

/** How often the pool holds what one attempt draws, so that a second attempt asks other questions. */
const poolAtLeast = 2;

/** How often each level holds its quota: less than the pool as a whole, since a level may lend to its neighbours. */
const levelAtLeast = 1.5;

/** What tests and quizzes keep apart, and whether a pool is large enough for its draw. */
export function checkTests(sheets: Sheets): Problem[] {
  return [
    ...[...sheets.tests].flatMap(([course, sheet]) => [
      ...homeless(sheets, course, sheet),
      ...checkFields(sheets, course, sheet),
      ...checkSizes(sheet),
    ]),
    ...[...sheets.quizzes.values()].flatMap((sheet) =>
      (sheet.value?.questions ?? []).flatMap(strayFields(sheet)),
    ),
    ...reserved(sheets),
  ];
}

function homeless(sheets: Sheets, course: string, { file }: Sheet<TestFile>): Problem[] {
  if (sheets.courses.has(course)) return [];
  return [{ file, field: '', found: 'a test without a course', wanted: 'course.yaml in the same folder' }];
}

/** In a test, `level` and `lesson` are needed: the draw goes by the one, the explanation by the other. */
function checkFields(sheets: Sheets, course: string, sheet: Sheet<TestFile>): Problem[] {
  const lessons = new Set(sheets.courses.get(course)?.value?.lessons);
  const home = `"lessons" of content/${sheets.courses.get(course)?.file}`;
  return (sheet.value?.questions ?? []).flatMap(({ level, lesson }, index) => {
    const at = (field: string, found: string, wanted: string) =>
      problemAt(sheet, ['questions', index, field], found, wanted);
    const noLevel = at('level', 'nothing', `how much is asked: ${levels.join(', ')}`);
    const noLesson = at('lesson', 'nothing', 'the lesson that answers the question');
    const isUnknown = lesson !== undefined && lessons.size > 0 && !lessons.has(lesson);
    return [
      ...(level === undefined ? [noLevel] : []),
      ...(lesson === undefined ? [noLesson] : []),
      ...(isUnknown ? [at('lesson', show(lesson), wantedId(lesson, lessons, home))] : []),
    ];
  });
}

const strayFields =
  <T>(sheet: Sheet<T>) =>
  (question: Question, index: number): Problem[] =>
    (['level', 'lesson'] as const)
      .filter((field) => question[field] !== undefined)
      .map((field) =>
        problemAt(
          sheet,
          ['questions', index, field],
          show(question[field]),
          `no "${field}" in a quiz: it belongs to the test of a course, test.yaml beside course.yaml`,
        ),
      );

function checkSizes(sheet: Sheet<TestFile>): Problem[] {
  if (sheet.value === undefined) return [];
  const { draw, questions } = sheet.value;
  const size = sizeOf(draw);
  const small =
    questions.length < size * poolAtLeast
      ? [
          problemAt(
            sheet,
            ['questions'],
            `${questions.length} questions for a draw of ${size}`,
            `at least ${size * poolAtLeast}, so that a second attempt asks others; or a smaller draw`,
          ),
        ]
      : [];
  const thin = levels.flatMap((level) => {
    const have = questions.filter((question) => question.level === level).length;
    const want = Math.ceil(draw[level] * levelAtLeast);
    if (have >= want) return [];
    const found = `${have} questions of level "${level}" for a draw of ${draw[level]}`;
    return [problemAt(sheet, ['draw', level], found, `at least ${want} of this level; or a smaller draw`)];
  });
  return [...small, ...thin];
}

/** The record names questions of a test by this word where a lesson would stand. */
function reserved(sheets: Sheets): Problem[] {
  return [...sheets.courses.values()].flatMap((sheet) => {
    const index = sheet.value?.lessons.indexOf(testLesson) ?? -1;
    if (index < 0) return [];
    const wanted = 'another id for this lesson: the record keeps this one for the test of the course';
    return [problemAt(sheet, ['lessons', index], show(testLesson), wanted)];
  });
}
