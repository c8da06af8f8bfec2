import { locales } from '@/core/locale/locale.ts';
import { type Problem, show } from '../problem.ts';
import { type Change, type Comparison, type Difference, type Gone, isChanged } from './compare.ts';
import type { Tell } from './place.ts';
import { releaseFile } from './release-file.ts';
import { markBriefly, wordDiff } from './word-diff.ts';

/** What an author says of a question that differs from the last release. */
export type Label = 'typo' | 'meaning' | 'retired';
/** Labels by `course/lesson/question`. */
export type Labels = ReadonlyMap<string, Label>;

/** The command that makes a release, as an author types it. */
export const releaseCommand = 'npm run content:release';

function sayDifference({ path, before, now }: Difference): string {
  if (before === undefined) return `${path} is new`;
  return now === undefined ? `${path} is gone` : `${path} was ${before}, is ${now}`;
}

/** What is different, in one line: the first place of the structure, else the first text of the first language. */
export function sayChange({ structure, words }: Change): string {
  const [first, ...others] = structure;
  if (first !== undefined)
    return `the key or structure changed: ${sayDifference(first)}${others.length > 0 ? `, and ${others.length} more` : ''}`;
  const languages = locales.filter((locale) => words[locale].length > 0);
  const text = languages.flatMap((locale) => words[locale])[0];
  const detail = text === undefined ? '' : markBriefly(wordDiff(text.before ?? '', text.now ?? ''));
  return `texts changed (${languages.join(', ')}): ${text?.path} ${detail}`;
}

/** Whether the author has to say something about a change: it is one, and `rev` does not say it yet. */
export function isUnlabelled(change: Change): boolean {
  return isChanged(change) && change.rev.now === change.rev.before;
}

function judgeChange(change: Change, label: Label | undefined, tell: Tell): Problem[] {
  const { id, rev, structure } = change;
  const [next, found] = [rev.before + 1, `rev ${rev.now}, ${rev.before} in the last release`];
  const problem = (...[field, found, wanted]: [string, string, string]) => [tell(id, field, found, wanted)];
  if (rev.now < rev.before)
    return problem('rev', found, `${rev.before} or ${next}: a revision never goes down, answers hang on it`);
  if (!isChanged(change))
    return problem('rev', found, `${rev.before}: nothing changed, so earlier answers still count`);
  if (rev.now > next) return problem('rev', found, `${next}, one more than in the last release`);
  if (label === 'retired')
    return problem('', 'the label "retired" for a question that stands here', 'the label typo or meaning');
  if (rev.now === next) {
    if (label !== 'typo') return [];
    return problem('rev', `${found}, and the label "typo"`, `${rev.before} for a typo, or the label meaning`);
  }
  if (structure.length > 0 && label !== 'meaning')
    return problem(
      '',
      sayChange(change),
      `rev ${next}, since earlier answers no longer fit: ${wish(id, 'meaning')}`,
    );
  return label === undefined
    ? problem('', sayChange(change), `a label: ${wish(id, 'typo" or "meaning')}`)
    : [];
}

function wish(id: string, label: string): string {
  return `${releaseCommand}, which asks, or ${releaseCommand} -- --label ${id}=${label.replace('" or "', '|')}`;
}

function judgeGone({ id, twin }: Gone, label: Label | undefined, tell: Tell): Problem[] {
  if (label === 'retired') return [];
  const renamed = twin === undefined ? '' : ` (the same question stands now as "${twin}")`;
  const wanted = `the question under its published id, or its retirement, after which the id is never used again: ${wish(id, 'retired')}`;
  return [tell(id, '', `no question ${show(id)}, which is in the last release${renamed}`, wanted)];
}

/** What forbids a release: changes without a label, and whatever no label can mend. `isFirst` when there was none before. */
export function judge(
  comparison: Comparison,
  labels: Labels,
  isFirst: boolean,
  tell: Tell,
  revOf: (id: string) => number,
): Problem[] {
  const { added, gone, reused, changed } = comparison;
  const known = new Set([...gone, ...changed].map(({ id }) => id));
  return [
    ...changed.flatMap((change) => judgeChange(change, labels.get(change.id), tell)),
    ...gone.flatMap((each) => judgeGone(each, labels.get(each.id), tell)),
    ...reused.map((id) =>
      tell(
        id,
        'id',
        'the id of a retired question',
        'an id that was never used: the answers of learners to the old question hang on this one',
      ),
    ),
    ...added
      .filter((id) => !isFirst && revOf(id) !== 1)
      .map((id) => tell(id, 'rev', `rev ${revOf(id)} of a new question`, '1, the first revision')),
    ...[...labels.keys()]
      .filter((id) => !known.has(id))
      .map((id) => ({
        file: releaseFile,
        field: '',
        found: `a label for ${show(id)}`,
        wanted: 'a label only for a question that changed or is gone; look for a slip in the id',
      })),
  ];
}

/** What is right and still not in `release.json`: until it is, later changes of these questions would pass unseen. */
export function unrecorded({ added, returned, changed }: Comparison, tell: Tell): Problem[] {
  const say = (id: string, found: string) =>
    tell(id, '', found, `${releaseCommand}, which writes it into release.json`);
  return [
    ...added.map((id) => say(id, 'a new question')),
    ...returned.map((id) => say(id, 'a retired question that has come back')),
    ...changed
      .filter((change) => isChanged(change) && change.rev.now === change.rev.before + 1)
      .map(({ id }) => say(id, 'a new revision')),
  ];
}
