import fc from 'fast-check';
import { expect, it } from 'vitest';
import { clockAt } from './lesson-clock.ts';

const parts = [5, 12, 18, 7, 3];
const minutes = (n: number) => n * 60_000;

it('a part of the lesson begins when the ones before it are over, and the last one has no end', () => {
  const starts = [0, 5, 17, 35, 42];
  expect(starts.map((start) => clockAt(minutes(start), parts).step)).toEqual([0, 1, 2, 3, 4]);
  expect(starts.slice(1).map((start) => clockAt(minutes(start) - 1, parts).step)).toEqual([0, 1, 2, 3]);
  expect(clockAt(minutes(200), parts)).toEqual({ minute: 45, step: 4 });
});

it('a clock that was set back or makes no sense shows the beginning', () => {
  fc.assert(
    fc.property(fc.constantFrom(-1, Number.NaN, Number.NEGATIVE_INFINITY, -minutes(90)), (elapsed) => {
      expect(clockAt(elapsed, parts)).toEqual({ minute: 0, step: 0 });
    }),
  );
});
