import { expect, it } from 'vitest';
import { standingOf } from './standing.ts';

it.each([
  ['current', 2, 2, false],
  ['older', 1, 2, false],
  ['newer', 3, 2, false],
  ['retired', 1, undefined, true],
  ['gone', 1, undefined, false],
  // A retired question that has come back is judged as one that never left.
  ['current', 1, 1, true],
] as const)('an answer is %s (rev %s of %s, retired: %s)', (standing, rev, present, isRetired) => {
  expect(standingOf(rev, present, isRetired)).toBe(standing);
});
