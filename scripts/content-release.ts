// `npm run content:release`: asks the author what each change of a question means and writes content/release.json.
// For machines: `--label course/lesson/question=typo|meaning|retired` (as often as needed), `--check` writes nothing.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { intro, isCancel, note, outro, select } from '@clack/prompts';
import { formatProblems } from '@/catalog/problem.ts';
import type { Label, Labels } from '@/catalog/release/judge.ts';
import { checkRelease, makeRelease, standingOf } from '@/catalog/release/make-release.ts';
import { contentFiles } from './content-files.ts';
import { askLabels, type Choice } from './release-labels.ts';

const labelForm = /^([^=]+)=(typo|meaning|retired)$/;

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

async function choose({ title, body, message, options }: Choice): Promise<Label | undefined> {
  note(body, title);
  const answer = await select({ message, options: [...options] });
  return isCancel(answer) || answer === 'stop' ? undefined : answer;
}

/** Where the words of a run go, and whether somebody is there to be asked. */
export interface Desk {
  readonly say: (text: string) => void;
  readonly complain: (text: string) => void;
  readonly choose: ((choice: Choice) => Promise<Label | undefined>) | undefined;
}

/** Makes the next release of a content folder; gives the exit code. Without `choose` only the given labels count. */
export async function release(root: string, given: Labels, desk: Desk): Promise<number> {
  const files = contentFiles(root);
  const standing = standingOf(files);
  if ('problems' in standing) {
    desk.complain(formatProblems(standing.problems));
    return 1;
  }
  const labels = desk.choose ? await askLabels(standing.comparison, given, desk.choose) : given;
  if (labels === undefined) {
    desk.complain('Stopped; nothing was written.');
    return 1;
  }
  const next = makeRelease(files, labels);
  if (next.problems.length > 0) {
    desk.complain(formatProblems(next.problems));
    return 1;
  }
  if ('files' in next) {
    for (const [file, text] of next.files) writeFileSync(join(root, file), text);
    for (const [id, rev] of next.raised) desk.say(`${id}: rev ${rev}`);
    desk.say(next.files.size === 0 ? 'Nothing has changed since the last release.' : writtenLine(standing));
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
  const problems = checkRelease(contentFiles(root));
  if (problems.length > 0) complain(formatProblems(problems));
  else say('content/release.json knows every question as it stands');
  return problems.length > 0 ? 1 : 0;
}

async function main(): Promise<number> {
  const { values } = parseArgs({
    options: { label: { type: 'string', multiple: true, default: [] }, check: { type: 'boolean' } },
  });
  const root = join(import.meta.dirname, '..', 'content');
  const plain = { say: console.log, complain: console.error, choose: undefined };
  if (values.check) return check(root, plain);
  const labels = readLabels(values.label);
  // A terminal without a width, as some machines have, cannot show a question.
  if (!process.stdin.isTTY || !process.stdout.columns) return release(root, labels, plain);
  intro('A release of the questions');
  const code = await release(root, labels, { ...plain, choose });
  outro(
    code === 0 ? 'Commit content/release.json together with the quiz.yaml files.' : 'No release was made.',
  );
  return code;
}

if (import.meta.main)
  process.exitCode = await main().catch((error: Error) => {
    console.error(error.message);
    return 1;
  });
