import { type Locale, locales } from '@/core/locale/locale.ts';
import { buildCatalog } from '../build-catalog.ts';
import type { Problem } from '../problem.ts';
import type { ContentFiles } from '../read-files.ts';
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

/**
 * What an author says of a block whose source changed and of which a translation stayed: `typo`, it fits as it did before;
 * `meaning`, it is older from today. `fits`, also of a block that is marked as older: somebody compared them, and they agree.
 */
export type TextLabel = 'typo' | 'meaning' | 'fits';
/** Labels by `course/lesson#section/n`, or `course/lesson#all` for every block of a text that wants one. */
export type TextLabels = ReadonlyMap<string, TextLabel>;

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
  /** The next `translations.json` with the author's labels; `today` is the day since which a translation is older. */
  readonly next: (labels: TextLabels, today: string) => Translations;
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

function stands(before: ReleasedBlock | undefined, now: StandingBlock, locale: Locale): boolean {
  return before?.digests[locale] !== undefined && before.digests[locale] === now.digests[locale];
}

/** The label of a block, its own before that of its text. */
export function labelOf(labels: TextLabels, id: string): TextLabel | undefined {
  return labels.get(id) ?? labels.get(allOf(id));
}

/** The label name that stands for every block of a block's text. */
export function allOf(id: string): string {
  return id.replace(/#.*$/, '#all');
}

function released({ now, before, change }: Judged, labels: TextLabels, today: string): ReleasedBlock {
  const label = labelOf(labels, now.id);
  const older = locales.flatMap((locale): [Locale, string][] => {
    const since = before?.older[locale];
    if (label === 'fits' || !stands(before, now, locale)) return [];
    if (change?.stayed.includes(locale) && label === 'meaning') return [[locale, since ?? today]];
    return since === undefined ? [] : [[locale, since]];
  });
  return { words: now.words, digests: now.digests, older: Object.fromEntries(older) };
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
  const judged = new Map(
    [...standingTexts(files)].map(([folder, text]) => {
      return [folder, { source: text.source, blocks: judge(text, translations.get(folder)) }];
    }),
  );
  const all = [...judged.values()].flatMap(({ blocks }) => blocks);
  return {
    changes: all.flatMap(({ change }) => change ?? []),
    older: all
      .filter(({ before, change }) => change === undefined && Object.keys(before?.older ?? {}).length > 0)
      .map(({ now }) => now.id),
    next: (labels, today) =>
      new Map(
        [...judged].map(([folder, { source, blocks }]) => {
          return [folder, { source, blocks: blocks.map((block) => released(block, labels, today)) }];
        }),
      ),
    isFirst: written === undefined,
  };
}
