// `npm run measure:check`: how long the whole check takes at 72 lessons in a process of its own, and after a change of one text. The
// course there is stands in for twelve; each copy has other words, so that nothing is read once for all of them.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { makeRelease } from '@/catalog/release/make-release.ts';
import { judge } from '@/catalog/rules/run.ts';
import { makeShortTexts } from '@/catalog/short-texts/make-short-texts.ts';
import { makeTranslations } from '@/catalog/translations/make-translations.ts';
import { contentFiles } from './content-files.ts';
import { stringFiles } from './string-files.ts';

const root = join(import.meta.dirname, '..');
const today = new Date().toISOString().slice(0, 10);
const wanted = 72;
const changed = /^courses\/[a-z-]+\/[a-z-]+\/ky\.mdx$/;

/** The text of a copy: the same with the copy's mark behind each sentence of prose and each short text. */
function marked(file: string, text: string, mark: string): string {
  if (file.endsWith('.mdx')) return text.replace(/([\p{L}]{3})([.?!])(?= |$)/gmu, `$1 ${mark}$2`);
  return text
    .replace(/^(\s+(?:ky|ru|en): [^"'>|{\n][^\n]*[\p{L}])$/gmu, `$1 ${mark}`)
    .replace(/^(\s+(?:ky|ru|en): "[^"\n]*[\p{L}])"$/gmu, `$1 ${mark}"`);
}

function multiplied(): Map<string, string> {
  const files = contentFiles(join(root, 'content'));
  const paths = [...files.keys()].filter((file) => /^courses\/[a-z-]+\/.*(yaml|mdx|svg)$/.test(file));
  const courses = [...new Set(paths.map((file) => file.split('/')[1] ?? ''))];
  const lessons = paths.filter((file) => file.endsWith('/lesson.yaml')).length;
  const all = new Map(files);
  for (let copy = 1; copy < wanted / lessons; copy++) {
    const name = String.fromCharCode(96 + copy);
    for (const file of paths)
      for (const course of courses.filter((each) => file.startsWith(`courses/${each}/`))) {
        const text = (files.get(file) ?? '').replace(/^position: \d+/m, `position: ${20 + copy}`);
        all.set(file.replace(course, `${course}-${name}`), marked(file, text, `${name}${name}${name}`));
      }
  }
  // What the last release would know of them.
  const release = makeRelease(all, new Map());
  if ('files' in release) for (const [file, text] of release.files) all.set(file, text);
  const translations = makeTranslations(all, new Map(), today);
  if ('text' in translations) all.set('translations.json', translations.text);
  const short = makeShortTexts(all, new Map(), today);
  if ('text' in short) all.set('short-texts.json', short.text);
  for (const { problems } of [release, translations, short])
    if (problems.length > 0) console.log(JSON.stringify(problems[0]));
  return all;
}

function time(files: ReadonlyMap<string, string>, strings: ReadonlyMap<string, string>): string {
  const [begun, used] = [performance.now(), process.cpuUsage()];
  const found = judge({ files, strings, today });
  const { user, system } = process.cpuUsage(used);
  const rules = [...new Set(found.map(({ rule }) => rule))].map(
    (rule) => `${rule} ${found.filter((one) => one.rule === rule).length}`,
  );
  return `${((performance.now() - begun) / 1000).toFixed(2)} s, ${((user + system) / 1e6).toFixed(2)} s of processor; findings: ${rules.join(', ') || 'none'}`;
}

function measure(files: Map<string, string>): void {
  const strings = stringFiles(root);
  const lessons = [...files.keys()].filter((file) => /^courses\/.*\/lesson\.yaml$/.test(file)).length;
  const size = [...files.values()].reduce((sum, text) => sum + text.length, 0);
  console.log(`${lessons} lessons, ${(size / 1e6).toFixed(1)} million characters in ${files.size} files`);
  console.log(`whole check: ${time(files, strings)}`);
  const file = [...files.keys()].find((path) => changed.test(path)) ?? '';
  for (let n = 1; n <= 3; n++)
    console.log(
      `after a change of one text: ${time(new Map([...files, [file, `${files.get(file)}${'\n'.repeat(n)}`]]), strings)}`,
    );
}

const [given] = process.argv.slice(2);
if (given === undefined) {
  const folder = mkdtempSync(join(tmpdir(), 'measure-check-'));
  const file = join(folder, 'content.json');
  writeFileSync(file, JSON.stringify([...multiplied()]));
  const { status } = spawnSync(process.execPath, [...process.execArgv, import.meta.filename, file], {
    stdio: 'inherit',
  });
  rmSync(folder, { recursive: true });
  process.exitCode = status ?? 1;
} else measure(new Map(JSON.parse(readFileSync(given, 'utf8')) as [string, string][]));
