// `npm run content:import -- questions.gift --into courses/x/y`: takes questions of other programs (GIFT, Moodle XML, Aiken, CSV) into a
// quiz, or with `--into courses/x` into the test of the course.
//   --language ru         language of the file; without it that of the course
//   --with en=other.gift  the same questions in another language (as often as needed)
//   --section x, --lesson y, --level recall|apply|judge   where the file says none
//   --format csv          where the ending does not tell
//   --dry-run             only says what would be done
import { mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { decodeBytes } from '@/catalog/exchange/decode-bytes.ts';
import { type FormatName, formatNames, formatOf } from '@/catalog/exchange/formats.ts';
import { importQuestions, type SourceFile } from '@/catalog/exchange/import/import-questions.ts';
import { reportOf } from '@/catalog/exchange/import/report.ts';
import { targetOf } from '@/catalog/exchange/import/target.ts';
import { limits } from '@/catalog/exchange/limits.ts';
import { formatProblem } from '@/catalog/problem.ts';
import { isLocale, type Locale, locales } from '@/core/locale/locale.ts';
import { contentFiles } from './content-files.ts';
import { forPeople, Misuse } from './for-people.ts';

const usage = `npm run content:import -- file --into courses/course/lesson [--language ky] [--with ru=other-file] [--dry-run]`;

/** A file of another program with its language and format. @throws {Misuse} when it cannot be read. */
export function sourceFile(path: string, locale: Locale, format: string | undefined): SourceFile {
  if (format !== undefined && !formatNames.includes(format as FormatName))
    throw new Misuse(`--format ${format}: one of ${formatNames.join(', ')} is wanted`);
  let bytes: Uint8Array;
  try {
    if (statSync(path).size > limits.file * 4) throw new Misuse(`${path} is too large: split it`);
    bytes = readFileSync(path);
  } catch (error) {
    if (error instanceof Misuse) throw error;
    throw new Misuse(`${path} cannot be read: look at its name and folder`);
  }
  const { text, note } = decodeBytes(bytes);
  const found = (format as FormatName | undefined) ?? formatOf(path, text);
  if (found === undefined)
    throw new Misuse(`${path}: its format is not clear; say --format ${formatNames.join(', --format ')}`);
  return { locale, file: basename(path), text, format: found, note };
}

function localeOf(text: string, option: string): Locale {
  if (!isLocale(text)) throw new Misuse(`${option} ${text}: one of ${locales.join(', ')} is wanted`);
  return text;
}

/** The other languages of `--with`. @throws {Misuse} for one of another form. */
function others(given: readonly string[], format: string | undefined): SourceFile[] {
  return given.map((each) => {
    const at = each.indexOf('=');
    if (at < 0)
      throw new Misuse(`--with ${each}: a language and a file are wanted, such as ru=questions-ru.gift`);
    return sourceFile(each.slice(at + 1), localeOf(each.slice(0, at), '--with'), format);
  });
}

/** Runs the command on a content folder; what it says goes to `say`. Gives the exit code. */
export function runImport(root: string, args: readonly string[], say: (text: string) => void): number {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      into: { type: 'string' },
      language: { type: 'string' },
      with: { type: 'string', multiple: true, default: [] },
      section: { type: 'string' },
      lesson: { type: 'string' },
      level: { type: 'string' },
      format: { type: 'string' },
      'dry-run': { type: 'boolean', default: false },
    },
  });
  const [path, ...more] = positionals;
  if (path === undefined || more.length > 0 || values.into === undefined)
    throw new Misuse(`One file and --into are wanted:\n  ${usage}`);
  const { level } = values;
  if (level !== undefined && level !== 'recall' && level !== 'apply' && level !== 'judge')
    throw new Misuse(`--level ${level}: recall, apply or judge is wanted`);
  const files = contentFiles(root);
  const target = targetOf(files, values.into);
  if ('problem' in target) throw new Misuse(formatProblem(target.problem));
  const language = values.language === undefined ? target.language : localeOf(values.language, '--language');
  const first = sourceFile(path, language, values.format);
  const rest = others(values.with, values.format);
  const twice = [first, ...rest].map(({ locale }) => locale).find((each, at, all) => all.indexOf(each) < at);
  if (twice !== undefined)
    throw new Misuse(`two files are given for the language ${twice}: one for each is wanted`);
  const { section, lesson } = values;
  const imported = importQuestions(files, values.into, [first, ...rest], { section, lesson, level });
  for (const { file, note } of [first, ...rest]) if (note !== undefined) say(`${file}: ${note}\n`);
  const isDry = values['dry-run'];
  for (const [file, text] of isDry ? [] : imported.files) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), text);
  }
  say(
    reportOf(
      imported,
      [first, ...rest].map(({ locale }) => locale),
      isDry,
    ),
  );
  return imported.files.size > 0 || imported.fates.some(({ fate }) => fate === 'known') ? 0 : 1;
}

if (import.meta.main) {
  const root = join(import.meta.dirname, '..', 'content');
  process.exitCode = forPeople(() => runImport(root, process.argv.slice(2), console.log));
}
