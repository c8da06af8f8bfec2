import { styleText } from 'node:util';
import {
  type AgeLabel,
  type AgeLabels,
  type AgeStanding,
  type ExplainedChange,
  explainedChanges,
  type Said,
} from '@/catalog/release/ages.ts';
import type { Change, Comparison, Difference, Gone } from '@/catalog/release/compare.ts';
import { isUnlabelled, type Label, type Labels } from '@/catalog/release/judge.ts';
import { markRuns, type Run, wordDiff } from '@/catalog/release/word-diff.ts';
import { locales } from '@/core/locale/locale.ts';

/** A question to the author with its answers to choose from. */
export interface Choice {
  readonly title: string;
  /** What changed, as lines for the terminal. */
  readonly body: string;
  readonly message: string;
  readonly options: readonly {
    readonly value: Label | AgeLabel | 'stop';
    readonly label: string;
    readonly hint: string;
  }[];
}

/** Puts a choice before the author; undefined when the author stops. */
export type Chooser = (choice: Choice) => Promise<Label | AgeLabel | undefined>;

const stop = {
  value: 'stop',
  label: 'Stop',
  hint: 'nothing is written; the files stay as they are',
} as const;
const meaning = {
  value: 'meaning',
  label: 'Meaning',
  hint: 'rev goes up by 1, learners are asked once more; earlier answers stay in their record',
} as const;
const typo = { value: 'typo', label: 'Typo', hint: 'rev stays, earlier answers count' } as const;

const paint = ({ kind }: Run, text: string) =>
  kind === 'same' ? text : styleText(kind === 'gone' ? 'red' : 'green', text);

function textLines(locale: string, { path, before, now }: Difference): string[] {
  return [
    `${locale}  ${styleText('dim', path)}`,
    `    ${markRuns(wordDiff(before ?? '', now ?? ''), paint)}`,
  ];
}

function structureLine({ path, before, now }: Difference): string {
  const was = before === undefined ? [] : [styleText('red', `[-${before}-]`)];
  const is = now === undefined ? [] : [styleText('green', `{+${now}+}`)];
  return `    ${path}: ${[...was, ...is].join(' ')}`;
}

/** How a change is put before the author: the key first, then each text word by word in its language. */
export function choiceOf({ id, rev, structure, words }: Change): Choice {
  const key = structure.length === 0 ? [] : ['key and structure', ...structure.map(structureLine)];
  const texts = locales.flatMap((locale) => words[locale].flatMap((text) => textLines(locale, text)));
  const message =
    structure.length === 0
      ? 'Would everybody who answered before still answer the same?'
      : `What counts as right, or what can be chosen, is different: rev has to go from ${rev.before} to ${rev.before + 1}.`;
  const stayed = locales.filter((locale) => words[locale].length === 0);
  const isPart = stayed.length > 0 && stayed.length < locales.length;
  const marked = isPart
    ? `; where the source changed, ${stayed.join(' and ')} count as older from today`
    : '';
  const other = { ...meaning, hint: `${meaning.hint}${marked}` };
  return {
    title: id,
    body: [...key, ...texts].join('\n'),
    message,
    options: structure.length === 0 ? [typo, other, stop] : [other, stop],
  };
}

/** How a missing question is put before the author. */
export function goneChoice({ id, twin }: Gone): Choice {
  const renamed =
    twin === undefined
      ? ''
      : `\nThe same question stands now as ${twin}. If it was renamed, stop and give it its published id back.`;
  const hint = 'its answers stay with its last prompt; the id is never used again';
  return {
    title: id,
    body: `This question was released and is no longer in the files.${renamed}`,
    message: 'Was it taken out for good?',
    options: [
      { value: 'retired', label: 'Retired', hint },
      { ...stop, label: 'Stop, it is a slip' },
    ],
  };
}

/** Asks the author about each change that has no label yet; undefined when the author stops. */
export async function askLabels(
  { changed, gone }: Comparison,
  given: Labels,
  choose: Chooser,
): Promise<Labels | undefined> {
  const labels = new Map(given);
  const open = [
    ...changed.filter(isUnlabelled).map((change) => [change.id, choiceOf(change)] as const),
    ...gone.map((each) => [each.id, goneChoice(each)] as const),
  ].filter(([id]) => !given.has(id));
  for (const [id, choice] of open) {
    const label = await choose(choice);
    if (label === undefined) return undefined;
    labels.set(id, label as Label);
  }
  return labels;
}

/** How a question whose explaining text changed is put before the author. */
export function explainedChoice({ id, file, line, before, now }: ExplainedChange): Choice {
  const place = `content/${file}${line === undefined ? '' : `:${line}`}`;
  const words = before === undefined ? now : markRuns(wordDiff(before, now), paint);
  return {
    title: id,
    body: `${styleText('dim', place)}\n${words}`,
    message: 'The text that answers this question changed. Does it still answer it?',
    options: [
      { value: 'answers', label: 'It answers', hint: 'the question stays as it is' },
      { value: 'unsure', label: 'Not sure', hint: 'graded tests pass the question over until it is changed' },
      stop,
    ],
  };
}

/** Asks about each question whose explaining text changed and that has no label yet; undefined when the author stops. */
export async function askAges(
  standing: AgeStanding,
  said: Said,
  choose: Chooser,
): Promise<AgeLabels | undefined> {
  const ages = new Map(said.ages);
  for (const change of explainedChanges(standing, said).filter(({ id }) => !said.ages.has(id))) {
    const label = await choose(explainedChoice(change));
    if (label === undefined) return undefined;
    ages.set(change.id, label as AgeLabel);
  }
  return ages;
}
