import type { ContentFiles } from '@/catalog/read-files.ts';
import { align } from '@/catalog/release/sequence.ts';
import type { Block } from '@/catalog/translations/blocks.ts';
import { type Locale, type Localized, locales } from '@/core/locale/locale.ts';
import { shownBlocks } from '../text-blocks.ts';

/** A block in one language, with its place in that language's text. */
export interface Cell extends Block {
  /** From 0. */
  readonly index: number;
}

/** Blocks that say the same in the three languages; a language that lacks one has no cell. */
export type Row = Readonly<Partial<Record<Locale, Cell>>>;

type Open = Partial<Record<Locale, Cell>>;

/** Lays the blocks of a translation beside rows that the source has filled; what the source does not have makes rows of its own. */
function lay(rows: Open[], source: Locale, locale: Locale, blocks: readonly Block[]): void {
  const kinds = (list: readonly { kind: string }[]) => list.map(({ kind }) => kind);
  const own = rows.filter((row) => row[source] !== undefined);
  const steps = align(kinds(own.flatMap((row) => row[source] ?? [])), kinds(blocks));
  let [from, index] = [0, 0];
  // Rows of the source that this language lacks; a block of another kind at the same place goes into the first of them.
  let lacking: Open[] = [];
  let after = -1;
  for (const { kind } of steps) {
    const row = own[from];
    const block = blocks[index];
    if (kind === 'gone' && row) lacking.push(row);
    if (kind !== 'gone' && block) {
      const cell = { ...block, index };
      const place = kind === 'same' ? row : lacking.shift();
      if (place) place[locale] = cell;
      else rows.splice(after + 1, 0, { [locale]: cell });
      after = place ? rows.indexOf(place) : after + 1;
      index += 1;
    }
    if (kind === 'same') lacking = [];
    if (kind !== 'new') from += 1;
  }
}

/** The blocks of a text in its languages, one row for blocks that belong together. `source` is the language it is written in first. */
export function sideBySide(texts: Partial<Localized>, source: Locale): readonly Row[] {
  const rows: Open[] = shownBlocks(texts[source] ?? '').map((block, index) => ({
    [source]: { ...block, index },
  }));
  for (const locale of locales) {
    if (locale !== source) lay(rows, source, locale, shownBlocks(texts[locale] ?? ''));
  }
  return rows;
}

/** The text files of a folder by language. */
export function textsOf(files: ContentFiles, folder: string): Partial<Localized> {
  return Object.fromEntries(
    locales.flatMap((locale) => {
      const mdx = files.get(`${folder}/${locale}.mdx`);
      return mdx === undefined ? [] : [[locale, mdx]];
    }),
  );
}

/** How many words a text has for its reader. @example countWords('12 сөз, 3–5 мүнөт') // => 4 */
export function countWords(words: string): number {
  return words.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}
