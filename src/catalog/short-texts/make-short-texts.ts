import { named, type Problem, show } from '../problem.ts';
import type { ContentFiles } from '../read-files.ts';
import { releaseCommand } from '../release/judge.ts';
import { isShortLabel, labelOf, strayLabels, type TextLabels } from '../translations/labels.ts';
import { staleTranslation } from '../translations/make-translations.ts';
import { shortLines, shortTextsFile, writeShortTexts } from './short-file.ts';
import { type ShortStanding, shortStandingOf } from './short-standing.ts';

function onlyShort(labels: TextLabels): TextLabels {
  return new Map([...labels].filter(([name]) => isShortLabel(name)));
}

/** What forbids a release of the short texts: changes without a label, labels without a change. */
function judgeLabels(standing: ShortStanding, labels: TextLabels): Problem[] {
  return [
    ...standing.changes
      .filter(({ id }) => labelOf(labels, id) === undefined)
      .map(({ id, file, line, name, text, source, stayed }) => ({
        file,
        ...(line === undefined ? {} : { line }),
        field: `${text.path.join('.')}.${source}`,
        found: `a changed source (${name}), while ${stayed.join(' and ')} stayed: ${show(text.texts[source])}`,
        wanted: `the same change in ${stayed.join(' and ')}, or a label: ${releaseCommand}, which asks, or ${releaseCommand} -- --label ${id}=typo|meaning`,
      })),
    ...strayLabels(standing, labels, shortTextsFile, 'text'),
  ];
}

/** What stands between the short texts of whole content and their `short-texts.json`. */
export function checkShortTexts(files: ContentFiles): readonly Problem[] {
  const standing = shortStandingOf(files);
  if ('problems' in standing) return standing.problems;
  if (standing.isFirst) {
    const wanted = `the short texts of the YAML files as they stand: ${releaseCommand}`;
    return [{ file: shortTextsFile, field: '', found: 'nothing', wanted }];
  }
  // Without labels nothing hangs on the day.
  const next = standing.next(new Map(), '');
  const line = (entry: ReturnType<typeof next.get>) => (entry === undefined ? '' : shortLines(entry));
  const unknown = [...new Set([...next.keys(), ...standing.last.keys()])]
    .filter((file) => line(next.get(file)) !== line(standing.last.get(file)))
    // A text that waits for its label says so itself.
    .filter((file) => !standing.changes.some((change) => change.file === file));
  return named(staleTranslation, [
    ...judgeLabels(standing, new Map()),
    ...unknown.map((file) => ({
      file: shortTextsFile,
      field: `files.${file}`,
      found: 'other words than the file has now',
      wanted: `${releaseCommand}, which writes them down, so that a later change of the source is seen`,
    })),
  ]);
}

/** Makes the next `short-texts.json` with the author's labels; its text, or what forbids it. */
export function makeShortTexts(
  files: ContentFiles,
  labels: TextLabels,
  today: string,
): { readonly text: string; readonly problems: readonly [] } | { readonly problems: readonly Problem[] } {
  const standing = shortStandingOf(files);
  if ('problems' in standing) return standing;
  const own = onlyShort(labels);
  const problems = judgeLabels(standing, own);
  return problems.length > 0
    ? { problems }
    : { text: writeShortTexts(standing.next(own, today)), problems: [] };
}
