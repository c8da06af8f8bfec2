import type { Answers, Ground, Kind, Plan } from '@/catalog/scaffold/ground.ts';
import { kinds } from '@/catalog/scaffold/kinds/all.ts';

/** What an author typed after `npm run new --`. */
export interface Command {
  readonly kind: Kind | undefined;
  readonly given: Answers;
  readonly help: boolean;
}

/**
 * Reads the words of a command: a kind, then `--flag value` or `--flag=value`.
 * @throws for a word that is no kind and a flag without a value, in words for the author
 */
export function readCommand(words: readonly string[]): Command {
  const given: Record<string, string> = {};
  let [kind, help]: [Kind | undefined, boolean] = [undefined, false];
  for (let index = 0; index < words.length; index++) {
    const word = words[index] ?? '';
    if (word === '--help' || word === '-h') {
      help = true;
    } else if (word.startsWith('--')) {
      const [name = '', ...rest] = word.slice(2).split('=');
      const next = words[index + 1];
      const value = rest.length > 0 ? rest.join('=') : next?.startsWith('--') ? undefined : next;
      if (value === undefined) throw new Error(`--${name} needs a value after it, such as --${name} "…"`);
      if (rest.length === 0) index += 1;
      given[name] = value;
    } else {
      const named = kinds.find(({ name }) => name === word);
      if (named === undefined || kind !== undefined)
        throw new Error(
          `"${word}" is nothing that can be made; there is ${kinds.map(({ name }) => name).join(', ')}. A text of several words stands between quotes: --title-en "Two words"`,
        );
      kind = named;
    }
  }
  return { kind, given, help };
}

/** What can be made, or the flags of one kind with the answers there are to choose from. */
export function helpOf(kind: Kind | undefined, ground: Ground): string {
  if (kind === undefined) {
    const width = Math.max(...kinds.map(({ name }) => name.length));
    return [
      'npm run new makes new content and asks what it has to know.',
      '',
      ...kinds.map(({ name, about }) => `  npm run new -- ${name.padEnd(width)}  ${about}`),
      '',
      'With flags it asks nothing: npm run new -- term --help lists those of a term.',
    ].join('\n');
  }
  const width = Math.max(...kind.fields.map(({ name }) => name.length));
  const flags = kind.fields.flatMap(({ name, ask, preset, choices }) => {
    const values = (choices?.({}, ground) ?? []).map(({ value }) => value);
    const chosen = values.length > 0 ? [`    ${' '.repeat(width)}  ${values.join(', ')}`] : [];
    return [`  --${name.padEnd(width)}  ${ask}${preset ? ' (may be left out)' : ''}`, ...chosen];
  });
  return [`npm run new -- ${kind.name}: ${kind.about}`, '', ...flags].join('\n');
}

/** What was made and what comes next, for the author. */
export function sayPlan({ made, changed, open, page, hints }: Plan): string[] {
  const list = (files: Iterable<string>) => [...files].map((file) => `  content/${file}`).join('\n');
  const first = (title: string, files: ReadonlyMap<string, string>) =>
    files.size > 0 ? [`${title}\n${list(files.keys())}`] : [];
  const address =
    page === undefined ? '' : `, then http://127.0.0.1:4321/ky/${page}/ (ru and en instead of ky likewise)`;
  const areMade = open.join() === [...made.keys()].join();
  const steps = [
    areMade && open.length > 1
      ? 'Open the files that were made, from the first to the last.'
      : `Open ${open.length > 1 ? 'these, one after the other' : 'this'}:\n${list(open).replace(/^/gm, '   ')}`,
    `See it grow: npm run dev${address}`,
    'See what is still to be written or mended: npm run content:check',
    ...hints,
  ];
  return [
    ...first('Made:', made),
    ...first('Changed:', changed),
    `What to do next\n${steps.map((step, index) => `  ${index + 1}. ${step}`).join('\n')}`,
  ];
}
