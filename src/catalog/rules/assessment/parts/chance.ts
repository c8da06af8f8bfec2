/**
 * How likely at least `count` of independent trials succeed, each with its own chance (the Poisson binomial distribution,
 * summed exactly). With no trials nothing succeeds.
 * @example atLeast([0.5, 0.5], 2) // => 0.25
 */
export function atLeast(chances: readonly number[], count: number): number {
  const of = chances.reduce<number[]>(
    (before, chance) =>
      Array.from(
        { length: before.length + 1 },
        (_, hits) => (before[hits] ?? 0) * (1 - chance) + (before[hits - 1] ?? 0) * chance,
      ),
    [1],
  );
  return of.slice(Math.max(0, count)).reduce((sum, each) => sum + each, 0);
}

/** The mean number of successes of such trials. */
export function expected(chances: readonly number[]): number {
  return chances.reduce((sum, chance) => sum + chance, 0);
}

/** The standard deviation of the number of successes of such trials. */
export function deviation(chances: readonly number[]): number {
  return Math.sqrt(chances.reduce((sum, chance) => sum + chance * (1 - chance), 0));
}
