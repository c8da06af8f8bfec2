import { expect, it } from 'vitest';
import { factDays } from './fact-days.ts';

it('facts are as fresh as the one looked at longest ago, and due when the first of them is', () => {
  const checked = '2026-11-22';
  expect(
    factDays([
      { checked, recheck: '2027-01-11' },
      { checked: '2026-10-01', recheck: 'never' },
      { checked, recheck: '2027-01-01' },
      { checked },
    ]),
  ).toEqual({ checked: '2026-10-01', recheck: '2027-01-01' });
});
