import type { Score } from './score.ts';
import { isOrderOf } from './shown-order.ts';

/** How one item of a sequence fared: `kept` may stay where it is, `move` has to go elsewhere. */
export type Step = 'kept' | 'move';

/** What has to happen to every item, by its id. A type and not an interface, so that it counts as `Json`. */
export type Steps = { readonly [item: string]: Step };

/** The longest run of ids (not necessarily neighbours) that already stand in the right order; of several, the one that begins first. */
export function longestRun(right: readonly string[], given: readonly string[]): string[] {
  const runs: string[][] = [];
  // From the end: the best run that begins at each place. With six items at most, looking at all pairs costs nothing.
  for (let at = given.length - 1; at >= 0; at--) {
    const id = given[at] as string;
    const follows = (run: string[] | undefined) => right.indexOf(run?.[0] ?? '') > right.indexOf(id);
    const rest = runs
      .filter(follows)
      .reduceRight<string[]>((best, run) => (run.length > best.length ? run : best), []);
    runs.push([id, ...rest]);
  }
  return runs.reduceRight<string[]>((best, run) => (run.length > best.length ? run : best), []);
}

/**
 * Judges an order by how many items still have to be moved: all in place earns `items - 1`, each needed move takes one
 * away, and the reverse order earns nothing. Codes: `empty`, not ordered yet; `unknown`, not the items of this question.
 */
export function judgeSequence(right: readonly string[], given: unknown): Score<Steps> {
  if (given === null || given === undefined) return { type: 'invalid', code: 'empty' };
  if (!isOrderOf(given, right)) return { type: 'invalid', code: 'unknown' };
  const kept = longestRun(right, given);
  const details = Object.fromEntries(right.map((id) => [id, kept.includes(id) ? 'kept' : 'move'] as const));
  return { type: 'points', earned: kept.length - 1, total: right.length - 1, details };
}
