import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { sha512 } from '@noble/hashes/sha2.js';
import { utf8ToBytes } from '@noble/hashes/utils.js';
import { parse } from 'yaml';
import { type Seed, seedFrom } from '@/core/random/seed.ts';
import { prepared } from '@/core/scenario/domains/registry.ts';
import type { Scenario } from '@/core/scenario/scenario.ts';
import { remembered } from '@/core/wallet/remembered.ts';
import { scenarioOf } from './scenario-of.ts';
import { type LabVariant, labSchema } from './schema.ts';

/** A lab of content/ at one of its levels, ready to be played. */
export interface Played {
  readonly name: string;
  readonly lab: LabVariant;
  readonly scenario: Scenario;
}

const folder = 'content/labs';

/** The ids of all labs. */
export const labIds = readdirSync(folder).filter(
  (id) => !id.startsWith('_') && existsSync(`${folder}/${id}/lab.yaml`),
);

/** Reads a lab as the catalog does; every level is a line. */
export function readLab(id: string): readonly Played[] {
  const source = readFileSync(`${folder}/${id}/lab.yaml`, 'utf8');
  const lab = labSchema.parse(parse(source, { schema: 'core' }));
  return lab.levels.map((level) => {
    const variant = lab.variants[level];
    if (!variant) throw new Error(`${id} has no level ${level}`);
    return {
      name: `${id} at the level ${level}`,
      lab: variant,
      scenario: prepared(scenarioOf({ ...variant, id })),
    };
  });
}

/** Every lab with an end, at every level. */
export const played = labIds.flatMap(readLab).filter(({ scenario }) => !scenario.endless);

/** So many different seeds, the same in every run. */
export function seeds(count: number): Seed[] {
  return Array.from({ length: count }, (_, n) => seedFrom(sha512(utf8ToBytes(`seed ${n}`)).slice(0, 4)));
}

const wallets = remembered<Uint8Array>(1000);

/**
 * A wallet's seed without the slow PBKDF2: which keys the learner has changes nothing in these tests. The same bytes for the same
 * seed, so that its keys are derived once for all labs.
 */
export function quickWallet(seed: Seed): Uint8Array {
  return wallets(seed, () => sha512(utf8ToBytes(`wallet ${seed}`)));
}
