import { buildCatalog } from '../build-catalog.ts';

import { isEmptyText } from '../empty-text.ts';
import { named, type Problem } from '../problem.ts';

import type { ContentFiles } from '../read-files.ts';
import type { TextLabels } from '../translations/labels.ts';
import {
  type AgeLabels,
  type AgeStanding,
  ageStandingOf,
  hasUnknownAges,
  judgeAges,
  nextAges,
  type Said,
} from './ages.ts';
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
  /** The questions and what explains them. */
  readonly ages: AgeStanding;
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
  const now = written(questionsOf(files, catalog), before.release);
  const comparison = compare(before.release, now);
  const ages = ageStandingOf(files, catalog, before.release, now);
  return { before: before.release, now, comparison, ages, isFirst: source === undefined };
}

/**
 * Without new questions that an author has still to write: released now, each of them would have to be called a change of
 * meaning once it is written. What learners know already stays, whatever is written in it.
 */
function written(
  questions: Release['questions'],
  { questions: known, retired }: Release,
): Release['questions'] {
  return new Map(
    [...questions].filter(
      ([id, { words }]) => known.has(id) || retired.has(id) || !isEmptyText(JSON.stringify(words)),
    ),
  );
}

const nothing: Said = { labels: new Map(), ages: new Map(), texts: new Map() };

/** The rule that tells of a question that differs from the last release. */
const unreleased = 'question-release';

function judged(files: ContentFiles, { comparison, now, isFirst, ages }: Standing, said: Said): Problem[] {
  const tell = teller(files);
  const revOf = (id: string) => now.get(id)?.rev ?? 1;
  return named(unreleased, [
    ...judge(comparison, said.labels, isFirst, tell, revOf),
    ...judgeAges(ages, said, tell),
  ]);
}

/** What a question's place says that `release.json` does not know; one problem for all, since one command mends them. */
function unknownAges({ ages }: Standing): Problem[] {
  if (!hasUnknownAges(ages)) return [];
  const wanted = `${releaseCommand}, which writes down what explains each question, so that a later change is seen`;
  return [{ file: releaseFile, field: '', found: 'questions without what explains them', wanted }];
}

/** What stands between the files and their `release.json`; nothing when every change is labelled and written down. */
export function checkRelease(files: ContentFiles): readonly Problem[] {
  const standing = standingOf(files);
  if ('problems' in standing) return standing.problems;
  if (standing.isFirst) {
    const wanted = `the release of the questions as they stand: ${releaseCommand}`;
    return [{ file: releaseFile, field: '', found: 'nothing', wanted }];
  }
  const open = unrecorded(standing.comparison, teller(files));
  return [
    ...judged(files, standing, nothing),
    ...named(unreleased, [...open, ...(open.length > 0 ? [] : unknownAges(standing))]),
  ];
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

/** What an author may say besides what a change of a question means. */
export interface More {
  readonly ages?: AgeLabels | undefined;
  /** What was said of the texts in the same release: a typo in what explains a question needs no second answer. */
  readonly texts?: TextLabels | undefined;
  /** The day from which a mark counts, ISO 8601; needed as soon as a translation or an explanation falls behind. */
  readonly today?: string;
}

/** Makes the next release with the author's labels. With problems nothing is to be written: half a release would hide the rest. */
export function makeRelease(files: ContentFiles, labels: Labels, more: More = {}): NewRelease | Faulty {
  const { ages = nothing.ages, texts = nothing.texts, today = '' } = more;
  const said: Said = { labels, ages, texts };
  const standing = standingOf(files);
  if ('problems' in standing) return standing;
  const problems = judged(files, standing, said);
  if (problems.length > 0) return { problems };
  const raised = new Map(
    standing.comparison.changed
      .filter((change) => isUnlabelled(change) && labels.get(change.id) === 'meaning')
      .map(({ id, rev }) => [id, rev.before + 1] as const),
  );
  const rewritten = new Map<string, string>();
  for (const [id, rev] of raised) {
    const { file, question } = homeOf(id);
    rewritten.set(file, withRev(rewritten.get(file) ?? files.get(file) ?? '', question, rev));
  }
  const questions = new Map(
    [...standing.now].map(([id, question]) => [id, { ...question, rev: raised.get(id) ?? question.rev }]),
  );
  const text = writeRelease({
    questions,
    retired: tombstonesOf(standing),
    ages: nextAges(standing.ages, said, today),
  });
  if (text !== files.get(releaseFile)) rewritten.set(releaseFile, text);
  return { files: rewritten, raised, problems: [] };
}
