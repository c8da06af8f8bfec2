import { type Level, levels } from '@/core/scenario/scenario.ts';

function isPlain(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Whether something of a lab is there at a level: without `levels` it is there at all of them. */
function isThere(value: unknown, level: Level): boolean {
  return !isPlain(value) || !Array.isArray(value.levels) || value.levels.includes(level);
}

/** The value at a level: what names other levels is left out, and `levels` themselves are taken away. */
function at(value: unknown, level: Level): unknown {
  if (Array.isArray(value))
    return value.filter((item) => isThere(item, level)).map((item) => at(item, level));
  if (!isPlain(value)) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key, part]) => key !== 'levels' && isThere(part, level))
      .map(([key, part]) => [key, at(part, level)]),
  );
}

/** The levels that the data of a lab.yaml names, in order; the first by the author's order is the one a visitor meets. */
export function levelsOf(data: unknown): readonly Level[] {
  const named = isPlain(data) && Array.isArray(data.levels) ? data.levels : [];
  const known = named.filter((name): name is Level => (levels as readonly unknown[]).includes(name));
  return known.length ? known : ['start'];
}

/**
 * The data of a lab.yaml as it is played at one level. Anything in it may carry `levels: [...]` and is then there only at those.
 * @example atLevel({ levels: ['start', 'depth'], steps: [{ id: 'a' }, { id: 'b', levels: ['depth'] }] }, 'start') // => { level: 'start', steps: [{ id: 'a' }] }
 */
export function atLevel(data: unknown, level: Level): unknown {
  const there = at(data, level);
  return isPlain(there) ? { ...there, level } : there;
}

/** Where a place of the data at a level stands in the whole data: numbers in lists count what other levels leave out. */
export function placeInFile(data: unknown, path: readonly PropertyKey[], level: Level): PropertyKey[] {
  const [first, ...rest] = path;
  if (first === undefined) return [];
  if (Array.isArray(data) && typeof first === 'number') {
    const there = data.flatMap((item, index) => (isThere(item, level) ? [index] : []));
    const index = there[first] ?? first;
    return [index, ...placeInFile(data[index], rest, level)];
  }
  return [first, ...placeInFile(isPlain(data) ? data[String(first)] : undefined, rest, level)];
}
