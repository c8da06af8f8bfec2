// `npm run content:check`: says what is wrong in content/, in seconds and without a build.
import { join } from 'node:path';
import { buildCatalog } from '@/catalog/build-catalog.ts';
import { formatProblems } from '@/catalog/problem.ts';
import { contentFiles } from './content-files.ts';

const { catalog, problems } = buildCatalog(contentFiles(join(import.meta.dirname, '..', 'content')));
if (catalog === undefined) {
  console.error(formatProblems(problems));
  process.exitCode = 1;
} else {
  const lessons = catalog.courses.flatMap((course) => course.lessons);
  const questions = lessons.reduce((sum, lesson) => sum + lesson.questions.length, 0);
  console.log(
    `content/ is whole: ${catalog.courses.length} course, ${lessons.length} lessons, ${questions} questions, ` +
      `${catalog.labs.size} lab, ${catalog.terms.size} terms, ${catalog.facts.size} facts`,
  );
}
