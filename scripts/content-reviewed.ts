// `npm run content:reviewed -- <path> --language ky --by "Name" [--on 2027-01-15]`: writes down that a person has read a text from the
// first word to the last, with a digest of the words that were read: when they change, the review is shown as one of an older text.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { withReview } from '@/catalog/reviews/add-review.ts';
import { readDigest } from '@/catalog/reviews/review.ts';
import { isLocale } from '@/core/locale/locale.ts';
import { localDay } from '@/i18n/date.ts';
import { contentFiles } from './content-files.ts';
import { optionsOf } from './options.ts';

const usage = `npm run content:reviewed -- {path} --language ky --by "Name as the reader wants it" [--on 2027-01-15]
  writes down that a person has read a text from the first word to the last`;

/** What was said on the command line. */
export interface Said {
  readonly path: string | undefined;
  readonly language: string | undefined;
  readonly by: string | undefined;
  readonly on: string | undefined;
}

/** Adds a review to a content folder; gives the exit code. */
export function addReview(root: string, said: Said, today: string, say: (text: string) => void): number {
  const path = said.path?.replace(/^(\.\/)?(content\/)?/, '');
  const { language = /\/(ky|ru|en)\.mdx$/.exec(path ?? '')?.[1], by, on = today } = said;
  const form = 'npm run content:reviewed -- <path> --language ky --by "Name as the reader wants it"';
  const wrong =
    path === undefined || by === undefined || by.trim().length < 2
      ? `The path of the text and the name of its reader are wanted: ${form}`
      : language === undefined || !isLocale(language)
        ? `--language ky, ru or en is wanted: ${form}`
        : !/^\d{4}-\d{2}-\d{2}$/.test(on) || on > today
          ? `--on ${on}: a day that has been, such as ${today}, is wanted`
          : undefined;
  if (wrong !== undefined || path === undefined || by === undefined || !isLocale(language ?? '')) {
    say(wrong ?? form);
    return 1;
  }
  const locale = language as 'ky' | 'ru' | 'en';
  const of = readDigest(contentFiles(root), path, locale);
  if (of === undefined) {
    say(
      `content/${path} has no text in ${locale}: a file of a text is wanted, such as courses/…/ky.mdx or glossary/wallet.yaml`,
    );
    return 1;
  }
  const file = join(root, 'reviews.yaml');
  writeFileSync(
    file,
    withReview(readFileSync(file, 'utf8'), { path, language: locale, by: by.trim(), on, of }),
  );
  say(
    `content/reviews.yaml: ${path} in ${locale} was read by ${by.trim()} on ${on}. It counts until these words change.`,
  );
  return 0;
}

function main(): number {
  const { values, positionals } = optionsOf(usage, {
    options: { language: { type: 'string' }, by: { type: 'string' }, on: { type: 'string' } },
    allowPositionals: true,
  });
  const { language, by, on } = values;
  const today = localDay(new Date().toISOString());
  return addReview(
    join(import.meta.dirname, '..', 'content'),
    { path: positionals[0], language, by, on },
    today,
    console.log,
  );
}

if (import.meta.main) process.exitCode = main();
