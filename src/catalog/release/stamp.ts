import type { Problem } from '../problem.ts';
import type { ContentFiles } from '../read-files.ts';
import { shortTextsFile, writeShortTexts } from '../short-texts/short-file.ts';
import { shortStandingOf } from '../short-texts/short-standing.ts';
import type { TextLabel } from '../translations/labels.ts';
import { textStandingOf } from '../translations/standing.ts';
import { nameOf } from '../translations/translations.ts';
import { readTranslations, translationsFile, writeTranslations } from '../translations/translations-file.ts';
import { type AgeLabel, explainedChanges, nextAges } from './ages.ts';
import { isUnlabelled } from './judge.ts';
import { standingOf } from './make-release.ts';
import { homeOf } from './release.ts';
import { releaseFile, writeRelease } from './release-file.ts';

/** What a stamp says: a change that leaves the sense (`typo`), or an older translation that fits all the same. */
export type StampLabel = 'typo' | 'fits';

/** What a stamp did. */
export interface Stamped {
  /** Files to be written, by their path below `content/`. */
  readonly files: ReadonlyMap<string, string>;
  /** What was stamped, with the label it got. */
  readonly done: readonly (readonly [string, TextLabel | AgeLabel])[];
  /** What no stamp can settle, with the reason. */
  readonly refused: readonly (readonly [string, string])[];
}

/** What a target names: a file, a folder, a block, a short text or a question, as an author copies it from a message. */
function matcher(target: string) {
  const path = target.replace(/^(\.\/)?(content\/)?/, '').replace(/\/$/, '');
  const folder = path.replace(/\/(ky|ru|en)\.mdx$/, '');
  const text = nameOf(folder);
  return {
    block: (id: string) => id === path || (!path.includes('#') && id.startsWith(`${text}#`)),
    short: (id: string) => id === path || id.startsWith(`${path}#`) || id.startsWith(`${path}/`),
    question: (id: string) => {
      // Who names a text means no question of its lesson, only what it explains.
      if (path !== folder) return false;
      const { file } = homeOf(id);
      return id === path || file === path || file.startsWith(`${path}/`) || id.startsWith(`${text}/`);
    },
    explaining: (file: string) => file.startsWith(`${folder}/`) || file.startsWith(`courses/${folder}/`),
  };
}

/** Says of everything that a target names and that waits for a word that its sense stayed, and leaves the rest as it was released. */
export function stamp(
  files: ContentFiles,
  target: string,
  label: StampLabel,
): Stamped | { readonly problems: readonly Problem[] } {
  const names = matcher(target);
  const texts = textStandingOf(files);
  const shorts = shortStandingOf(files);
  const questions = standingOf(files);
  for (const each of [texts, shorts, questions]) if ('problems' in each) return { problems: each.problems };
  if ('problems' in texts || 'problems' in shorts || 'problems' in questions) return { problems: [] };

  const isTypo = label === 'typo';
  const blocks = (isTypo ? texts.changes.map(({ id }) => id) : texts.older).filter(names.block);
  const lines = (isTypo ? shorts.changes.map(({ id }) => id) : shorts.older).filter(names.short);
  const said = (ids: readonly string[]) => new Map(ids.map((id) => [id, label] as const));

  const { before, now, comparison, ages } = questions;
  const changed = comparison.changed.filter((change) => isUnlabelled(change) && names.question(change.id));
  const reworded = isTypo
    ? changed.filter(({ structure }) => structure.length === 0).map(({ id }) => id)
    : [];
  const nothing = { labels: new Map(), ages: new Map(), texts: said(blocks) };
  const answered = explainedChanges(ages, nothing)
    .filter(({ id, file }) => isTypo && (names.question(id) || names.explaining(file)))
    .map(({ id }) => id);
  const fitting = [...before.ages]
    .filter(([id, { older }]) => !isTypo && names.question(id) && Object.keys(older).length > 0)
    .map(([id]) => id);
  const ageLabels = new Map<string, AgeLabel>([
    ...answered.map((id) => [id, 'answers'] as const),
    ...fitting.map((id) => [id, 'fits'] as const),
  ]);
  const next = nextAges(ages, { labels: new Map(), ages: ageLabels, texts: said(blocks) }, '');
  // What a stamped block explains takes its new words along, or it would be asked about next time.
  const settled = new Set([...ageLabels.keys(), ...reworded]);
  const open = new Set(
    explainedChanges(ages, { labels: new Map(), ages: new Map(), texts: new Map() }).map(({ id }) => id),
  );
  const still = new Set(explainedChanges(ages, nothing).map(({ id }) => id));
  for (const id of open) if (!still.has(id)) settled.add(id);

  const last = readTranslations(files.get(translationsFile) ?? '').translations ?? new Map();
  const nextTexts = texts.next(said(blocks), '', true);
  const touched = (folder: string) => blocks.some((id) => id.startsWith(`${nameOf(folder)}#`));
  const nextShorts = shorts.next(said(lines), '', true);
  const isTouched = (file: string) => lines.some((id) => id.startsWith(`${file}#`));
  const written: [string, string][] = [
    [
      translationsFile,
      writeTranslations(
        new Map(
          [...last].map(([folder, text]) => [folder, (touched(folder) && nextTexts.get(folder)) || text]),
        ),
      ),
    ],
    [
      shortTextsFile,
      writeShortTexts(
        new Map(
          [...shorts.last].map(([file, entry]) => [file, (isTouched(file) && nextShorts.get(file)) || entry]),
        ),
      ),
    ],
    [
      releaseFile,
      writeRelease({
        questions: new Map(
          [...before.questions].map(([id, was]) => [id, (reworded.includes(id) && now.get(id)) || was]),
        ),
        retired: before.retired,
        ages: new Map(
          [...before.questions.keys()].flatMap((id) => {
            const age = settled.has(id) ? next.get(id) : before.ages.get(id);
            return age === undefined ? [] : [[id, age] as const];
          }),
        ),
      }),
    ],
  ];
  return {
    files: new Map(written.filter(([file, text]) => files.has(file) && files.get(file) !== text)),
    done: [...[...blocks, ...lines, ...reworded].map((id) => [id, label] as const), ...ageLabels],
    refused: changed
      .filter(({ structure }) => isTypo && structure.length > 0)
      .map(({ id }) => [id, 'its key or structure changed: npm run content:release'] as const),
  };
}
