import { lightDraws } from './draws.ts';
import type { Seed } from './seed.ts';

/** The seed of what is printed and built into pages, before any learner is there. */
export const paperSeed: Seed = '00000000';

/**
 * The seed of one learner (the actor of the record) at one question (its object): the same at each visit, on each page.
 * `time` counts how often it was solved, so that who begins anew meets other values.
 */
export function learnerSeed(actor: string, question: string, time = 0): Seed {
  const number = lightDraws(actor, `${question}#${time}`).int(0, 0xffffffff);
  return number.toString(16).padStart(8, '0');
}
