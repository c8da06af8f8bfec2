import type { Score } from './score.ts';

/** What grading needs of an item: its id and the id of the place it belongs to. */
export interface PlacedItem {
  readonly id: string;
  readonly place: string;
}

/** The place that each item was given, by ids. A type and not an interface, so that it counts as `Json`. */
export type Assignment = { readonly [item: string]: string };

/** How each item fared, by its id. */
export type AssignmentMarks = { readonly [item: string]: 'right' | 'wrong' };

function isFields(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The part of a stored assignment, whole or begun, that these items and places still know; undefined when it is none. */
export function readAssignment(
  stored: unknown,
  items: readonly string[],
  places: readonly string[],
): Assignment | undefined {
  if (!isFields(stored)) return undefined;
  const known = items.flatMap((item) => {
    const place = Object.hasOwn(stored, item) ? stored[item] : undefined;
    return typeof place === 'string' && places.includes(place) ? [[item, place] as const] : [];
  });
  return Object.fromEntries(known);
}

/**
 * Judges which place each item was given: a point for each item in its place, nothing taken away for another.
 * Codes: `empty`, nothing placed; `incomplete`, an item without a place; `unknown`, not the items or places of this question.
 */
export function judgeAssignment(
  items: readonly PlacedItem[],
  places: readonly string[],
  given: unknown,
): Score<AssignmentMarks> {
  if (given === null || given === undefined) return { type: 'invalid', code: 'empty' };
  const ids = items.map(({ id }) => id);
  const placed = readAssignment(given, ids, places);
  if (placed === undefined) return { type: 'invalid', code: 'unknown' };
  const size = Object.keys(placed).length;
  if (size < Object.keys(given).length) return { type: 'invalid', code: 'unknown' };
  if (size < ids.length) return { type: 'invalid', code: size === 0 ? 'empty' : 'incomplete' };
  const marks = items.map(({ id, place }) => [id, placed[id] === place ? 'right' : 'wrong'] as const);
  return {
    type: 'points',
    earned: marks.filter(([, mark]) => mark === 'right').length,
    total: items.length,
    details: Object.fromEntries(marks),
  };
}
