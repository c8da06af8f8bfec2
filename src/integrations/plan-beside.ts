import { existsSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';

/** What the YAML file beside a text says about it, as far as the Markdown engine wants to know. */
export interface TextPlan {
  /** Anchors of the ## headings, in order. */
  readonly sections?: readonly string[];
  /** Glossary terms that do not become links by themselves. */
  readonly unlinked?: readonly string[];
}

/** The plan of a lesson or page, which stands beside its texts; undefined for any other text. */
export function planBeside(fileURL: URL | undefined): TextPlan | undefined {
  if (fileURL === undefined) return undefined;
  const plan = ['lesson.yaml', 'page.yaml']
    .map((name) => new URL(name, fileURL))
    .find((url) => existsSync(url));
  return plan && (parse(readFileSync(plan, 'utf8')) as TextPlan);
}
