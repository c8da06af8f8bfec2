import { type Draws, lightDraws } from '../random/draws.ts';
import { isSeed, type Seed } from '../random/seed.ts';
import { firstDifference, groupsOf } from '../wallet/groups.ts';
import type { Score } from './score.ts';

/** What grading needs of a comparison: one address that is known and one or two others, all given or all drawn. */
export interface Comparison {
  readonly id: string;
  readonly known: { readonly address?: string | undefined };
  readonly others: readonly { readonly id: string; readonly address?: string | undefined }[];
}

/** The addresses of one learner: the known one, and the others by their ids. */
export interface ShownAddresses {
  readonly known: string;
  readonly others: { readonly [id: string]: string };
}

/** What was said of one address: that it is the same, or in which group (`group-1` to `group-10`) it first differs. */
export type GroupPick = 'same' | `group-${number}`;

/** How one address fared: `right`, exactly so; `near`, a group that differs but not the first one; else `wrong`. */
export type Fared = 'right' | 'near' | 'wrong';

/** How every address fared, by its id. A type, so that it counts as `Json`. */
export type FaredAll = { readonly [id: string]: Fared };

const hex = '0123456789abcdef';
const groupCount = 10;
/** The first and the last group, by which people think they know an address; a thief imitates both. */
const lastInner = groupCount - 2;

const digits = (draws: Draws, count: number) =>
  Array.from({ length: count }, () => hex[draws.int(0, 15)]).join('');

/** The group with one to four digits changed, so that it is surely another. */
function changed(group: string, draws: Draws): string {
  const places = draws.shuffle([0, 1, 2, 3]).slice(0, draws.int(1, 4));
  return [...group]
    .map((digit, place) =>
      places.includes(place) ? hex[(hex.indexOf(digit) + draws.int(1, 15)) % 16] : digit,
    )
    .join('');
}

/** An address with the same first and last group; up to the first difference all is the same, beyond it about half is. */
function lookAlike(address: string, draws: Draws): string {
  const groups = groupsOf(address);
  const first = draws.int(1, lastInner);
  return `0x${groups
    .map((group, index) => {
      if (index < first || index > lastInner) return group;
      return index === first || draws.chance(0.5) ? changed(group, draws) : group;
    })
    .join('')}`;
}

/**
 * The addresses as the seed draws them, in small letters, which carry no checksum (EIP-55); given ones stay as they are.
 * At least one of two others is a look-alike; a single one is the same address one time in four.
 */
export function shownAddresses({ id, known, others }: Comparison, seed: Seed): ShownAddresses {
  const start = known.address ?? `0x${digits(lightDraws(seed, `${id}:known`), 40)}`;
  const draws = lightDraws(seed, `${id}:same`);
  // By name and not by place, so that the file may list them in another order.
  const ids = others.map((other) => other.id).sort();
  const same = draws.chance(ids.length > 1 ? 0.5 : 0.25) ? draws.pick(ids) : undefined;
  const shown = others.map((other) => {
    const drawn = other.id === same ? start : lookAlike(start, lightDraws(seed, `${id}:${other.id}`));
    return [other.id, other.address ?? drawn] as const;
  });
  return { known: start, others: Object.fromEntries(shown) };
}

/** What is to be said of an address beside the known one; letter case is no difference. */
export function rightPick(known: string, other: string): GroupPick {
  const first = firstDifference(known, other);
  return first === null ? 'same' : `group-${first + 1}`;
}

/** All that can be picked: that the addresses are the same, and each group. */
export const picks: readonly GroupPick[] = [
  'same',
  ...Array.from({ length: groupCount }, (_, index) => `group-${index + 1}` as const),
];

/** How a pick fared beside what there was to be found. */
export function faredOf(pick: unknown, known: string, other: string): Fared {
  if (pick === rightPick(known, other)) return 'right';
  const index = picks.indexOf(pick as GroupPick) - 1;
  const differs = groupsOf(known)[index]?.toLowerCase() !== groupsOf(other)[index]?.toLowerCase();
  return index >= 0 && differs ? 'near' : 'wrong';
}

/**
 * Judges `{ seed, picks }`: what was drawn and what was said of each address. Two points for each address: both when exactly
 * right, one for a group that differs but not first. Codes: `empty`, some address without a pick; `unknown`, no picks of this question.
 */
export function judgeComparison(question: Comparison, given: unknown): Score<FaredAll> {
  if (given === null || given === undefined) return { type: 'invalid', code: 'empty' };
  const { seed, picks: chosen } = given as { seed?: unknown; picks?: unknown };
  if (!isSeed(seed) || typeof chosen !== 'object' || chosen === null)
    return { type: 'invalid', code: 'unknown' };
  const ids = question.others.map(({ id }) => id);
  const said = Object.entries(chosen);
  if (!said.every(([id, pick]) => ids.includes(id) && picks.includes(pick as GroupPick)))
    return { type: 'invalid', code: 'unknown' };
  if (said.length < ids.length) return { type: 'invalid', code: 'empty' };
  const { known, others } = shownAddresses(question, seed);
  const details = Object.fromEntries(
    said.map(([id, pick]) => [id, faredOf(pick, known, others[id] ?? known)] as const),
  );
  const points = { right: 2, near: 1, wrong: 0 };
  const earned = Object.values(details).reduce((sum, fared) => sum + points[fared], 0);
  return { type: 'points', earned, total: ids.length * 2, details };
}
