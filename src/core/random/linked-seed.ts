import { isSeed, type Seed } from './seed.ts';

/** The case that the address names, as a teacher gives it to a class: `…/labs/fees/#seed=0a1b2c3d`, `…/test/#seed=0a1b2c3d`; undefined without one. */
export function linkedSeed(hash: string): Seed | undefined {
  const seed = /^#seed=(\w+)$/.exec(hash)?.[1]?.toLowerCase();
  return isSeed(seed) ? seed : undefined;
}
