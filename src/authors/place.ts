import { parseDocument } from 'yaml';
import type { ContentFiles } from '@/catalog/read-files.ts';
import type { Finding } from '@/catalog/rules/rule.ts';
import { isLocale, type Locale } from '@/core/locale/locale.ts';
import type { Placed, Spot } from './finding.ts';
import { blockAt, shownBlocks } from './text-blocks.ts';

const title: Spot = { kind: 'title' };

/** Address of the page that a file of content makes, by the file's path. */
const pages: readonly (readonly [RegExp, (...parts: string[]) => string])[] = [
  [/^courses\/([^/]+)\/course\.yaml$/, (course) => `courses/${course}`],
  [/^courses\/([^/]+)\/test\.yaml$/, (course) => `courses/${course}/test`],
  [/^courses\/([^/]+)\/([^/]+)\//, (course, lesson) => `courses/${course}/${lesson}`],
  [/^glossary\/([^/]+)\.yaml$/, (term) => `glossary/${term}`],
  [/^labs\/([^/]+)\//, (lab) => `labs/${lab}`],
  [/^pages\/([^/]+)\//, (page) => page],
  [/^facts\//, () => 'sources'],
];

/** The page that shows a file of content, as an address below the language. @example pageOf('glossary/wallet.yaml') // => 'glossary/wallet' */
export function pageOf(path: string): string | undefined {
  for (const [pattern, address] of pages) {
    const found = pattern.exec(path);
    if (found) return address(...found.slice(1));
  }
  return undefined;
}

/** The language a finding is about: that of its text file, or of its field (`questions.0.prompt.ru`). */
function localeOf({ file, field }: Finding): Locale | undefined {
  const name = /\/(ky|ru|en)\.mdx$/.exec(file)?.[1] ?? field.split('.').find(isLocale);
  return isLocale(name) ? name : undefined;
}

function valueAt(source: string, path: readonly string[]): unknown {
  const steps = path.map((step) => (/^\d+$/.test(step) ? Number(step) : step));
  return parseDocument(source, { schema: 'core' }).getIn(steps);
}

/** Where in its text a drawing stands, by the first language that has it. */
function figureSpot(files: ContentFiles, folder: string, id: unknown): Spot {
  for (const locale of ['ky', 'ru', 'en']) {
    const blocks = shownBlocks(files.get(`${folder}/${locale}.mdx`) ?? '');
    const index = blocks.findIndex(({ kind }) => kind === `<Figure id="${String(id)}">`);
    if (index >= 0) return { kind: 'block', index };
  }
  return title;
}

function spotOf(finding: Finding, files: ContentFiles, path: string): Spot {
  const source = files.get(path) ?? '';
  const folder = path.replace(/(\/media)?\/[^/]+$/, '');
  const [list = '', place = ''] = finding.field.split('.');
  const fact = /^[A-Z]\d{1,2}\.\d{2}\b/.exec(finding.field)?.[0];
  if (fact !== undefined && path.startsWith('facts/')) return { kind: 'fact', id: fact };
  if (path.endsWith('.mdx')) {
    const index = blockAt(shownBlocks(source), finding.line);
    return index === undefined ? title : { kind: 'block', index };
  }
  if (path.endsWith('.svg')) return figureSpot(files, folder, /([^/]+)\.svg$/.exec(path)?.[1]);
  if (list === 'figures' && place !== '')
    return figureSpot(files, folder, valueAt(source, [list, place, 'id']));
  if (list === 'questions' && place !== '') {
    const id = valueAt(source, [list, place, 'id']);
    if (typeof id === 'string') return { kind: 'question', id };
  }
  return title;
}

/** Says on which page, and where on it, a finding is to be told. `files` are those of `content/`, by their path below it. */
export function placed(finding: Finding, files: ContentFiles): Placed {
  const path = finding.file.replace(/^content\//, '');
  const page = path === finding.file ? undefined : pageOf(path);
  const locale = localeOf(finding);
  return {
    ...finding,
    ...(page === undefined ? {} : { page }),
    ...(locale === undefined ? {} : { locale }),
    spot: page === undefined ? title : spotOf(finding, files, path),
  };
}
