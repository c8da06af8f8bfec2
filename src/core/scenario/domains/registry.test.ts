import { describe, expect, it } from 'vitest';
import { sections } from '@/labs/sections.ts';
import { loaders } from './load.ts';
import { allDomains } from './registry.ts';

describe('the domains', () => {
  it('that a worker can fetch are those the build knows, under the same names', async () => {
    expect(Object.keys(loaders).sort()).toEqual(allDomains.map(({ name }) => name).sort());
    for (const domain of allDomains) expect(await loaders[domain.name]?.()).toBe(domain);
  });
  it('have a section of lab.yaml each, and no section is without one', () => {
    expect(sections.map(({ name }) => name).sort()).toEqual(allDomains.map(({ name }) => name).sort());
  });
  it('name their actions and deeds after themselves, and share none', () => {
    const named = allDomains.flatMap(({ name, actions, deeds = {} }) =>
      [...Object.keys(actions), ...Object.keys(deeds)].map((one) => [name, one.split('.')[0]]),
    );
    expect(named.filter(([domain, prefix]) => domain !== prefix)).toEqual([]);
    for (const { actions, acts } of allDomains)
      expect(Object.keys(actions).sort()).toEqual(Object.keys(acts).sort());
  });
});
