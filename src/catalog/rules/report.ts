import { styleText } from 'node:util';
import type { Finding } from './rule.ts';

const count = (n: number, one: string) => `${n} ${one}${n === 1 ? '' : 's'}`;

/** How many errors and warnings, and how many of them a machine can mend. */
export function summaryOf(findings: readonly Finding[]): string {
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  const fixes = findings.filter(({ fix }) => fix !== undefined).length;
  const mended = fixes === 0 ? '' : `; ${fixes} can be mended by the machine: npm run content:check -- --fix`;
  return `${count(errors, 'error')}, ${count(findings.length - errors, 'warning')}${mended}`;
}

const tint = { error: 'red', warning: 'yellow' } as const;

/** Neighbours of one rule that are mended alike, so that what is wanted of forty empty texts stands once. */
function runsOf(findings: readonly Finding[]): Finding[][] {
  const runs: Finding[][] = [];
  for (const finding of findings) {
    const last = runs.at(-1);
    const isLike = last?.[0]?.rule === finding.rule && last[0].mend === finding.mend;
    if (isLike) last.push(finding);
    else runs.push([finding]);
  }
  return runs;
}

/** Findings for people: by file, each with its line, what is there and how to mend it. */
export function tableOf(findings: readonly Finding[], colour: boolean): string {
  const paint = (style: Parameters<typeof styleText>[0], text: string) =>
    colour ? styleText(style, text, { validateStream: false }) : text;
  const place = (line: number | undefined) => `  ${String(line ?? '').padStart(4)}  `;
  const named = ({ rule, severity }: Finding, more: string) =>
    `${paint(tint[severity], severity)}  ${paint('cyan', rule)}${more === '' ? '' : paint('dim', `  ${more}`)}`;
  const told = (run: readonly Finding[]): string[] => {
    const [first] = run;
    if (first === undefined) return [];
    const wanted = `        wanted: ${first.mend}`;
    if (run.length === 1)
      return [`${place(first.line)}${named(first, first.field)}`, `        found:  ${first.found}`, wanted];
    const each = run.map(
      ({ line, field, found }) =>
        `${place(line)}found:  ${found}${field === '' ? '' : paint('dim', `  ${field}`)}`,
    );
    return [`${place(undefined)}${named(first, `${run.length} times`)}`, ...each, wanted];
  };
  const files = [...new Set(findings.map(({ file }) => file))];
  const lines = files.flatMap((file) => {
    const here = findings.filter((finding) => finding.file === file);
    return [paint('bold', file), ...runsOf(here).flatMap(told), ''];
  });
  return [...lines, summaryOf(findings)].join('\n');
}

/** Findings for other programs. Version 1: `{version, findings: [{rule, severity, file, line?, field, found, mend, fix?}]}`. */
export function jsonOf(findings: readonly Finding[]): string {
  return JSON.stringify({ version: 1, findings }, null, 1);
}

const escapeData = (text: string) => text.replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A');
const escapeProperty = (text: string) => escapeData(text).replace(/:/g, '%3A').replace(/,/g, '%2C');

/** Findings as workflow commands of GitHub Actions, which shows them beside the changed lines. */
export function githubOf(findings: readonly Finding[]): string {
  return findings
    .map(({ rule, severity, file, line, found, mend }) => {
      const place = `file=${escapeProperty(file)}${line === undefined ? '' : `,line=${line}`}`;
      return `::${severity} ${place},title=${escapeProperty(rule)}::${escapeData(`found: ${found}\nwanted: ${mend}`)}`;
    })
    .join('\n');
}
