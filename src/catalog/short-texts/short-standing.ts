import { type Locale, locales } from '@/core/locale/locale.ts';
import { isEmptyText } from '../empty-text.ts';
import type { Problem } from '../problem.ts';
import { type ContentFiles, readSheets } from '../read-files.ts';
import { labelOf, olderNow, stands, type TextLabels } from '../translations/labels.ts';
import { matchShorts } from './match-shorts.ts';
import { type ReleasedShort, type ReleasedShorts, readShortTexts, shortTextsFile } from './short-file.ts';
import { type ShortFile, type ShortText, shortFiles } from './short-texts.ts';

/** A short text whose source changed while some of its translations stayed. */
export interface ShortChange {
  /** What it is called in labels: `glossary/wallet.yaml#definition`. */
  readonly id: string;
  readonly file: string;
  readonly line: number | undefined;
  readonly name: string;
  readonly text: ShortText;
  readonly source: Locale;
  /** The languages that stayed. */
  readonly stayed: readonly Locale[];
}

/** The short texts of the files against `short-texts.json`. */
export interface ShortStanding {
  readonly changes: readonly ShortChange[];
  /** Ids of texts marked as older whose source and translation both stand as they were. */
  readonly older: readonly string[];
  /**
   * The next `short-texts.json`; `today` is the day since which a translation is older. With `isPartial` what has no label stays as
   * it was released, to be asked about later.
   */
  readonly next: (labels: TextLabels, today: string, isPartial?: boolean) => ReleasedShorts;
  readonly last: ReleasedShorts;
  readonly isFirst: boolean;
}

interface Judged {
  readonly text: ShortText;
  readonly before: ReleasedShort | undefined;
  readonly id: string;
  readonly change: ShortChange | undefined;
}

/** The name of a short text in labels. Its file ends in `.yaml`, which tells it from a block of a long text. */
export function shortId(file: string, name: string): string {
  return `${file}#${name}`;
}

function judge(
  file: string,
  { source, texts, lineOf }: ShortFile,
  last: ReleasedShorts extends ReadonlyMap<string, infer V> ? V | undefined : never,
): readonly Judged[] {
  // Another source language is another text: what was older than the old source says nothing of the new one.
  const before = last?.source === source ? last.texts : new Map<string, ReleasedShort>();
  const matches = matchShorts(before, texts, source);
  return texts.map((text, index) => {
    const was = matches[index];
    const id = shortId(file, text.name);
    const stayed = locales.filter((each) => each !== source && stands(was, text, each));
    const isChanged = was !== undefined && !stands(was, text, source) && stayed.length > 0;
    const line = isChanged ? lineOf([...text.path, source]) : undefined;
    const change = isChanged ? { id, file, line, name: text.name, text, source, stayed } : undefined;
    return { text, before: was, id, change };
  });
}

function released(
  { text, before, change, id }: Judged,
  labels: TextLabels,
  today: string,
  isPartial: boolean,
): ReleasedShort {
  const label = labelOf(labels, id);
  if (isPartial && before !== undefined && change !== undefined && label === undefined) return before;
  return {
    digests: text.digests,
    older: olderNow(before, text, change?.stayed ?? [], label, today),
  };
}

function isUnwritten({ texts }: ShortText): boolean {
  return locales.some((locale) => isEmptyText(texts[locale]));
}

/** Lays the short texts of whole content beside `short-texts.json`; a file that cannot be read is told. */
export function shortStandingOf(
  files: ContentFiles,
): ShortStanding | { readonly problems: readonly Problem[] } {
  const written = files.get(shortTextsFile);
  const read = written === undefined ? { shorts: new Map() as ReleasedShorts } : readShortTexts(written);
  if (read.shorts === undefined) return { problems: read.problems };
  const last = read.shorts;
  const judged = new Map(
    [...shortFiles(readSheets(files))].flatMap(([file, entry]) => {
      const known = last.get(file);
      const texts = entry.texts.filter((text) => known?.texts.has(text.name) || !isUnwritten(text));
      // A new file is written down once all of it is written: a translation can be older only than something.
      if (known === undefined && texts.length < entry.texts.length) return [];
      return [[file, { source: entry.source, texts: judge(file, { ...entry, texts }, known) }] as const];
    }),
  );
  const all = [...judged.values()].flatMap(({ texts }) => texts);
  return {
    changes: all.flatMap(({ change }) => change ?? []),
    older: all
      .filter(({ before, change }) => change === undefined && Object.keys(before?.older ?? {}).length > 0)
      .map(({ id }) => id),
    next: (labels, today, isPartial = false) =>
      new Map(
        [...judged].map(([file, { source, texts }]) => {
          const entries = texts.map(
            (each) => [each.text.name, released(each, labels, today, isPartial)] as const,
          );
          return [file, { source, texts: new Map(entries) }];
        }),
      ),
    last,
    isFirst: written === undefined,
  };
}
