import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { rules } from './registry.ts';

const groups = ['structure', 'prose', 'kyrgyz', 'assessment'];
const here = import.meta.dirname;
const files = groups.flatMap((group) => {
  try {
    return readdirSync(join(here, group)).map((file) => join(group, file));
  } catch {
    return [];
  }
});
const exporting = await Promise.all(
  files
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
    .map(async (file) => [file, (await import(join(here, file))) as Record<string, unknown>] as const),
);
const ofFiles = exporting.flatMap(([file, found]) =>
  'rule' in found ? [{ file, rule: found['rule'] as (typeof rules)[number] }] : [],
);

describe('the list of rules', () => {
  it('holds every rule that has a file, once', () => {
    expect([...rules].map(({ id }) => id).sort()).toEqual(ofFiles.map(({ rule }) => rule.id).sort());
    expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length);
  });

  it('names a rule like its file, and says in a sentence what it is about', () => {
    for (const { file, rule } of ofFiles) {
      expect(file.endsWith(`/${rule.id}.ts`), file).toBe(true);
      expect(rule.about, file).toMatch(/^[A-Z].{15,}\.$/);
    }
  });

  it('has a test for every rule', () => {
    const untested = ofFiles.filter(({ file }) => !files.includes(file.replace(/\.ts$/, '.test.ts')));
    expect(untested.map(({ file }) => file)).toEqual([]);
  });
});
