// `npm run content:status`: how much of the content stands in each language, how much of it is older than its source, and how much
// a person has read. `--json` for other programs: `{version, today, rows, behind, stale}`. Counted in blocks of long texts, short
// texts, questions and words of the interface.
import { join } from 'node:path';
import { styleText } from 'node:util';
import { buildCatalog } from '@/catalog/build-catalog.ts';
import { formatProblems } from '@/catalog/problem.ts';
import { type Count, type Status, type StatusKind, statusOf } from '@/catalog/status/status.ts';
import { locales } from '@/core/locale/locale.ts';
import { localDay } from '@/i18n/date.ts';
import { contentFiles } from './content-files.ts';
import { optionsOf } from './options.ts';
import { stringFiles } from './string-files.ts';

const usage = `npm run content:status [-- --json]
  counts for each course and language what is written, what is older than its source, and what a person has read
  --json      for other programs`;

const names: Readonly<Record<StatusKind, string>> = {
  lessons: 'texts of lessons, blocks',
  titles: 'titles, goals, drawings',
  quizzes: 'questions of lessons',
  test: 'questions of the test',
  labs: 'labs',
  glossary: 'glossary',
  facts: 'facts',
  pages: 'pages',
  strings: 'words of the interface',
};

/** One language of a row: `134/134  2 behind  0 read`. */
function cell({ there, total, behind, reviewed, reviewedOlder }: Count, isWatched: boolean): string {
  const old = reviewedOlder > 0 ? ` (+${reviewedOlder} older)` : '';
  return `${`${there}/${total}`.padStart(11)}${isWatched ? String(behind).padStart(8) : '       –'}${String(reviewed).padStart(6)}${old}`;
}

/** The status as a table and two lists for the terminal. */
export function tableOf({ today, rows, behind, stale }: Status): string {
  const head = `${' '.repeat(28)}${locales.map((locale) => `${locale}:  written  behind  read`.padStart(25)).join('  ')}`;
  const courses = [...new Set(rows.map(({ course }) => course))];
  const table = courses.flatMap((course) => [
    '',
    styleText('bold', course ?? 'the whole site'),
    ...rows
      .filter((row) => row.course === course)
      .map(({ kind, counts, isWatched }) =>
        [`  ${names[kind]}`.padEnd(28), ...locales.map((locale) => cell(counts[locale], isWatched))]
          .join('  ')
          .trimEnd(),
      ),
  ]);
  const read = rows.reduce(
    (sum, { counts }) => sum + locales.reduce((all, l) => all + counts[l].reviewed, 0),
    0,
  );
  const late = behind.map(
    ({ locale, id, since, file, line }) =>
      `  ${locale}  ${id}  since ${since}  content/${file}${line === undefined ? '' : `:${line}`}`,
  );
  const doubtful = stale.map(({ id, locales: where, reason }) => {
    const why = reason.why === 'fact' ? `rests on ${reason.fact}` : `${reason.why} since ${reason.since}`;
    return `  ${where.join(' ')}  ${id}  ${why}`;
  });
  return [
    `On ${today}.`,
    head,
    ...table,
    '',
    ...(late.length === 0
      ? ['No translation is older than its source.']
      : ['Older than their source:', ...late]),
    ...(doubtful.length === 0
      ? ['No question is stale.']
      : ['', 'Stale questions, which graded tests pass over in these languages:', ...doubtful]),
    ...(read === 0 ? ['No text has been read by a native reader yet (content/reviews.yaml).'] : []),
  ].join('\n');
}

function main(): number {
  const { values } = optionsOf(usage, { options: { json: { type: 'boolean', default: false } } });
  const root = join(import.meta.dirname, '..');
  const files = contentFiles(join(root, 'content'));
  const { catalog, problems } = buildCatalog(files);
  if (catalog === undefined) {
    console.error(formatProblems(problems));
    return 1;
  }
  const status = statusOf(files, catalog, stringFiles(root), localDay(new Date().toISOString()));
  console.log(values.json ? JSON.stringify({ version: 1, ...status }, null, 1) : tableOf(status));
  return 0;
}

if (import.meta.main) process.exitCode = main();
