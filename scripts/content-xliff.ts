// `npm run content:xliff -- export --to en`: texts for a translator's own software, as XLIFF 2.1.
//   --from ky        the language to translate from; without it Kyrgyz
//   --course x       only this course; --in glossary (or labs, pages, any beginning of a path) only these files
//   --open           only what has no translation yet, or one that is older than its source
//   --out file       the file to write
// `npm run content:xliff -- import file.xlf`: writes the translations back; nothing is written when anything is refused.
//   --partly         writes what can be taken all the same
//   --dry-run        only says what would be done
import { readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import { buildCatalog } from '@/catalog/build-catalog.ts';
import { formatProblem } from '@/catalog/problem.ts';
import type { ContentFiles } from '@/catalog/read-files.ts';
import { collect } from '@/catalog/xliff/collect.ts';
import { importXliff } from '@/catalog/xliff/import-xliff.ts';
import { termNotes } from '@/catalog/xliff/term-notes.ts';
import type { UnitFile } from '@/catalog/xliff/unit.ts';
import { writeXliff } from '@/catalog/xliff/write-xliff.ts';
import { isLocale, type Locale, locales } from '@/core/locale/locale.ts';
import { contentFiles } from './content-files.ts';
import { forPeople, Misuse } from './for-people.ts';

type Say = (text: string) => void;

function localeOf(text: string | undefined, option: string): Locale {
  if (!isLocale(text)) throw new Misuse(`${option} is wanted with one of ${locales.join(', ')}`);
  return text;
}

const isOpen = ({ units, ...file }: UnitFile): UnitFile => ({
  ...file,
  units: units.filter(({ state }) => state === 'initial'),
});

function exportTexts(files: ContentFiles, args: readonly string[], say: Say): number {
  const { values } = parseArgs({
    args: [...args],
    options: {
      from: { type: 'string', default: 'ky' },
      to: { type: 'string' },
      course: { type: 'string' },
      in: { type: 'string' },
      open: { type: 'boolean', default: false },
      out: { type: 'string' },
    },
  });
  const direction = { from: localeOf(values.from, '--from'), to: localeOf(values.to, '--to') };
  if (direction.from === direction.to) throw new Misuse('--from and --to are the same language');
  const beginning =
    values.course === undefined ? (values.in ?? '').replace(/^content\//, '') : `courses/${values.course}/`;
  const { files: found, apart } = collect(files, direction, (file) => file.startsWith(beginning));
  const wanted = (values.open ? found.map(isOpen) : found).filter(({ units }) => units.length > 0);
  if (wanted.length === 0)
    throw new Misuse(
      values.open && found.length > 0
        ? 'Everything there is translated.'
        : `Nothing stands in content/${beginning}: look at the name`,
    );
  const out =
    values.out ??
    `${values.course ?? (beginning.replace(/\W+/g, '-').replace(/^-|-$/g, '') || 'content')}-${direction.from}-${direction.to}.xlf`;
  writeFileSync(out, writeXliff(wanted, direction, termNotes(files, direction)));
  const units = wanted.flatMap((file) => file.units);
  const open = units.filter(({ state }) => state === 'initial').length;
  say(`${out}: ${units.length} texts of ${wanted.length} files, ${open} of them to be translated.`);
  for (const name of apart)
    say(
      `  ${name} is left out: its two languages have different shapes, “npm run content:check” says where.`,
    );
  say(`When it comes back: npm run content:xliff -- import ${out}`);
  return 0;
}

/** What the check would newly say of the changed files. */
function newProblems(files: ContentFiles, changed: ReadonlyMap<string, string>): string[] {
  const before = new Set(buildCatalog(files).problems.map(formatProblem));
  const after = buildCatalog(new Map([...files, ...changed])).problems;
  return after.map(formatProblem).filter((problem) => !before.has(problem));
}

function importTexts(root: string, files: ContentFiles, args: readonly string[], say: Say): number {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { partly: { type: 'boolean', default: false }, 'dry-run': { type: 'boolean', default: false } },
  });
  const [path, ...more] = positionals;
  if (path === undefined || more.length > 0)
    throw new Misuse('One file is wanted: npm run content:xliff -- import file.xlf');
  let source: string;
  try {
    source = readFileSync(path, 'utf8');
  } catch {
    throw new Misuse(`${path} cannot be read: look at its name and folder`);
  }
  const { files: written, changed, fits, missing, problems } = importXliff(files, basename(path), source);
  const told = problems.map((problem) => formatProblem(problem).replace(/^content\//, ''));
  if (told.length > 0) say(`${told.length} texts are refused:\n\n${told.join('\n\n')}\n`);
  if (missing > 0) say(`${missing} texts have no translation in the file and stay as they are.`);
  if (problems.length > 0 && !values.partly) {
    say(`Nothing is written. Mend the file, or say --partly to take the other ${changed} changed texts.`);
    return 1;
  }
  if (fits.length > 0)
    say(
      `${fits.length} translations were older than their source and come back as right as they stand. Write that down:\n` +
        `  npm run content:stamp -- --fits ${fits.join(' ')}`,
    );
  if (written.size === 0) {
    say('Nothing has changed.');
    return problems.length > 0 ? 1 : 0;
  }
  const broken = newProblems(files, written);
  if (!values['dry-run']) for (const [file, text] of written) writeFileSync(join(root, file), text);
  say(`${changed} texts ${values['dry-run'] ? 'would change' : 'have changed'} in ${written.size} files:`);
  for (const file of written.keys()) say(`  content/${file}`);
  if (broken.length > 0) say(`\nThe check will say of the new texts:\n\n${broken.join('\n\n')}\n`);
  if (!values['dry-run'])
    say('Now run “npm run content:check”, then “npm run content:release”, and commit what it writes.');
  return 0;
}

/** Runs the command on a content folder; what it says goes to `say`. Gives the exit code. */
export function runXliff(root: string, args: readonly string[], say: Say): number {
  const [verb, ...rest] = args;
  const files = contentFiles(root);
  if (verb === 'export') return exportTexts(files, rest, say);
  if (verb === 'import') return importTexts(root, files, rest, say);
  throw new Misuse(
    'npm run content:xliff -- export --to en [--from ky] [--course x]\nnpm run content:xliff -- import file.xlf [--partly] [--dry-run]',
  );
}

if (import.meta.main) {
  const root = join(import.meta.dirname, '..', 'content');
  process.exitCode = forPeople(() => runXliff(root, process.argv.slice(2), console.log));
}
