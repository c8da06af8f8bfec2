/** How often a promised yield is added on. */
export type Period = 'day' | 'week' | 'month';

const times: Readonly<Record<Period, number>> = { day: 365, week: 52, month: 12 };

/** How many periods there are in a year. */
export function periodsOf(period: Period): number {
  return times[period];
}

/**
 * How many times a sum grows when `percent` is added so many times and left to grow, in hundredths, rounded to nearest.
 * Exact: whole numbers only. `percent` may have up to two decimals.
 * @example growth(1, 365) // => 3778 (37.78 times)
 */
export function growth(percent: number, periods: number): number {
  const n = BigInt(periods);
  const unit = 10_000n;
  const top = (unit + BigInt(Math.round(percent * 100))) ** n * 100n;
  const bottom = unit ** n;
  return Number((top * 2n + bottom) / (bottom * 2n));
}
