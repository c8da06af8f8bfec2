import { readdirSync } from 'node:fs';
import { join } from 'node:path';

const rules = join(import.meta.dirname, '..', 'src', 'catalog', 'rules');

/** The group of each rule: the folder its file stands in. */
export function ruleGroups(): ReadonlyMap<string, string> {
  const groups = readdirSync(rules, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  return new Map(
    groups.flatMap(({ name }) =>
      readdirSync(join(rules, name)).map((file) => [file.replace(/\.ts$/, ''), name] as const),
    ),
  );
}
