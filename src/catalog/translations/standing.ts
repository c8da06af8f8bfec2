import { type Locale, locales } from '@/core/locale/locale.ts';
import { buildCatalog } from '../build-catalog.ts';
import { isEmptyText } from '../empty-text.ts';
import type { Problem } from '../problem.ts';
import type { ContentFiles } from '../read-files.ts';
import { labelOf, olderNow, stands, type TextLabels } from './labels.ts';
import { matchBlocks } from './match.ts';
import {
  type ReleasedBlock,
  type ReleasedText,
  type StandingBlock,
  type StandingText,
  standingTexts,
  type Translations,
} from './translations.ts';
import { readTranslations, translationsFile } from './translations-file.ts';

/** A block whose source changed while some of its translations stayed. */
export interface SourceChange {
  readonly id: string;
  readonly file: string;
  readonly line: number | undefined;
  readonly before: string;
  readonly now: string;
  /** The languages that stayed. */
  readonly stayed: readonly Locale[];
}

/** The texts of the files against `translations.json`. */
export interface TextStanding {
  readonly changes: readonly SourceChange[];
  /** Blocks marked as older whose source and translation both stand as they were. */
  readonly older: readonly string[];
  /**
   * The next `translations.json` with the author's labels; `today` is the day since which a translation is older. With `isPartial` what has
   * no label stays as it was released, to be asked about later.
   */
  readonly next: (labels: TextLabels, today: string, isPartial?: boolean) => Translations;
  /** Whether there was no file yet. */
  readonly isFirst: boolean;
}

interface Judged {
  readonly now: StandingBlock;
  readonly before: ReleasedBlock | undefined;
  readonly change: SourceChange | undefined;
}

function judge({ source, file, blocks }: StandingText, last: ReleasedText | undefined): readonly Judged[] {
  // Another source language is another text: what was older than the old source says nothing of the new one.
  const before = last?.source === source ? last.blocks : [];
  const matches = matchBlocks(before, blocks, source);
  return blocks.map((now, index) => {
    const was = before[matches[index] ?? -1];
    const stayed = locales.filter((each) => each !== source && stands(was, now, each));
    const isChanged = was !== undefined && was.words !== now.words && stayed.length > 0;
    const { id, line } = now;
    const change = isChanged ? { id, file, line, before: was.words, now: now.words, stayed } : undefined;
    return { now, before: was, change };
  });
}

function released(
  { now, before, change }: Judged,
  labels: TextLabels,
  today: string,
  isPartial: boolean,
): ReleasedBlock {
  const label = labelOf(labels, now.id);
  if (isPartial && before !== undefined && change !== undefined && label === undefined) return before;
  return {
    words: now.words,
    digests: now.digests,
    older: olderNow(before, now, change?.stayed ?? [], label, today),
  };
}

/** Lays the texts of the files beside `translations.json`; content that is not whole is told first. */
export function textStandingOf(
  files: ContentFiles,
): TextStanding | { readonly problems: readonly Problem[] } {
  const { catalog, problems } = buildCatalog(files);
  if (catalog === undefined) return { problems };
  const written = files.get(translationsFile);
  const last = written === undefined ? { translations: new Map() } : readTranslations(written);
  if (last.translations === undefined) return last;
  const { translations } = last as { translations: Translations };
  // A new text is written down once it is written: a translation can be older only than something.
  const texts = [...standingTexts(files)].filter(
    ([folder]) =>
      translations.has(folder) ||
      !locales.some((locale) => isEmptyText(files.get(`${folder}/${locale}.mdx`) ?? '')),
  );
  const judged = new Map(
    texts.map(([folder, text]) => {
      return [folder, { source: text.source, blocks: judge(text, translations.get(folder)) }];
    }),
  );
  const all = [...judged.values()].flatMap(({ blocks }) => blocks);
  return {
    changes: all.flatMap(({ change }) => change ?? []),
    older: all
      .filter(({ before, change }) => change === undefined && Object.keys(before?.older ?? {}).length > 0)
      .map(({ now }) => now.id),
    next: (labels, today, isPartial = false) =>
      new Map(
        [...judged].map(([folder, { source, blocks }]) => {
          return [
            folder,
            { source, blocks: blocks.map((block) => released(block, labels, today, isPartial)) },
          ];
        }),
      ),
    isFirst: written === undefined,
  };
}
