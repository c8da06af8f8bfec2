// `npm run content:release`: asks the author what each change of a question means and writes content/release.json.
// The same for the texts and their translations, in content/translations.json and short-texts.json:
// `--label course/lesson#section/n=typo|meaning|fits`, `--label glossary/wallet.yaml#definition=typo|meaning|fits`.
// A question whose explaining text changed, or whose translation is older: `--label course/lesson/question=answers|unsure|fits`.
// For machines: `--label course/lesson/question=typo|meaning|retired` (as often as needed), `--check` writes nothing.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { intro, isCancel, note, outro, select } from '@clack/prompts';
import { formatProblems } from '@/catalog/problem.ts';
import type { AgeLabel, AgeLabels } from '@/catalog/release/ages.ts';
import type { Label, Labels } from '@/catalog/release/judge.ts';
import { checkRelease, makeRelease, standingOf } from '@/catalog/release/make-release.ts';
import { checkShortTexts } from '@/catalog/short-texts/make-short-texts.ts';
import type { TextLabels } from '@/catalog/translations/labels.ts';
import { checkTranslations } from '@/catalog/translations/make-translations.ts';
import { localDay } from '@/i18n/date.ts';
import { contentFiles } from './content-files.ts';
import { askAges, askLabels, type Choice, type Chooser } from './release-labels.ts';
import { readTextLabels, releaseTexts } from './translation-labels.ts';

const labelForm = /^([^=]+)=(typo|meaning|retired)$/;
const ageForm = /^([^=#]+)=(answers|unsure|fits)$/;

/** Labels from the command line. @throws for one of another form, with the form that is wanted. */
export function readLabels(written: readonly string[]): Labels {
  return new Map(
    written.map((each): [string, Label] => {
      const [, id = '', label] = labelForm.exec(each) ?? [];
      if (label === undefined)
        throw new Error(`--label ${each}: course/lesson/question=typo, =meaning or =retired is wanted`);
      return [id, label as Label];
    }),
  );
}

/** Takes the labels about the age of questions out of those of the command line and gives the others back. */
export function readAgeLabels(written: readonly string[]): { ages: AgeLabels; others: string[] } {
  const read = written.map((each) => [each, ageForm.exec(each)] as const);
  const ages = read.flatMap(([, match]): [string, AgeLabel][] =>
    match ? [[match[1] ?? '', match[2] as AgeLabel]] : [],
  );
  return { ages: new Map(ages), others: read.flatMap(([each, match]) => (match ? [] : [each])) };
}

async function choose({ title, body, message, options }: Choice): Promise<Label | AgeLabel | undefined> {
  note(body, title);
  const answer = await select({ message, options: [...options] });
  return isCancel(answer) || answer === 'stop' ? undefined : answer;
}

/** Where the words of a run go, and whether somebody is there to be asked. */
export interface Desk {
  readonly say: (text: string) => void;
  readonly complain: (text: string) => void;
  readonly choose: Chooser | undefined;
}

/** Makes the next release of a content folder; gives the exit code. Without `choose` only the given labels count. */
export async function release(
  root: string,
  given: Labels,
  desk: Desk,
  forTexts: TextLabels = new Map(),
  forAges: AgeLabels = new Map(),
): Promise<number> {
  const files = contentFiles(root);
  const standing = standingOf(files);
  if ('problems' in standing) {
    desk.complain(formatProblems(standing.problems));
    return 1;
  }
  const labels = desk.choose ? await askLabels(standing.comparison, given, desk.choose) : given;
  const texts = labels && (await releaseTexts(files, forTexts, desk.choose));
  const said = labels && texts && { labels, texts: texts.labels, ages: forAges };
  const ages = said && (desk.choose ? await askAges(standing.ages, said, desk.choose) : forAges);
  if (labels === undefined || texts === undefined || ages === undefined) {
    desk.complain('Stopped; nothing was written.');
    return 1;
  }
  const next = makeRelease(files, labels, {
    ages,
    texts: texts.labels,
    today: localDay(new Date().toISOString()),
  });
  const problems = [...next.problems, ...texts.problems];
  if (problems.length > 0) {
    desk.complain(formatProblems(problems));
    return 1;
  }
  if ('files' in next) {
    const written = [...next.files, ...texts.files];
    for (const [file, text] of written) writeFileSync(join(root, file), text);
    for (const [id, rev] of next.raised) desk.say(`${id}: rev ${rev}`);
    if (next.files.size > 0) desk.say(writtenLine(standing));
    for (const file of texts.files.keys()) desk.say(`content/${file} is written.`);
    if (written.length === 0) desk.say('Nothing has changed since the last release.');
  }
  return 0;
}

function writtenLine({
  comparison,
  now,
}: Exclude<ReturnType<typeof standingOf>, { problems: unknown }>): string {
  const { added, gone, changed, returned } = comparison;
  const counts = [
    [added.length, 'new'],
    [changed.length, 'changed'],
    [gone.length, 'retired'],
    [returned.length, 'back again'],
  ] as const;
  const said = counts.filter(([count]) => count > 0).map(([count, what]) => `${count} ${what}`);
  return `content/release.json is written: ${now.size} questions${said.length > 0 ? ` (${said.join(', ')})` : ''}.`;
}

/** Says what a release is still wanted for; gives the exit code. */
export function check(root: string, { say, complain }: Desk): number {
  const files = contentFiles(root);
  const problems = [...checkRelease(files), ...checkTranslations(files), ...checkShortTexts(files)];
  if (problems.length > 0) complain(formatProblems(problems));
  else
    say(
      'content/release.json knows every question as it stands, content/translations.json and short-texts.json every text',
    );
  return problems.length > 0 ? 1 : 0;
}

async function main(): Promise<number> {
  const { values } = parseArgs({
    options: { label: { type: 'string', multiple: true, default: [] }, check: { type: 'boolean' } },
  });
  const root = join(import.meta.dirname, '..', 'content');
  const plain = { say: console.log, complain: console.error, choose: undefined };
  if (values.check) return check(root, plain);
  const { ages, others: rest } = readAgeLabels(values.label);
  const { texts, others } = readTextLabels(rest);
  const labels = readLabels(others);
  // A terminal without a width, as some machines have, cannot show a question.
  if (!process.stdin.isTTY || !process.stdout.columns) return release(root, labels, plain, texts, ages);
  intro('A release of the questions and texts');
  const code = await release(root, labels, { ...plain, choose }, texts, ages);
  outro(
    code === 0
      ? 'Commit release.json, translations.json and short-texts.json of content/ together with your change.'
      : 'No release was made.',
  );
  return code;
}

if (import.meta.main)
  process.exitCode = await main().catch((error: Error) => {
    console.error(error.message);
    return 1;
  });
