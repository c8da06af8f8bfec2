import { applyFixes } from '../apply-fixes.ts';
import type { Finding, Rule } from '../rule.ts';
import { findingsOf, sampleLesson, sampleText, sampleWith } from '../sample-room.ts';

/** What a rule says of a paragraph of the sample lesson, the second block, which stands on line 3 of its file. */
export function saidOf(rule: Rule, ky: string, twins: { ru?: string; en?: string } = {}): readonly Finding[] {
  return findingsOf(rule, filesWith(ky, twins)).filter(({ field }) => field === 'block 2');
}

function filesWith(ky: string, { ru = 'Абзац.', en = 'A paragraph.' }: { ru?: string; en?: string }) {
  return {
    [sampleLesson('ky')]: sampleText(ky),
    [sampleLesson('ru')]: sampleText(ru),
    [sampleLesson('en')]: sampleText(en),
  };
}

/** The paragraph after everything was mended that a machine may mend. */
export function mendedBy(rule: Rule, ky: string): string {
  const file = `content/${sampleLesson('ky')}`;
  let text = sampleText(ky);
  for (let round = 0; round < 5; round += 1) {
    const findings = findingsOf(rule, { [sampleLesson('ky')]: text });
    text = applyFixes(new Map([[file, text]]), findings).get(file) ?? text;
  }
  return text.split('\n')[2] ?? '';
}

/** The term base of the sample with more rows. */
export function termsWith(...rows: readonly string[]): Record<string, string> {
  return { 'terms.tsv': [sampleWith().get('terms.tsv')?.trimEnd(), ...rows, ''].join('\n') };
}

export const kyFile = `content/${sampleLesson('ky')}`;
