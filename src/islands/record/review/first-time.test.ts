import { expect, it } from 'vitest';
import { firstTime } from './first-time.ts';

const evening = new Date(2026, 10, 30, 20, 15);

it('is today while the time is still to come', () => {
  expect(firstTime('20:16', evening)).toBe('2026-11-30T20:16');
});
it('is tomorrow once it is over, also over the end of a month', () => {
  expect(firstTime('20:15', evening)).toBe('2026-12-01T20:15');
  expect(firstTime('07:05', evening)).toBe('2026-12-01T07:05');
});
it('is seven in the evening when a browser gives no time', () => {
  expect(firstTime('', new Date(2026, 0, 1, 8))).toBe('2026-01-01T19:00');
});
