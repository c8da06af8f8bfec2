// `npm run weigh`: what the pages of a build weigh, in bytes after brotli at its highest level. `node scripts/weigh.mjs [folder]`.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { budgets } from './budgets.mjs';
import { scriptParts } from './script-parts.mjs';

const folder = process.argv[2] ?? 'dist';
if (!existsSync(folder)) {
  console.error(`There is no ${folder}: run "npm run build" first.`);
  process.exit(1);
}

const weight = (data) => (data.length === 0 ? 0 : brotliCompressSync(data).length);
const all = (html, pattern) => [...html.matchAll(pattern)].map(([, found = '']) => found);
const unique = (list) => [...new Set(list)];
/** A file of the build by its address, whatever the base path; undefined when the address is not of this site. */
function fileOf(address) {
  const path = address.split(/[?#]/)[0] ?? '';
  const parts = path.split('/').filter(Boolean);
  for (let from = 0; from < parts.length; from += 1) {
    const file = join(folder, ...parts.slice(from));
    if (existsSync(file)) return file;
  }
  return undefined;
}
const filesOf = (addresses) => unique(addresses.map(fileOf).filter((file) => file !== undefined));
const sum = (numbers) => numbers.reduce((a, b) => a + b, 0);
const weightOf = (files) => sum(files.map((file) => weight(readFileSync(file))));

/** Scripts that load with the page: those it names and what they import without waiting to be asked. */
function scriptsOf(html) {
  const found = filesOf(all(html, /<script[^>]*\ssrc="([^"]+)"/g));
  for (const file of found) {
    const code = readFileSync(file, 'utf8');
    const imports = all(code, /(?:^|[;}\s])import\s*(?:[\w*{][^"';]*?from\s*)?["']\.\/([\w.-]+\.js)["']/g);
    for (const name of imports) {
      const path = join(file, '..', name);
      if (!found.includes(path)) found.push(path);
    }
  }
  return found;
}

function weigh(page) {
  const html = readFileSync(page, 'utf8');
  const styles = filesOf(all(html, /<link[^>]*rel="stylesheet"[^>]*href="([^"]+)"/g));
  const css = all(html, /<style[^>]*>([\s\S]*?)<\/style>/g).join('');
  const inline = all(
    html,
    /<script(?![^>]*(?:\ssrc=|application\/(?:ld\+)?json))[^>]*>([\s\S]*?)<\/script>/g,
  );
  const fonts = filesOf(all(css, /url\(["']?([^"')]+\.woff2)/g));
  return {
    page: page.slice(folder.length).replace(/index\.html$/, ''),
    css: weight(css) + weightOf(styles),
    document: weight(html) + weightOf(styles),
    inline: weight(inline.join('')),
    script: weightOf(scriptsOf(html)),
    fonts: sum(fonts.map((file) => readFileSync(file).length)),
  };
}

/** The kind of a page: its address with the language and the names of things left out. */
function kindOf({ page }) {
  const [locale, place, course, lesson, part] = page.split('/').filter(Boolean);
  if (locale === undefined) return 'choice of language';
  if (place === undefined) return locale === '404.html' ? 'not found' : 'front page';
  if (place === 'courses' && lesson === 'test') return part === undefined ? 'test' : `test, ${part}`;
  if (place === 'courses' && lesson !== undefined) return part ?? 'lesson';
  if (course === undefined) return place;
  return { courses: 'course', glossary: 'term', labs: 'lab' }[place] ?? place;
}

const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
  name.endsWith('.html'),
);
const pages = files.map((name) => weigh(join(folder, name)));
const columns = ['document', 'css', 'inline', 'script', 'fonts'];
const row = (cells) =>
  cells.map((cell, at) => (at === 0 ? String(cell).padEnd(52) : String(cell).padStart(10))).join('');

console.log(
  'Bytes after brotli. document: HTML with its inline CSS, and linked stylesheets. css: of that, the CSS by itself.',
);
console.log(
  'script: files that load with the page, without what comes later (quiz, search, labs). fonts: all that the page may load.\n',
);
console.log(row(['heaviest page of each kind', ...columns]));
for (const [kind, members] of Map.groupBy(pages, kindOf)) {
  const heaviest = members.reduce((a, b) => (b.document > a.document ? b : a));
  const name = members.length === 1 ? kind : `${kind} (${members.length})`;
  console.log(row([name, ...columns.map((column) => heaviest[column])]));
}

const lessons = pages.filter((page) => kindOf(page) === 'lesson').sort((a, b) => b.document - a.document);
console.log(`\n${row(['lessons, heaviest first', 'document', 'of', budgets.lessonDocument])}`);
for (const { page, document } of lessons) {
  const share = `${((document / budgets.lessonDocument) * 100).toFixed(0)} %`;
  console.log(row([page, document, share, document > budgets.lessonDocument ? 'TOO HEAVY' : '']));
}

const parts = scriptParts(join(folder, '_astro'));
const sizeOf = (name) => weight(parts.code.get(name) ?? '');
/** What a lesson runs once its quiz is in view: the scripts that load with it, and the one that wakes the quiz. */
const woken = [...parts.code.keys()].filter((name) => name.startsWith('wake-quiz.'));
const first = lessons[0] && readFileSync(join(folder, lessons[0].page, 'index.html'), 'utf8');
const shared = parts.sharedOf([
  ...filesOf(all(first ?? '', /<script[^>]*\ssrc="([^"]+)"/g)).map((file) => basename(file)),
  ...woken,
]);
const inline = lessons[0]?.inline ?? 0;
const sharedSize = inline + sum([...shared].map(sizeOf));
const told = (size, most) => `${((size / most) * 100).toFixed(0)} %${size > most ? ' TOO HEAVY' : ''}`;
console.log(`\n${row(['script that every quiz shares', 'bytes', 'of', budgets.sharedScript])}`);
for (const name of shared) console.log(row([name.split('.')[0], sizeOf(name)]));
console.log(row(['in the page', inline]));
console.log(row(['together', sharedSize, told(sharedSize, budgets.sharedScript)]));

console.log(`\n${row(['question types, beyond it', 'bytes', 'of', budgets.typeScript])}`);
const types = [...parts.islands.keys()].map((type) => ({
  type,
  size: sum(parts.ownOf(type, shared).map(sizeOf)),
}));
for (const { type, size } of types.sort((a, b) => b.size - a.size))
  console.log(row([type, size, told(size, budgets.typeScript)]));

if (
  lessons.some(({ document }) => document > budgets.lessonDocument) ||
  sharedSize > budgets.sharedScript ||
  types.some(({ size }) => size > budgets.typeScript)
)
  process.exitCode = 1;
