// `npm run bench:search`: our search beside Pagefind, MiniSearch, FlexSearch and lunr over the same made lessons, in one
// run, in Chromium on a processor slowed six times.
//   --n 300,1000   how many lessons      --lang ky,ru,en   languages      --engines chynjyr,lunr   only these
//   --runs 3       runs, of which the medians count      --queries 80     what is typed in each
//   --corpus DIR   lessons from DIR/{n}/corpus-{locale}.json instead      --json FILE   all figures
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { type Locale, locales } from '@/core/locale/locale.ts';
import { bundlePage } from './bundle.ts';
import { type Engine, engines } from './engines.ts';
import { type BenchLesson, madeLessons, readLessons } from './lessons.ts';
import { type FoundShare, measureBytes, measureFound, measureTime, quantile, type Run } from './measure.ts';
import { askedForms, typedQueries } from './questions.ts';
import { type Row, tableOf, verdicts } from './table.ts';

const { values } = parseArgs({
  options: {
    n: { type: 'string', default: '300,1000' },
    lang: { type: 'string', default: 'ky,ru,en' },
    engines: { type: 'string', default: engines.map(({ name }) => name).join(',') },
    runs: { type: 'string', default: '3' },
    queries: { type: 'string', default: '80' },
    corpus: { type: 'string' },
    json: { type: 'string' },
  },
});
const counts = values.n.split(',').map(Number);
const asked = locales.filter((locale) => values.lang.split(',').includes(locale));
const chosen = engines.filter(({ name }) => values.engines.split(',').includes(name));
const askedNouns = 100;

async function rowOf(engine: Engine, lessons: readonly BenchLesson[], locale: Locale): Promise<Row> {
  const folder = mkdtempSync(join(tmpdir(), `bench-${engine.name}-`));
  try {
    const begun = performance.now();
    await engine.build(lessons, locale, folder);
    const buildSeconds = (performance.now() - begun) / 1000;
    const timedPage = engine.timedPage ?? engine.page;
    for (const page of new Set([engine.page, timedPage])) await bundlePage(page, locale, folder);
    const queries = typedQueries(lessons, Number(values.queries));
    const runs: Run[] = [];
    for (let run = 0; run < Number(values.runs); run += 1) {
      // Each run begins with another question, since one shard is not like another.
      const turned = [...queries.slice(run * 4), ...queries.slice(0, run * 4)];
      const bytes = await measureBytes(folder, engine.page, turned);
      runs.push({ ...bytes, ...(await measureTime(folder, timedPage, queries)) });
    }
    const median = (key: keyof Run) =>
      quantile(
        runs.map((run) => run[key]),
        0.5,
      );
    const keys = Object.keys(runs[0] ?? {}) as (keyof Run)[];
    const forms = askedForms(lessons, locale, askedNouns);
    const idOf = new Map(lessons.map(({ href, id }) => [href, id]));
    const found: FoundShare | undefined =
      locale === 'ky' && forms.length > 0 ? await measureFound(folder, timedPage, forms, idOf) : undefined;
    return {
      engine: engine.name,
      locale,
      lessons: lessons.length,
      buildSeconds,
      ...(Object.fromEntries(keys.map((key) => [key, median(key)])) as unknown as Run),
      ...(found === undefined ? {} : { found }),
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const rows: Row[] = [];
for (const locale of asked) {
  for (const count of counts) {
    const read =
      values.corpus === undefined ? undefined : readLessons(join(values.corpus, `${count}`), locale);
    const lessons = read ?? madeLessons(locale, count);
    for (const engine of chosen) {
      try {
        rows.push(await rowOf(engine, lessons, locale));
        console.error(`${locale} ${count} ${engine.name}`);
      } catch (error) {
        console.error(`${locale} ${count} ${engine.name} failed: ${String(error).slice(0, 400)}`);
      }
    }
  }
}
console.log(tableOf(rows));
const judged = verdicts(rows);
console.log(judged.map(({ holds, text }) => `${holds ? 'holds ' : 'MISSED'} ${text}`).join('\n'));
if (values.json !== undefined) writeFileSync(values.json, JSON.stringify(rows, null, 2));
if (judged.some(({ holds }) => !holds)) process.exitCode = 1;
