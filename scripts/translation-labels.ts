import { styleText } from 'node:util';
import type { Problem } from '@/catalog/problem.ts';
import type { ContentFiles } from '@/catalog/read-files.ts';
import { markRuns, wordDiff } from '@/catalog/release/word-diff.ts';
import { makeShortTexts } from '@/catalog/short-texts/make-short-texts.ts';
import { shortTextsFile } from '@/catalog/short-texts/short-file.ts';
import {
  type ShortChange,
  type ShortStanding,
  shortStandingOf,
} from '@/catalog/short-texts/short-standing.ts';
import { labelOf, type TextLabel, type TextLabels } from '@/catalog/translations/labels.ts';
import { makeTranslations } from '@/catalog/translations/make-translations.ts';
import { type SourceChange, type TextStanding, textStandingOf } from '@/catalog/translations/standing.ts';
import { translationsFile } from '@/catalog/translations/translations-file.ts';
import type { Locale } from '@/core/locale/locale.ts';
import { localDay } from '@/i18n/date.ts';
import type { Choice, Chooser } from './release-labels.ts';

const form = /^([^=]*#[^=]+)=(typo|meaning|fits)$/;

/**
 * Takes the labels of texts, which hold a `#`, out of those of the command line and gives the others back.
 * @throws for one of another form, with the form that is wanted.
 */
export function readTextLabels(written: readonly string[]): { texts: TextLabels; others: string[] } {
  const texts = written
    .filter((each) => each.includes('#'))
    .map((each): [string, TextLabel] => {
      const [, id = '', label] = form.exec(each) ?? [];
      if (label === undefined)
        throw new Error(`--label ${each}: course/lesson#section/n=typo, =meaning or =fits is wanted`);
      return [id, label as TextLabel];
    });
  return { texts: new Map(texts), others: written.filter((each) => !each.includes('#')) };
}

/** How a changed source is put before the author, word by word. */
export function textChoice({ id, before, now, stayed }: SourceChange): Choice {
  const body = markRuns(wordDiff(before, now), ({ kind }, text) =>
    kind === 'same' ? text : styleText(kind === 'gone' ? 'red' : 'green', text),
  );
  const languages = stayed.join(' and ');
  return {
    title: id,
    body,
    message: `The source changed, ${languages} stayed. Do they still say the same?`,
    options: [
      { value: 'typo', label: 'Typo', hint: `yes, ${languages} fit as before` },
      { value: 'meaning', label: 'Meaning', hint: `no: until they change, readers of ${languages} are told` },
      { value: 'stop', label: 'Stop', hint: 'nothing is written; the files stay as they are' },
    ],
  };
}

/** How a changed short text is put before the author: only its digest was kept, so its twins stand beside it. */
export function shortChoice({ id, text, source, stayed }: ShortChange): Choice {
  const line = (locale: Locale) => `${locale}  ${text.texts[locale]}`;
  const { options, message } = textChoice({ id, file: '', line: undefined, before: '', now: '', stayed });
  const twins = stayed.map((locale) => styleText('dim', line(locale)));
  return { title: id, body: [line(source), ...twins].join('\n'), message, options };
}

async function askTexts(
  { changes }: TextStanding,
  shorts: ShortStanding,
  given: TextLabels,
  choose: Chooser,
): Promise<TextLabels | undefined> {
  const labels = new Map(given);
  const open = [
    ...changes.map((change) => [change.id, textChoice(change)] as const),
    ...shorts.changes.map((change) => [change.id, shortChoice(change)] as const),
  ].filter(([id]) => labelOf(given, id) === undefined);
  for (const [id, choice] of open) {
    const label = await choose(choice);
    if (label === undefined) return undefined;
    labels.set(id, label as TextLabel);
  }
  return labels;
}

/** What a release of the texts writes and says; `problems` forbid it. */
export interface TextRelease {
  readonly problems: readonly Problem[];
  readonly files: ReadonlyMap<string, string>;
  /** Everything that was said of the texts. */
  readonly labels: TextLabels;
}

/**
 * Makes the next `translations.json` and `short-texts.json`, asking about each changed source that has no label; undefined when
 * the author stops.
 */
export async function releaseTexts(
  files: ContentFiles,
  given: TextLabels,
  choose: Chooser | undefined,
): Promise<TextRelease | undefined> {
  const standing = textStandingOf(files);
  if ('problems' in standing) return { ...standing, files: new Map(), labels: given };
  const shorts = shortStandingOf(files);
  if ('problems' in shorts) return { ...shorts, files: new Map(), labels: given };
  const labels = choose ? await askTexts(standing, shorts, given, choose) : given;
  if (labels === undefined) return undefined;
  const today = localDay(new Date().toISOString());
  const made = [
    [translationsFile, makeTranslations(files, labels, today)],
    [shortTextsFile, makeShortTexts(files, labels, today)],
  ] as const;
  const written = made.flatMap(([file, next]): [string, string][] =>
    'text' in next && next.text !== files.get(file) ? [[file, next.text]] : [],
  );
  return { problems: made.flatMap(([, { problems }]) => problems), files: new Map(written), labels };
}
