import { parse } from 'yaml';
import type { Locale } from '@/core/locale/locale.ts';
import type { ContentFiles } from '../read-files.ts';
import type { ReviewsFile } from '../schema/page.ts';
import { textsIn } from '../short-texts/short-texts.ts';
import { blocksOf } from '../translations/blocks.ts';
import { wordsDigest } from '../translations/translations.ts';

/** A review, and whether the text has changed since it was read. */
export interface Review {
  readonly path: string;
  readonly language: Locale;
  readonly by: string;
  /** The day of reading, ISO 8601. */
  readonly on: string;
  readonly isOfOlder: boolean;
}

/** The words of a file in one language, each text or block on a line; undefined when there is no such text. */
function wordsAt(files: ContentFiles, path: string, locale: Locale): string | undefined {
  const source = files.get(path);
  if (source === undefined) return undefined;
  if (path.endsWith('.mdx'))
    return path.endsWith(`/${locale}.mdx`)
      ? blocksOf(source)
          .map(({ words }) => words)
          .join('\n')
      : undefined;
  const texts = path.endsWith('.yaml') ? textsIn(parse(source, { schema: 'core' })) : [];
  return texts.length === 0 ? undefined : texts.map((text) => text.texts[locale].trim()).join('\n');
}

/**
 * Digest of the words that a reader of a file in one language reads, 16 hexadecimal digits; undefined when the file has no text in
 * it. A changed key or mark leaves it, a moved or changed word does not.
 */
export function readDigest(files: ContentFiles, path: string, locale: Locale): string | undefined {
  const words = wordsAt(files, path, locale);
  return words === undefined ? undefined : wordsDigest(words);
}

/**
 * The recorded reviews against the texts as they are. One without a digest, as entries once were, stands until its author takes it
 * away; one of a file that is gone is of an older text.
 */
export function reviewsOf(files: ContentFiles, entries: ReviewsFile): readonly Review[] {
  return entries.map(({ path, language, by, on, of }) => {
    const now = readDigest(files, path, language);
    return { path, language, by, on, isOfOlder: now === undefined || (of !== undefined && of !== now) };
  });
}

/** The review of a text that counts: the last that was of the present words, else the last one; undefined when there is none. */
export function reviewOf(reviews: readonly Review[], path: string, language: Locale): Review | undefined {
  const own = reviews.filter((each) => each.path === path && each.language === language);
  return own.findLast(({ isOfOlder }) => !isOfOlder) ?? own.at(-1);
}
