/** Right and not right in two groups of readers: `[[right, wrong], [right, wrong]]`, whole numbers from 0. */
export type TwoByTwo = readonly [readonly [number, number], readonly [number, number]];

/** Pearson's r of two lists of equal length; undefined where one of them does not vary. */
export function correlation(xs: readonly number[], ys: readonly number[]): number | undefined {
  const n = xs.length;
  const mean = (list: readonly number[]) => list.reduce((sum, each) => sum + each, 0) / n;
  const [mx, my] = [mean(xs), mean(ys)];
  let [sxx, syy, sxy] = [0, 0, 0];
  xs.forEach((x, at) => {
    const y = ys[at] ?? 0;
    sxx += (x - mx) ** 2;
    syy += (y - my) ** 2;
    sxy += (x - mx) * (y - my);
  });
  // Sums of floats that are all the same leave a rest of this size.
  return sxx < 1e-12 || syy < 1e-12 ? undefined : Math.max(-1, Math.min(1, sxy / Math.sqrt(sxx * syy)));
}

/** Logarithms of factorials, 0 to n. */
function logFactorials(n: number): readonly number[] {
  const list = [0];
  for (let k = 1; k <= n; k++) list.push((list[k - 1] ?? 0) + Math.log(k));
  return list;
}

/**
 * Fisher's exact test, two-sided: how likely a table at least as uneven is by chance alone, rows and columns given.
 * @example fisherExact([[3, 1], [1, 3]]) // => 0.486, the tea of Muriel Bristol
 */
export function fisherExact([[a, b], [c, d]]: TwoByTwo): number {
  const n = a + b + c + d;
  const f = logFactorials(n);
  const at = (k: number) => f[k] ?? 0;
  const fixed = at(a + b) + at(c + d) + at(a + c) + at(b + d) - at(n);
  const chance = (x: number) => Math.exp(fixed - at(x) - at(a + b - x) - at(a + c - x) - at(d - a + x));
  const observed = chance(a);
  let sum = 0;
  for (let x = Math.max(0, a - d); x <= Math.min(a + b, a + c); x++) {
    const p = chance(x);
    // Tables as likely as ours belong to it; floating point may make them differ by a hair.
    if (p <= observed * (1 + 1e-7)) sum += p;
  }
  return Math.min(1, sum);
}

/** The tail of chi-square with one degree of freedom, by the complementary error function (Numerical Recipes, 1.2e-7). */
export function chiSquareTail(x: number): number {
  const z = Math.sqrt(Math.max(0, x) / 2);
  const t = 1 / (1 + 0.5 * z);
  const series = [
    -1.26551223, 1.00002368, 0.37409196, 0.09678418, -0.18628806, 0.27886807, -1.13520398, 1.48851587,
    -0.82215223, 0.17087277,
  ].reduceRight((sum, term) => sum * t + term, 0);
  return Math.min(1, t * Math.exp(-z * z + series));
}

/** What Mantel and Haenszel say of tables of readers who otherwise know as much as each other. */
export interface MantelHaenszel {
  /** How much likelier the first group is right, as a ratio of odds; infinite or 0 where one group is always right. */
  readonly odds: number;
  /** By chi-square with the continuity correction. */
  readonly p: number;
}

/** The test of Mantel and Haenszel over strata; undefined where no stratum can tell anything. */
export function mantelHaenszel(strata: readonly TwoByTwo[]): MantelHaenszel | undefined {
  let [over, under, found, expected, variance] = [0, 0, 0, 0, 0];
  for (const [[a, b], [c, d]] of strata) {
    const n = a + b + c + d;
    if (n < 2) continue;
    over += (a * d) / n;
    under += (b * c) / n;
    found += a;
    expected += ((a + b) * (a + c)) / n;
    variance += ((a + b) * (c + d) * (a + c) * (b + d)) / (n * n * (n - 1));
  }
  if (variance === 0) return undefined;
  const away = Math.max(0, Math.abs(found - expected) - 0.5);
  return {
    odds: under === 0 ? Number.POSITIVE_INFINITY : over / under,
    p: chiSquareTail(away ** 2 / variance),
  };
}
