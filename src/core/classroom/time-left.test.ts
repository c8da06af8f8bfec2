import { expect, it } from 'vitest';
import { timeLeft } from './time-left.ts';

const now = Date.parse('2026-11-26T08:00:00.000Z');

it.each([
  ['', { unit: 'none' }],
  ['no date', { unit: 'none' }],
  ['2026-11-26T07:59:59.999Z', { unit: 'late' }],
  ['2026-11-26T08:00:00.000Z', { unit: 'minutes', count: 0 }],
  ['2026-11-26T08:59:59.000Z', { unit: 'minutes', count: 59 }],
  ['2026-11-26T09:00:00.000Z', { unit: 'hours', count: 1 }],
  ['2026-11-27T07:00:00.000Z', { unit: 'hours', count: 23 }],
  ['2026-11-27T08:00:00.000Z', { unit: 'days', count: 1 }],
  ['2026-12-06T20:00:00.000Z', { unit: 'days', count: 10 }],
])('until %j is left: %j', (due, left) => {
  expect(timeLeft(due, now)).toEqual(left);
});
