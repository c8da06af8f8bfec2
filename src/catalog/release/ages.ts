import { type Locale, locales } from '@/core/locale/locale.ts';
import type { Catalog } from '../catalog-types.ts';
import { type Problem, show } from '../problem.ts';
import type { ContentFiles } from '../read-files.ts';
import { labelOf, type TextLabels } from '../translations/labels.ts';
import { readTranslations, translationsFile } from '../translations/translations-file.ts';
import { type ExplainingPlace, explainingPlaces } from './explaining.ts';
import { type Labels, releaseCommand } from './judge.ts';
import type { Tell } from './place.ts';
import type { QuestionAge, Release, Released } from './release.ts';
import { markBriefly, wordDiff } from './word-diff.ts';

/**
 * What an author says of a question whose explaining place changed: `answers`, it still answers the question; `unsure`, it does
 * not, and graded tests pass the question over until somebody has worked on it. `fits`: its older translations say the same.
 */
export type AgeLabel = 'answers' | 'unsure' | 'fits';
/** Labels by `course/lesson/question`. */
export type AgeLabels = ReadonlyMap<string, AgeLabel>;

/** The rule that tells of a question whose explaining place changed. */
export const explainedChanged = 'explained-changed';

/** All that an author has said for one release. */
export interface Said {
  readonly labels: Labels;
  readonly ages: AgeLabels;
  readonly texts: TextLabels;
}

/** A question whose explaining place changed since its release. */
export interface ExplainedChange {
  readonly id: string;
  /** The text that changed, below `content/`. */
  readonly file: string;
  readonly line: number | undefined;
  /** The first words that changed; `before` is unknown where more than a block counts. */
  readonly before: string | undefined;
  readonly now: string;
}

/** Questions, their explaining places and what is known of both. */
export interface AgeStanding {
  readonly before: Release;
  readonly now: Release['questions'];
  readonly sources: ReadonlyMap<string, Locale>;
  readonly places: ReadonlyMap<string, ExplainingPlace>;
  /** Words of blocks in the source language as last released, by their digest. */
  readonly known: ReadonlyMap<string, string>;
}

/** Lays questions beside the places that explain them. */
export function ageStandingOf(
  files: ContentFiles,
  catalog: Catalog,
  before: Release,
  now: Release['questions'],
): AgeStanding {
  const { translations } = readTranslations(files.get(translationsFile) ?? '');
  const blocks = [...(translations?.values() ?? [])].flatMap(({ source, blocks }) =>
    blocks.map(({ digests, words }) => [digests[source] ?? '', words] as const),
  );
  const sources = new Map(catalog.courses.map(({ id, source }) => [id, source]));
  return { before, now, sources, places: explainingPlaces(files, catalog), known: new Map(blocks) };
}

/** Whether the question itself is asked anew by this release: then somebody has just worked on it. */
function isReworked({ before, now }: AgeStanding, id: string, { labels }: Pick<Said, 'labels'>): boolean {
  const was = before.questions.get(id);
  return labels.get(id) === 'meaning' || (was !== undefined && (now.get(id)?.rev ?? 0) > was.rev);
}

const kindOf = (digest: string) => digest.slice(0, digest.indexOf(':'));

function changeOf(standing: AgeStanding, id: string, said: Said): ExplainedChange | undefined {
  const { before, places, known } = standing;
  const [was, place] = [before.ages.get(id)?.explained, places.get(id)];
  if (was === undefined || place === undefined || was === place.digest) return undefined;
  // The question names another section, or its paragraph was marked: another place, of which nothing was known.
  if (kindOf(was) !== kindOf(place.digest) || isReworked(standing, id, said)) return undefined;
  const source = standing.sources.get(id.split('/')[0] ?? '') ?? 'ky';
  const fresh = place.blocks.filter(({ digests }) => !known.has(digests[source] ?? ''));
  const isTypo = (name: string) => ['typo', 'fits'].includes(labelOf(said.texts, name) ?? '');
  if (fresh.length > 0 && fresh.every(({ id: name }) => isTypo(name))) return undefined;
  const shown = fresh[0] ?? place.blocks[0];
  return {
    id,
    file: place.file,
    line: shown?.line,
    before: known.get(was.slice('block:'.length)),
    now: shown?.words ?? '',
  };
}

/** The questions whose explaining place changed and of which nothing else in this release says what that means. */
export function explainedChanges(standing: AgeStanding, said: Said): readonly ExplainedChange[] {
  return [...standing.now.keys()].flatMap((id) => changeOf(standing, id, said) ?? []);
}

function olderOf(standing: AgeStanding, id: string, question: Released, said: Said): QuestionAge['older'] {
  const was = standing.before.questions.get(id);
  const source = standing.sources.get(id.split('/')[0] ?? '') ?? 'ky';
  if (was === undefined || said.ages.get(id) === 'fits') return {};
  const isOther = was.digests[source] !== question.digests[source] && isReworked(standing, id, said);
  const days = locales.flatMap((locale): [Locale, string | undefined][] => {
    // A translation that changed counts as made anew.
    if (locale === source || was.digests[locale] !== question.digests[locale]) return [];
    const since = standing.before.ages.get(id)?.older[locale];
    return isOther || since !== undefined ? [[locale, since]] : [];
  });
  return Object.fromEntries(days) as QuestionAge['older'];
}

/** What the next release knows of each question's age; `today` is the day from which something new counts. */
export function nextAges(standing: AgeStanding, said: Said, today: string): Release['ages'] {
  return new Map(
    [...standing.now].map(([id, question]) => {
      const since = standing.before.ages.get(id)?.unsure;
      const label = said.ages.get(id);
      const isSettled = label === 'answers' || isReworked(standing, id, said);
      const unsure = isSettled ? undefined : label === 'unsure' ? (since ?? today) : since;
      const marked = Object.entries(olderOf(standing, id, question, said));
      const older = Object.fromEntries(marked.map(([locale, day]) => [locale, day ?? today]));
      return [id, { explained: standing.places.get(id)?.digest, unsure, older }];
    }),
  );
}

/** What forbids a release: changed places without a label, labels without a reason. */
export function judgeAges(standing: AgeStanding, said: Said, tell: Tell): Problem[] {
  const open = explainedChanges(standing, said).filter(({ id }) => !isSaid(said.ages.get(id)));
  const stray = [...said.ages].filter(([id, label]) => {
    if (!standing.now.has(id) || label === 'unsure') return !standing.now.has(id);
    const age = standing.before.ages.get(id);
    if (label === 'answers') return changeOf(standing, id, said) === undefined && age?.unsure === undefined;
    return Object.keys(age?.older ?? {}).length === 0;
  });
  return [
    ...open.map(({ id, file, line, before, now }) => ({
      ...tell(
        id,
        '',
        `what answers it changed (${file}${line === undefined ? '' : `:${line}`}): ${before === undefined ? show(now) : markBriefly(wordDiff(before, now))}`,
        `a look whether the text still answers the question: ${releaseCommand}, which asks, or ${releaseCommand} -- --label ${id}=answers, or =unsure if the question needs work`,
      ),
      rule: explainedChanged,
    })),
    ...stray.map(([id, label]) =>
      tell(
        id,
        '',
        `the label ${show(`${id}=${label}`)}`,
        label === 'fits'
          ? 'a label only for a question with a translation that is marked as older'
          : 'a label only for a question whose explaining text changed, or that is marked as unsure',
      ),
    ),
  ];
}

function isSaid(label: AgeLabel | undefined): boolean {
  return label === 'answers' || label === 'unsure';
}

/** Whether `release.json` does not know what explains some question. */
export function hasUnknownAges(standing: AgeStanding): boolean {
  const { before, places } = standing;
  return [...places.keys()].some(
    (id) => before.questions.has(id) && before.ages.get(id)?.explained === undefined,
  );
}
