import { styleText } from 'node:util';
import type { Problem } from '@/catalog/problem.ts';
import type { ContentFiles } from '@/catalog/read-files.ts';
import { markRuns, wordDiff } from '@/catalog/release/word-diff.ts';
import { makeTranslations } from '@/catalog/translations/make-translations.ts';
import {
  labelOf,
  type SourceChange,
  type TextLabel,
  type TextLabels,
  type TextStanding,
  textStandingOf,
} from '@/catalog/translations/standing.ts';
import { translationsFile } from '@/catalog/translations/translations-file.ts';
import { localDay } from '@/i18n/date.ts';
import type { Choice } from './release-labels.ts';

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

async function askTexts(
  { changes }: TextStanding,
  given: TextLabels,
  choose: (choice: Choice) => Promise<string | undefined>,
): Promise<TextLabels | undefined> {
  const labels = new Map(given);
  for (const change of changes.filter(({ id }) => labelOf(given, id) === undefined)) {
    const label = await choose(textChoice(change));
    if (label === undefined) return undefined;
    labels.set(change.id, label as TextLabel);
  }
  return labels;
}

/** What a release of the texts writes and says; `problems` forbid it. */
export interface TextRelease {
  readonly problems: readonly Problem[];
  readonly files: ReadonlyMap<string, string>;
}

/** Makes the next `translations.json`, asking about each changed source that has no label; undefined when the author stops. */
export async function releaseTexts(
  files: ContentFiles,
  given: TextLabels,
  choose: ((choice: Choice) => Promise<string | undefined>) | undefined,
): Promise<TextRelease | undefined> {
  const standing = textStandingOf(files);
  if ('problems' in standing) return { ...standing, files: new Map() };
  const labels = choose ? await askTexts(standing, given, choose) : given;
  if (labels === undefined) return undefined;
  const made = makeTranslations(files, labels, localDay(new Date().toISOString()));
  const isNew = 'text' in made && made.text !== files.get(translationsFile);
  return { problems: made.problems, files: new Map(isNew ? [[translationsFile, made.text]] : []) };
}
