// `npm run content:check`: says what is wrong in content/, and which changes of questions and texts the last release does not know;
// in seconds and without a build.
import { join } from 'node:path';
import { buildCatalog } from '@/catalog/build-catalog.ts';
import { formatProblems } from '@/catalog/problem.ts';
import { checkRelease } from '@/catalog/release/make-release.ts';
import { checkTranslations } from '@/catalog/translations/make-translations.ts';
import { contentFiles } from './content-files.ts';

const files = contentFiles(join(import.meta.dirname, '..', 'content'));
const { catalog, problems } = buildCatalog(files);
const unreleased = catalog === undefined ? [] : [...checkRelease(files), ...checkTranslations(files)];
if (catalog === undefined || unreleased.length > 0) {
  console.error(formatProblems([...problems, ...unreleased]));
  process.exitCode = 1;
} else {
  const lessons = catalog.courses.flatMap((course) => course.lessons);
  const questions = lessons.reduce((sum, lesson) => sum + lesson.questions.length, 0);
  const pools = catalog.courses.flatMap(({ test }) => test?.questions ?? []).length;
  console.log(
    `content/ is whole: ${catalog.courses.length} course, ${lessons.length} lessons, ${questions} questions, ` +
      `${pools} more in tests, ` +
      `${catalog.labs.size} lab, ${catalog.terms.size} terms, ${catalog.facts.size} facts`,
  );
}
