import type { ContentFiles } from '@/catalog/read-files.ts';
import { matchBlocks } from '@/catalog/translations/match.ts';
import { type ReleasedText, wordsDigest } from '@/catalog/translations/translations.ts';
import { readTranslations, translationsFile } from '@/catalog/translations/translations-file.ts';
import { type Locale, locales } from '@/core/locale/locale.ts';
import type { Row } from './side-by-side.ts';

/** How a translation of a block stands to its source. */
export type Mark =
  /** The source came to mean something else on that day, and the translation stayed. */
  | { readonly kind: 'older'; readonly since: string }
  /** The source was changed after the last release, and the translation stayed: nobody has said yet whether it still fits. */
  | { readonly kind: 'unsaid' };

/** Marks of each row by language; `released` is the text as it was last released. */
export function marksOf(
  rows: readonly Row[],
  source: Locale,
  released: ReleasedText | undefined,
): readonly Readonly<Partial<Record<Locale, Mark>>>[] {
  const before = released?.source === source ? released.blocks : [];
  const now = rows.map((row) => ({
    digests: Object.fromEntries(
      locales.flatMap((locale) => {
        const words = row[locale]?.words;
        return words === undefined ? [] : [[locale, wordsDigest(words)] as const];
      }),
    ) as Partial<Record<Locale, string>>,
  }));
  const matches = matchBlocks(before, now, source);
  return rows.map((row, index) => {
    const was = before[matches[index] ?? -1];
    return Object.fromEntries(
      locales.flatMap((locale): [Locale, Mark][] => {
        const stayed =
          was?.digests[locale] !== undefined && was.digests[locale] === now[index]?.digests[locale];
        if (locale === source || was === undefined || !stayed) return [];
        const since = was.older[locale];
        if (row[source] && was.words !== row[source].words) return [[locale, { kind: 'unsaid' }]];
        return since === undefined ? [] : [[locale, { kind: 'older', since }]];
      }),
    );
  });
}

/** The text of a folder as it was last released. */
export function releasedText(files: ContentFiles, folder: string): ReleasedText | undefined {
  const written = files.get(translationsFile);
  return written === undefined ? undefined : readTranslations(written).translations?.get(folder);
}
