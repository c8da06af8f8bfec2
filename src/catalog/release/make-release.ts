import { buildCatalog } from '../build-catalog.ts';
import type { Problem } from '../problem.ts';
import type { ContentFiles } from '../read-files.ts';
import { type Comparison, compare } from './compare.ts';
import { isUnlabelled, judge, type Labels, releaseCommand, unrecorded } from './judge.ts';
import { teller } from './place.ts';
import { withRev } from './raise-rev.ts';
import { homeOf, questionsOf, type Release, type Tombstone } from './release.ts';
import { emptyRelease, readRelease, releaseFile, writeRelease } from './release-file.ts';

/** The files against the last release, when both could be read. */
export interface Standing {
  readonly before: Release;
  readonly now: Release['questions'];
  readonly comparison: Comparison;
  /** Whether there was no release yet. */
  readonly isFirst: boolean;
}

/** What a release writes: the files to be written, by their path below `content/`, and the questions whose `rev` rises. */
export interface NewRelease {
  readonly files: ReadonlyMap<string, string>;
  readonly raised: ReadonlyMap<string, number>;
  readonly problems: readonly [];
}

type Faulty = { readonly problems: readonly Problem[] };

/** Compares the files with their `release.json`; content that is not whole is told first. */
export function standingOf(files: ContentFiles): Standing | Faulty {
  const { catalog, problems } = buildCatalog(files);
  if (catalog === undefined) return { problems };
  const source = files.get(releaseFile);
  const before = source === undefined ? { release: emptyRelease } : readRelease(source);
  if (before.release === undefined) return before;
  const now = questionsOf(files, catalog);
  const comparison = compare(before.release, now);
  return { before: before.release, now, comparison, isFirst: source === undefined };
}

function judged(files: ContentFiles, { comparison, now, isFirst }: Standing, labels: Labels): Problem[] {
  return judge(comparison, labels, isFirst, teller(files), (id) => now.get(id)?.rev ?? 1);
}

/** What stands between the files and their `release.json`; nothing when every change is labelled and written down. */
export function checkRelease(files: ContentFiles): readonly Problem[] {
  const standing = standingOf(files);
  if ('problems' in standing) return standing.problems;
  if (standing.isFirst) {
    const wanted = `the release of the questions as they stand: ${releaseCommand}`;
    return [{ file: releaseFile, field: '', found: 'nothing', wanted }];
  }
  return [...judged(files, standing, new Map()), ...unrecorded(standing.comparison, teller(files))];
}

function tombstonesOf({ before, comparison }: Standing): Map<string, Tombstone> {
  const kept = [...before.retired].filter(([id]) => !comparison.returned.includes(id));
  const fresh = comparison.gone.flatMap(({ id }): [string, Tombstone][] => {
    const last = before.questions.get(id);
    if (last === undefined) return [];
    const { ky, ru, en } = last.words;
    const prompt = { ky: ky['prompt'] ?? '', ru: ru['prompt'] ?? '', en: en['prompt'] ?? '' };
    return [[id, { rev: last.rev, prompt, digests: last.digests }]];
  });
  return new Map([...kept, ...fresh]);
}

/** Makes the next release with the author's labels. With problems nothing is to be written: half a release would hide the rest. */
export function makeRelease(files: ContentFiles, labels: Labels): NewRelease | Faulty {
  const standing = standingOf(files);
  if ('problems' in standing) return standing;
  const problems = judged(files, standing, labels);
  if (problems.length > 0) return { problems };
  const raised = new Map(
    standing.comparison.changed
      .filter((change) => isUnlabelled(change) && labels.get(change.id) === 'meaning')
      .map(({ id, rev }) => [id, rev.before + 1] as const),
  );
  const written = new Map<string, string>();
  for (const [id, rev] of raised) {
    const { file, question } = homeOf(id);
    written.set(file, withRev(written.get(file) ?? files.get(file) ?? '', question, rev));
  }
  const questions = new Map(
    [...standing.now].map(([id, question]) => [id, { ...question, rev: raised.get(id) ?? question.rev }]),
  );
  const text = writeRelease({ questions, retired: tombstonesOf(standing) });
  if (text !== files.get(releaseFile)) written.set(releaseFile, text);
  return { files: written, raised, problems: [] };
}
