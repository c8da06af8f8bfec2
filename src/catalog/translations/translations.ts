import { type Locale, locales } from '@/core/locale/locale.ts';
import { textPlans } from '../checks/texts.ts';
import type { ContentFiles } from '../read-files.ts';
import { readSheets } from '../read-files.ts';
import { digestOf } from '../release/canonical.ts';
import { blocksOf } from './blocks.ts';

/** Digests of a block by language; a language that the text awaits has none. */
export type Digests = Readonly<Partial<Record<Locale, string>>>;

/** A block with its translations as they were last released. */
export interface ReleasedBlock {
  /** The words in the source language, so that a change of them can be shown without asking git. */
  readonly words: string;
  readonly digests: Digests;
  /** Languages whose words are older than the source, with the day since which they are. */
  readonly older: Readonly<Partial<Record<Locale, string>>>;
}

/** A text as it was last released. */
export interface ReleasedText {
  readonly source: Locale;
  readonly blocks: readonly ReleasedBlock[];
}

/** What `translations.json` holds: texts by their folder below `content/`. */
export type Translations = ReadonlyMap<string, ReleasedText>;

/** A block as it stands in the files, with its name for labels and its place in the source. */
export interface StandingBlock extends Omit<ReleasedBlock, 'older'> {
  /** `course/lesson#section/n`: the n-th block of its section, the heading counted; `#/n` before the first heading. */
  readonly id: string;
  readonly line: number | undefined;
  /** Anchor of the section it stands in; empty before the first. */
  readonly section: string;
  /** Ids of the questions that it says it answers. */
  readonly explains: readonly string[];
}

/** A text as it stands in the files. */
export interface StandingText {
  readonly source: Locale;
  /** Path of the source below `content/`. */
  readonly file: string;
  readonly blocks: readonly StandingBlock[];
}

/** A digest of words: 16 hexadecimal digits of SHA-256 are enough to tell a changed block from an unchanged one. */
export function wordsDigest(words: string): string {
  return digestOf(words).slice(0, 16);
}

/** What a text is called in labels: `course/lesson`, or `pages/about`. */
export function nameOf(folder: string): string {
  return folder.replace(/^courses\//, '');
}

/** All long texts as they stand; only asked of content that is whole, so its languages pair block by block. */
export function standingTexts(files: ContentFiles): ReadonlyMap<string, StandingText> {
  return new Map(
    textPlans(readSheets(files)).map(({ folder, source, sections }) => {
      const file = `${folder}/${source}.mdx`;
      const bodies = locales.flatMap((locale) => {
        const mdx = files.get(`${folder}/${locale}.mdx`);
        return mdx === undefined ? [] : [[locale, blocksOf(mdx)] as const];
      });
      let [section, place, next] = ['', 0, 0];
      const blocks = blocksOf(files.get(file) ?? '').map(({ words, line, isSection, explains }, index) => {
        if (isSection) [section, place] = [sections[next++] ?? '', 0];
        place += 1;
        const digests = Object.fromEntries(
          bodies.map(([locale, all]) => [locale, wordsDigest(all[index]?.words ?? '')]),
        );
        return { id: `${nameOf(folder)}#${section}/${place}`, line, section, explains, words, digests };
      });
      return [folder, { source, file, blocks }];
    }),
  );
}
