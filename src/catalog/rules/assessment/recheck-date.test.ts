import { expect, it } from 'vitest';
import { findingsOf } from '../sample-room.ts';
import { lineOf } from './parts/sample-quiz.ts';
import { rule } from './recheck-date.ts';

const file = 'facts/law.yaml';
const fact = (id: string, more = '', checked = '2026-11-22') => ({
  [file]: `${id}:\n  statement: { ky: Бир, ru: Один, en: One }\n  source: nbkr.kg\n  date: "2026"\n  confidence: P\n  checked: ${checked}\n${more}`,
});

it('tells a fact of a group that ages and has no day', () => {
  expect(findingsOf(rule, fact('K6.04'))).toEqual([
    {
      rule: 'recheck-date',
      severity: 'warning',
      file: `content/${file}`,
      line: 2,
      field: 'K6.04.recheck',
      found: 'no "recheck", though facts of this group age',
      mend: expect.stringContaining('recheck: never'),
    },
  ]);
});

it.each(['K3.01', 'K10.02', 'B5.07', 'E1.02', 'X1.07'])('counts %s among those that age', (id) => {
  expect(findingsOf(rule, fact(id))).toHaveLength(1);
});

it.each(['B4.02', 'E6.01', 'K1.01', 'X1.01', 'B10X'.replace('X', '.02').replace('B10', 'B1')])(
  'asks nothing of %s, which does not',
  (id) => {
    expect(findingsOf(rule, fact(id))).toEqual([]);
  },
);

it('tells a day that has passed', () => {
  const files = fact('K6.04', '  recheck: 2027-01-11\n');
  expect(findingsOf(rule, files, { today: '2027-01-11' })).toEqual([]);
  expect(findingsOf(rule, files, { today: '2027-01-12' })).toMatchObject([
    { line: lineOf(files, 'recheck:', file), found: 'was to be looked at again by 2027-01-11' },
  ]);
});

it('tells a day that is too far off, and a look that lies in the future', () => {
  expect(findingsOf(rule, fact('K6.04', '  recheck: 2028-01-11\n'))[0]?.found).toContain(
    'more than 210 days',
  );
  expect(findingsOf(rule, fact('B4.02', '', '2026-12-01'))).toMatchObject([
    { field: 'B4.02.checked', line: 6 },
  ]);
});

it('takes never for an answer', () => {
  expect(findingsOf(rule, fact('B5.03', '  recheck: never\n'))).toEqual([]);
});
