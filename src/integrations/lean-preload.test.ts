import { describe, expect, it } from 'vitest';
import { leanPreload } from './lean-preload.ts';

type Resolve = (file: string, deps: string[], context: { hostId: string }) => string[];
const resolve = (environment: string): Resolve | undefined => {
  const hook = leanPreload().configEnvironment as (name: string) => unknown;
  const config = hook(environment) as
    | { readonly build: { readonly modulePreload: { readonly resolveDependencies: Resolve } } }
    | undefined;
  return config?.build.modulePreload.resolveDependencies;
};
const deps = ['_astro/Island.A.js', '_astro/preact.B.js', '_astro/record.C.js', '_astro/draws.D.js'];

describe('what is fetched along with a file', () => {
  it('is on a lesson only what would not come otherwise', () => {
    const hostId = '_astro/Lesson.astro_script.E.js';
    expect(resolve('client')?.('_astro/Island.A.js', deps, { hostId })).toEqual(['_astro/draws.D.js']);
  });
  it('is everything on other pages', () => {
    const hostId = '_astro/Lab.E.js';
    expect(resolve('client')?.('_astro/Island.A.js', deps, { hostId })).toEqual(deps);
  });
  it('is not touched where pages are built', () => {
    expect(resolve('prerender')).toBeUndefined();
  });
});
