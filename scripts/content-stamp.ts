// `npm run content:stamp -- <path or id>`: says of a change that it does not touch the translations, without walking through
// everything that waits. A path (`content/courses/c/lesson/ky.mdx`, `content/glossary/wallet.yaml`) or an id as the check names it
// (`c/lesson#section/3`, `glossary/wallet.yaml#definition`, `c/lesson/question`). `--fits` says of texts that are marked as older
// that they fit as they stand.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { formatProblems } from '@/catalog/problem.ts';
import { type StampLabel, stamp } from '@/catalog/release/stamp.ts';
import { contentFiles } from './content-files.ts';
import { optionsOf } from './options.ts';

const usage = `npm run content:stamp -- {path or id} [--fits]
  says of a change that its translations say the same as before
  --fits      says of texts that are marked as older that they fit as they stand`;

const meanings = {
  typo: 'typo: its translations say the same as before',
  fits: 'fits: it agrees with its source as it stands',
  answers: 'answers: the changed text still answers the question',
} as const;

/** Stamps what the targets name and says what was stamped; gives the exit code. */
export function stampAll(
  root: string,
  targets: readonly string[],
  label: StampLabel,
  say: (text: string) => void,
): number {
  if (targets.length === 0) {
    say('What is to be stamped? npm run content:stamp -- <path or id>, as npm run content:check names it');
    return 1;
  }
  let code = 0;
  for (const target of targets) {
    // Read again: what the last target wrote counts.
    const made = stamp(contentFiles(root), target, label);
    if ('problems' in made) {
      say(formatProblems(made.problems));
      return 1;
    }
    for (const [file, text] of made.files) writeFileSync(join(root, file), text);
    for (const [id, stamped] of made.done)
      say(`${id}  ${stamped in meanings ? meanings[stamped as keyof typeof meanings] : stamped}`);
    for (const [id, why] of made.refused) say(`${id}  not stamped, ${why}`);
    if (made.done.length === 0 && made.refused.length === 0)
      say(`Nothing of ${target} ${label === 'fits' ? 'is marked as older' : 'waits for a word'}.`);
    for (const file of made.files.keys()) say(`content/${file} is written.`);
    if (made.done.length === 0) code = 1;
  }
  return code;
}

function main(): number {
  const { values, positionals } = optionsOf(usage, {
    options: { typo: { type: 'boolean', default: false }, fits: { type: 'boolean', default: false } },
    allowPositionals: true,
  });
  if (values.typo && values.fits) {
    console.error('Either --typo or --fits.');
    return 1;
  }
  return stampAll(
    join(import.meta.dirname, '..', 'content'),
    positionals,
    values.fits ? 'fits' : 'typo',
    console.log,
  );
}

if (import.meta.main) process.exitCode = main();
