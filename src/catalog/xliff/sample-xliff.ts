import type { Locale } from '@/core/locale/locale.ts';
import type { ContentFiles } from '../read-files.ts';
import { collect } from './collect.ts';
import { importXliff, type XliffImport } from './import-xliff.ts';
import { writeXliff } from './write-xliff.ts';

/** All texts of a content in two languages, as they go out. */
export function outgoing(files: ContentFiles, from: Locale = 'ky', to: Locale = 'en'): string {
  return writeXliff(collect(files, { from, to }, () => true).files, { from, to }, () => []);
}

/** The unit of that name in a file that went out, as text; its target is changed by `change`. */
export function withTarget(
  xliff: string,
  original: string,
  name: string,
  change: (target: string) => string,
): string {
  const file = xliff.indexOf(`original="${original}"`);
  const unit = xliff.indexOf(`name="${name}"`, file);
  const start = xliff.indexOf('<target', unit);
  const end = xliff.indexOf('</target>', start);
  if (file < 0 || unit < 0 || start < 0 || end < 0)
    throw new Error(`no unit ${original}#${name} with a target`);
  const open = xliff.indexOf('>', start) + 1;
  return xliff.slice(0, open) + change(xliff.slice(open, end)) + xliff.slice(end);
}

/** What comes of a file with one changed target. */
export function changed(
  files: ContentFiles,
  original: string,
  name: string,
  change: (target: string) => string,
): XliffImport {
  return importXliff(files, 'back.xlf', withTarget(outgoing(files), original, name, change));
}
