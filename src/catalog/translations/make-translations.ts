import { named, type Problem } from '../problem.ts';
import type { ContentFiles } from '../read-files.ts';
import { releaseCommand } from '../release/judge.ts';
import { markBriefly, wordDiff } from '../release/word-diff.ts';
import { isShortLabel, labelOf, strayLabels, type TextLabels } from './labels.ts';
import { type TextStanding, textStandingOf } from './standing.ts';
import { nameOf, type Translations } from './translations.ts';
import { readTranslations, translationsFile, writeTranslations } from './translations-file.ts';

/** What forbids a release of the texts: changes without a label, labels without a change. */
function judgeLabels(standing: TextStanding, labels: TextLabels): Problem[] {
  const unlabelled = standing.changes.filter(({ id }) => labelOf(labels, id) === undefined);
  return [
    ...unlabelled.map(({ id, file, line, before, now, stayed }) => ({
      file,
      ...(line === undefined ? {} : { line }),
      field: '',
      found: `a changed source, while ${stayed.join(' and ')} stayed: ${markBriefly(wordDiff(before, now))}`,
      wanted: `the same change in ${stayed.join(' and ')}, or a label: ${releaseCommand}, which asks, or ${releaseCommand} -- --label ${id}=typo|meaning`,
    })),
    ...strayLabels(standing, labels, translationsFile, 'block'),
  ];
}

/** The rule that tells of a source that changed while a translation stayed. */
export const staleTranslation = 'stale-translation';

/** What stands between the texts and their `translations.json`; nothing when every change is labelled and written down. */
export function checkTranslations(files: ContentFiles): readonly Problem[] {
  const standing = textStandingOf(files);
  if ('problems' in standing) return standing.problems;
  if (standing.isFirst) {
    const wanted = `the texts and their translations as they stand: ${releaseCommand}`;
    return [{ file: translationsFile, field: '', found: 'nothing', wanted }];
  }
  const problems = judgeLabels(standing, new Map());
  // Without labels nothing hangs on the day.
  const next = standing.next(new Map(), '');
  const last = readTranslations(files.get(translationsFile) ?? '').translations ?? new Map();
  const line = (translations: Translations, folder: string) => {
    const text = translations.get(folder);
    return text === undefined ? undefined : writeTranslations(new Map([[folder, text]]));
  };
  const unknown = [...new Set([...next.keys(), ...last.keys()])]
    .filter((folder) => line(next, folder) !== line(last, folder))
    // A block that waits for its label says so itself.
    .filter((folder) => !standing.changes.some(({ id }) => id.startsWith(`${nameOf(folder)}#`)));
  return named(staleTranslation, [
    ...problems,
    ...unknown.map((folder) => ({
      file: translationsFile,
      field: `texts.${folder}`,
      found: 'other words than the text has now',
      wanted: `${releaseCommand}, which writes them down, so that a later change of the source is seen`,
    })),
  ]);
}

/** Makes the next `translations.json` with the author's labels; its text, or what forbids it. */
export function makeTranslations(
  files: ContentFiles,
  labels: TextLabels,
  today: string,
): { readonly text: string; readonly problems: readonly [] } | { readonly problems: readonly Problem[] } {
  const standing = textStandingOf(files);
  if ('problems' in standing) return standing;
  // Labels of short texts name a file: they are judged beside those.
  const own = new Map([...labels].filter(([name]) => !isShortLabel(name)));
  const problems = judgeLabels(standing, own);
  return problems.length > 0
    ? { problems }
    : { text: writeTranslations(standing.next(own, today)), problems: [] };
}
