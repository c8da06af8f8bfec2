import { buildCatalog } from '@/catalog/build-catalog.ts';
import { judge } from '@/catalog/rules/run.ts';
import type { Placed, Report } from './finding.ts';
import { placed } from './place.ts';
import { readContent, readStrings, type Text } from './read-content.ts';

/** Whether texts are shown in the pseudo-language now. */
const isPseudo = () => process.env['CHYNJYR_PSEUDO'] === '1';

interface Judged {
  readonly isWhole: boolean;
  readonly findings: readonly Placed[];
}

let last: { readonly key: string; readonly judged: Judged } | undefined;

function judged(content: ReadonlyMap<string, Text>, words: ReadonlyMap<string, Text>): Judged {
  const textsOf = (files: ReadonlyMap<string, Text>) =>
    new Map([...files].map(([path, { text }]) => [path, text] as const));
  const files = textsOf(content);
  const today = new Date().toISOString().slice(0, 10);
  const findings = judge({ files, strings: textsOf(words), today });
  return {
    isWhole: buildCatalog(files).catalog !== undefined,
    findings: findings.map((finding) => placed(finding, files)),
  };
}

/** Everything that is wrong in the files as they are now, each with its place on a page. Judged anew only when a file has changed. */
export function reportNow(): Report {
  const [content, words] = [readContent(), readStrings()];
  const key = [...content, ...words].map(([path, { stamp }]) => `${path} ${stamp}`).join('\n');
  if (last?.key !== key) last = { key, judged: judged(content, words) };
  return { ...last.judged, isPseudo: isPseudo() };
}
