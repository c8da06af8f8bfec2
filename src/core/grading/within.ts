/** Whether a value lies within the tolerance; a hair is added, since 0.1 + 0.2 is not 0.3 in floating point. */
export function isWithin(value: number, wanted: number, tolerance: number): boolean {
  return Math.abs(value - wanted) <= tolerance + 1e-9 * Math.max(1, Math.abs(wanted));
}
