import { learnerSeed } from '../random/learner-seed.ts';
import type { Seed } from '../random/seed.ts';
import type { Assignment, Item } from './assignment.ts';

/** The object of the record that a seed is for; undefined for what has no cases and draws nothing. */
function objectOf(item: Item): string | undefined {
  if (item.kind === 'lab') return `lab:${item.lab}`;
  return item.kind === 'lesson' ? undefined : `test:${item.course}`;
}

/**
 * The case that a lab deals, or the draw that a test makes, for one pupil of an assignment: `same` gives the whole class one,
 * `each` gives every `device` (see `deviceOf`) its own. A course has the seed of its test. Undefined for a lesson. The teachers'
 * room reckons the same seed from what was handed in, so it must not change.
 */
export function itemSeed(
  { id, seeds }: Pick<Assignment, 'id' | 'seeds'>,
  item: Item,
  device: string,
): Seed | undefined {
  const object = objectOf(item);
  return object && learnerSeed(seeds === 'same' ? id : `${id} ${device}`, object);
}
