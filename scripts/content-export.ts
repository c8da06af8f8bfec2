// `npm run content:export -- --to all.json`: all content as one JSON; its shape is content/.schemas/export.json.
// `npm run content:export -- --quiz courses/x/y --as gift --language ky --to questions.gift`: the questions of a quiz (or, with
// `--quiz courses/x`, of a test) for another program: gift, moodle-xml, aiken or csv.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { exportQuiz } from '@/catalog/exchange/export-quiz.ts';
import { type FormatName, formatNames, formats } from '@/catalog/exchange/formats.ts';
import { targetOf } from '@/catalog/exchange/import/target.ts';
import { exportContent } from '@/catalog/export/export-content.ts';
import { formatProblem, formatProblems } from '@/catalog/problem.ts';
import type { ContentFiles } from '@/catalog/read-files.ts';
import { isLocale, locales } from '@/core/locale/locale.ts';
import { contentFiles } from './content-files.ts';
import { forPeople, Misuse } from './for-people.ts';

function written(path: string, text: string): void {
  try {
    writeFileSync(path, text);
  } catch {
    throw new Misuse(`${path} cannot be written: look at its folder`);
  }
}

function exportAll(files: ContentFiles, to: string, say: (text: string) => void): number {
  const made = exportContent(files);
  if ('problems' in made) throw new Misuse(formatProblems(made.problems));
  const text = `${JSON.stringify(made.content, null, 1)}\n`;
  written(to, text);
  const { courses, terms, facts, labs } = made.content;
  const lessons = courses.reduce((sum, course) => sum + course.lessons.length, 0);
  say(
    `${to}: ${lessons} lessons, ${terms.length} terms, ${facts.length} facts, ${labs.length} labs, ${Math.ceil(text.length / 1000)} thousand letters.\n` +
      'Its shape is described in content/.schemas/export.json.',
  );
  return 0;
}

interface QuizWish {
  readonly quiz: string;
  readonly as: string | undefined;
  readonly language: string | undefined;
  readonly to: string | undefined;
}

function exportOne(
  files: ContentFiles,
  { quiz, as, language, to }: QuizWish,
  say: (text: string) => void,
): number {
  if (as === undefined || !formatNames.includes(as as FormatName))
    throw new Misuse(`--as is wanted with --quiz: ${formatNames.join(', ')}`);
  const target = targetOf(files, quiz);
  if ('problem' in target) throw new Misuse(formatProblem(target.problem).replace('--into', '--quiz'));
  const locale = language ?? target.language;
  if (!isLocale(locale)) throw new Misuse(`--language ${language}: one of ${locales.join(', ')} is wanted`);
  if (target.questions.length === 0) throw new Misuse(`content/${target.file} has no questions`);
  const format = formats[as as FormatName];
  const { text, count, lost } = exportQuiz(target.questions, locale, as as FormatName);
  const path = to ?? `${target.file.split('/').slice(-2, -1)[0]}-${locale}${format.endings[0]}`;
  written(path, text);
  const names = [...new Set(lost.map(({ name }) => name))];
  say(
    [
      `${path}: ${count} of ${target.questions.length} questions as ${format.title}.`,
      ...(names.length > 0 ? ['', `What ${format.title} could not carry:`] : []),
      ...names.flatMap((name) => [
        `  ${name}`,
        ...lost.filter((each) => each.name === name).map(({ what }) => `      ${what}`),
      ]),
    ].join('\n'),
  );
  return 0;
}

/** Runs the command on a content folder; what it says goes to `say`. Gives the exit code. */
export function runExport(root: string, args: readonly string[], say: (text: string) => void): number {
  const { values } = parseArgs({
    args: [...args],
    options: {
      to: { type: 'string' },
      quiz: { type: 'string' },
      as: { type: 'string' },
      language: { type: 'string' },
    },
  });
  const files = contentFiles(root);
  const { quiz, as, language, to } = values;
  if (quiz !== undefined) return exportOne(files, { quiz, as, language, to }, say);
  if (as !== undefined || language !== undefined)
    throw new Misuse('--as and --language belong to --quiz, such as --quiz courses/course/lesson');
  return exportAll(files, to ?? 'content-export.json', say);
}

if (import.meta.main) {
  const root = join(import.meta.dirname, '..', 'content');
  process.exitCode = forPeople(() => runExport(root, process.argv.slice(2), console.log));
}
