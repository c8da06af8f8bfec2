import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { built, rulesPage } from '@/catalog/rules/list-page.ts';
import { rules } from '@/catalog/rules/registry.ts';
import { ruleGroups } from './rule-groups.ts';

const root = join(import.meta.dirname, '..');
const groups = ruleGroups();

describe('content/RULES.md', () => {
  it('says what the rules say; after a change of one run "npm run content:rules"', () => {
    const page = readFileSync(join(root, 'content', 'RULES.md'), 'utf8');
    expect(page).toBe(rulesPage(rules, (id) => groups.get(id)));
  });

  it('has every rule once', () => {
    const page = rulesPage(rules, (id) => groups.get(id));
    for (const { id } of rules) expect(page.split(`| \`${id}\` |`), id).toHaveLength(2);
  });

  it('names everything that the build refuses', () => {
    const folder = join(root, 'src', 'catalog');
    const sources = readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.ts$/.test(file) && !/\.test\.ts$|fixture-/.test(file))
      .map((file) => readFileSync(join(folder, file), 'utf8'));
    const used = sources.flatMap((source) =>
      [...source.matchAll(/named\(\s*'([a-z-]+)'|\brule: '([a-z-]+)'/g)].map(
        ([, one, other]) => one ?? other ?? '',
      ),
    );
    const ids = new Set([...rules.map(({ id }) => id), ...Object.keys(built)]);
    expect(used.length).toBeGreaterThan(10);
    expect(used.filter((id) => !ids.has(id))).toEqual([]);
  });
});
