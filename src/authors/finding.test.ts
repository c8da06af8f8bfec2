import { describe, expect, it } from 'vitest';
import { alike, byWeight, type Placed, placeName } from './finding.ts';

const finding = (given: Partial<Placed>): Placed => ({
  rule: 'any',
  severity: 'error',
  file: 'content/a.yaml',
  field: '',
  found: '',
  mend: 'that',
  spot: { kind: 'title' },
  ...given,
});

describe('findings', () => {
  it('come errors first, then by file and line', () => {
    const list = [
      finding({ severity: 'warning', line: 1 }),
      finding({ file: 'content/b.yaml', line: 1 }),
      finding({ line: 12 }),
      finding({ line: 3 }),
    ];
    expect(byWeight(list).map((each) => list.indexOf(each))).toEqual([3, 2, 1, 0]);
  });
  it('that say the same of one file are told together, and only those', () => {
    const list = [
      finding({ line: 1 }),
      finding({ line: 2, mend: 'else' }),
      finding({ line: 3 }),
      finding({ line: 4, file: 'content/b.yaml' }),
      finding({ line: 5, rule: 'other' }),
    ];
    expect(alike(list).map((group) => group.map(({ line }) => line))).toEqual([[1, 3], [2], [4], [5]]);
  });
  it('are named by file and line, as an editor takes it', () => {
    expect(placeName(finding({ line: 7 }))).toBe('content/a.yaml:7');
    expect(placeName(finding({}))).toBe('content/a.yaml');
  });
});
