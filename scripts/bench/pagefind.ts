// Pagefind names platform packages that registries do not always carry, which breaks a lockfile; so it is installed
// into a temporary folder when the bench runs, and is left out where that fails.
import { spawnSync } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Locale } from '@/core/locale/locale.ts';
import type { BenchLesson } from './lessons.ts';

interface PagefindIndex {
  readonly addHTMLFile: (file: { url: string; content: string }) => Promise<{ errors: readonly string[] }>;
  readonly writeFiles: (options: { outputPath: string }) => Promise<{ errors: readonly string[] }>;
}
interface Pagefind {
  readonly createIndex: (options: object) => Promise<{ index?: PagefindIndex; errors: readonly string[] }>;
}

// The newest first; a registry may lack the platform packages of one.
const versions = ['1.6.0', '1.5.2'];
let installed: Promise<Pagefind> | undefined;

function install(): Promise<Pagefind> {
  for (const version of versions) {
    const folder = mkdtempSync(join(tmpdir(), 'bench-pagefind-'));
    const { status } = spawnSync(
      'npm',
      ['install', '--prefix', folder, '--no-audit', '--no-fund', '--silent', `pagefind@${version}`],
      { shell: process.platform === 'win32' },
    );
    if (status === 0) {
      console.error(`pagefind ${version} in ${folder}`);
      return import(pathToFileURL(join(folder, 'node_modules/pagefind/lib/index.js')).href);
    }
  }
  throw new Error('pagefind could not be installed');
}

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** Writes the index as Pagefind makes it of pages: a page a lesson, with its sections. */
export async function buildPagefind(
  lessons: readonly BenchLesson[],
  locale: Locale,
  folder: string,
): Promise<void> {
  installed ??= Promise.resolve().then(install);
  const { index, errors } = await (await installed).createIndex({ forceLanguage: locale });
  if (index === undefined) throw new Error(errors.join('; '));
  for (const { href, title, summary, sections } of lessons) {
    const body = sections.map(
      ({ heading, text }, at) => `<h2 id="section-${at + 1}">${escaped(heading)}</h2><p>${escaped(text)}</p>`,
    );
    const content = `<html lang="${locale}"><body><h1>${escaped(title)}</h1><p>${escaped(summary)}</p>${body.join('')}</body></html>`;
    await index.addHTMLFile({ url: href, content });
  }
  await index.writeFiles({ outputPath: join(folder, 'pagefind') });
}
