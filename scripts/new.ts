// `npm run new`: a course, lesson, question, term, fact, practice or page from the templates of content/_templates. It asks in the
// terminal; `npm run new -- lesson --title-ky "…" …` takes flags, and asks nothing when they suffice. `-- --help` lists them.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { cancel, intro, isCancel, log, outro, select } from '@clack/prompts';
import { type Answers, type Ground, type Kind, type Plan, Refusal } from '@/catalog/scaffold/ground.ts';
import { kinds } from '@/catalog/scaffold/kinds/all.ts';
import { lessonsOf } from '@/catalog/scaffold/listings.ts';
import { scaffold, settle } from '@/catalog/scaffold/scaffold.ts';
import { contentFiles } from './content-files.ts';
import { type Ask, askAll, inTerminal } from './new-ask.ts';
import { helpOf, readCommand, sayPlan } from './new-say.ts';
import { writePlan } from './new-write.ts';

/** Where words of a run go, and whether somebody is there to be asked. */
export interface Desk {
  readonly say: (text: string) => void;
  readonly complain: (text: string) => void;
  readonly ask: Ask | undefined;
}

/** What new content is made on. @param root folder of the project */
export function groundOf(root: string, today = new Date().toISOString().slice(0, 10)): Ground {
  const types = join(root, 'src', 'questions');
  const examples = readdirSync(types)
    .map((type) => [type, join(types, type, 'example.yaml')] as const)
    .filter(([, file]) => existsSync(file))
    .map(([type, file]) => [type, readFileSync(file, 'utf8')] as const);
  return { files: contentFiles(join(root, 'content')), examples: new Map(examples), today };
}

/** Makes one piece of content; gives the exit code. Nothing is written unless all of it can be. */
export async function make(
  content: string,
  kind: Kind,
  given: Answers,
  ground: Ground,
  desk: Desk,
): Promise<number> {
  const settled = settle(kind, given, ground);
  const needsNothing = 'answers' in settled;
  if (!needsNothing && desk.ask === undefined) {
    desk.complain(
      `${settled.faults.join('\n')}\nNothing was made. "npm run new -- ${kind.name} --help" lists the flags.`,
    );
    return 1;
  }
  try {
    const answers =
      needsNothing || desk.ask === undefined
        ? settled
        : { answers: await askAll(kind, given, ground, desk.ask, desk.complain) };
    if (!('answers' in answers) || answers.answers === undefined) {
      desk.complain('Left. Nothing was made, everything is as it was.');
      return 1;
    }
    const plan: Plan = scaffold(kind, answers.answers, ground);
    writePlan(content, plan, ground.files);
    for (const text of sayPlan(plan)) desk.say(text);
    return 0;
  } catch (error) {
    const why =
      error instanceof Refusal ? error.message : `${(error as Error).message}. Everything was put back.`;
    desk.complain(`Nothing was made: ${why}`);
    return 1;
  }
}

async function chooseKind(): Promise<Kind | undefined> {
  const chosen = await select({
    message: 'What do you want to make?',
    options: kinds.map((kind) => ({ value: kind.name, label: kind.name, hint: kind.about })),
  });
  return isCancel(chosen) ? undefined : kinds.find(({ name }) => name === chosen);
}

async function main(): Promise<number> {
  const command = readCommand(process.argv.slice(2));
  const root = join(import.meta.dirname, '..');
  const ground = groundOf(root);
  if (command.help) {
    console.log(helpOf(command.kind, ground));
    return 0;
  }
  // A terminal without a width, as some machines have, cannot show a question.
  const isTerminal = process.stdin.isTTY && process.stdout.columns > 0;
  if (!isTerminal) {
    if (command.kind === undefined) {
      console.error(helpOf(undefined, ground));
      return 1;
    }
    const plain = { say: console.log, complain: console.error, ask: undefined };
    return make(join(root, 'content'), command.kind, command.given, ground, plain);
  }
  // Read and judged once before the first question, so that no answer has to wait.
  lessonsOf(ground.files);
  intro(`New content. Esc leaves at any time, and nothing is changed.`);
  const kind = command.kind ?? (await chooseKind());
  if (kind === undefined) {
    cancel('Left. Nothing was made, everything is as it was.');
    return 1;
  }
  const desk = {
    say: (text: string) => log.message(text),
    complain: (text: string) => log.warn(text),
    ask: inTerminal,
  };
  const code = await make(join(root, 'content'), kind, command.given, ground, desk);
  outro(code === 0 ? 'Good writing!' : 'No file was touched.');
  return code;
}

if (import.meta.main)
  process.exitCode = await main().catch((error: Error) => {
    console.error(error.message);
    return 1;
  });
