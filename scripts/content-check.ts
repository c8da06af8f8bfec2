// `npm run content:check`: says what is wrong in content/ and in the words of the interface, in seconds and without a build.
//   -- --fix      mends what a machine can mend, then says what is left
//   -- --watch    checks again after each change
//   -- --strict   warnings fail too
//   -- --rule x   only this rule
//   -- --json, --github   for other programs, for annotations in a pull request
import { readFileSync, watch, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { didYouMean } from '@/catalog/did-you-mean.ts';
import { applyFixes } from '@/catalog/rules/apply-fixes.ts';
import { built } from '@/catalog/rules/list-page.ts';
import { rules } from '@/catalog/rules/registry.ts';
import { githubOf, jsonOf, summaryOf, tableOf } from '@/catalog/rules/report.ts';
import type { Materials } from '@/catalog/rules/room.ts';
import type { Finding } from '@/catalog/rules/rule.ts';
import { judge } from '@/catalog/rules/run.ts';
import { contentFiles } from './content-files.ts';
import { optionsOf } from './options.ts';
import { stringFiles } from './string-files.ts';

const usage = `npm run content:check [-- --fix] [--watch] [--strict] [--rule x] [--json] [--github]
  says what is wrong in content/ and in the words of the interface
  --fix       mends what a machine can mend, then says what is left
  --watch     checks again after each change
  --strict    warnings fail too
  --rule x    only this rule; content/RULES.md lists them
  --json      for other programs
  --github    as annotations in a pull request`;

const root = join(import.meta.dirname, '..');
const { values } = optionsOf(usage, {
  options: {
    fix: { type: 'boolean', default: false },
    watch: { type: 'boolean', default: false },
    strict: { type: 'boolean', default: false },
    rule: { type: 'string' },
    json: { type: 'boolean', default: false },
    github: { type: 'boolean', default: false },
  },
});

const known = [...rules.map(({ id }) => id), ...Object.keys(built)];
if (values.rule !== undefined && !known.includes(values.rule)) {
  console.error(`No rule "${values.rule}"${didYouMean(values.rule, known)} content/RULES.md lists them all.`);
  process.exit(1);
}

/** How often mending may bring new things to mend before it is left to a person. */
const rounds = 5;

function materials(): Materials {
  const today = new Date().toISOString().slice(0, 10);
  return { files: contentFiles(join(root, 'content')), strings: stringFiles(root), today };
}

function findings(): readonly Finding[] {
  const found = judge(materials());
  return values.rule === undefined ? found : found.filter(({ rule }) => rule === values.rule);
}

function mend(): void {
  for (let round = 0; round < rounds; round++) {
    const found = findings();
    const sources = new Map(
      [...new Set(found.map(({ file }) => file))].flatMap((file) => {
        try {
          return [[file, readFileSync(join(root, file), 'utf8')] as const];
        } catch {
          return [];
        }
      }),
    );
    const changed = applyFixes(sources, found);
    if (changed.size === 0) return;
    for (const [file, text] of changed) {
      writeFileSync(join(root, file), text);
      if (!values.json) console.error(`mended ${file}`);
    }
  }
}

function report(): boolean {
  const begun = performance.now();
  const found = findings();
  const seconds = ((performance.now() - begun) / 1000).toFixed(1);
  if (values.json) console.log(jsonOf(found));
  else if (values.github) console.log(githubOf(found));
  else if (found.length > 0) console.error(`${tableOf(found, process.stderr.isTTY)} (${seconds} s)`);
  else console.log(`content/ is whole: ${summaryOf(found)} (${seconds} s)`);
  return found.some(({ severity }) => values.strict || severity === 'error');
}

if (values.fix) mend();
if (report()) process.exitCode = 1;
if (values.watch) {
  let waiting: NodeJS.Timeout | undefined;
  const again = () => {
    clearTimeout(waiting);
    waiting = setTimeout(() => {
      console.log(`\n— ${new Date().toTimeString().slice(0, 8)} —`);
      report();
      // A watch ends by the author's hand, never as a failure.
      process.exitCode = 0;
    }, 100);
  };
  watch(join(root, 'content'), { recursive: true }, again);
  watch(join(root, 'src'), { recursive: true }, (_, file) => file?.endsWith('.json') && again());
}
