import { type Seed, seedFrom } from './seed.ts';
import { stream } from './stream.ts';

/** The seed of what is printed and built into pages, before any learner is there. */
export const paperSeed: Seed = '00000000';

/** The seed of one learner (the actor of the record) at one question (its object): the same at each visit, on each page. */
export function learnerSeed(actor: string, question: string): Seed {
  return seedFrom(stream(actor, question).bytes(4));
}

/** The seed of a new try after this one, so that who has solved a question once meets other values. */
export function nextSeed(seed: Seed): Seed {
  return seedFrom(stream(seed, 'next').bytes(4));
}
