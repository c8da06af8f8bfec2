import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { extendsRun, keepRun, type LabRun, latestRun, parseRun } from './run.ts';

function run(actions: readonly number[], more: Partial<LabRun> = {}): LabRun {
  return { id: 'a1', lab: 'first-wallet', seed: 's', updated: '2026-11-22T09:00:00.000Z', actions, ...more };
}
const actions = fc.array(fc.integer({ min: 0, max: 1 }), { maxLength: 4 });

describe('keepRun', () => {
  it('keeps the longer of two that agree', () => {
    expect(keepRun([run([1])], run([1, 2])).runs).toEqual([run([1, 2])]);
    expect(keepRun([run([1, 2])], run([1]))).toEqual({ runs: [run([1, 2])], kept: run([1, 2]) });
  });
  it('keeps both of two that went different ways, and goes on with each', () => {
    const { runs, kept } = keepRun([run([1, 2])], run([1, 3]));
    expect(kept.id).toBe('a1~2');
    expect(runs).toHaveLength(2);
    expect(keepRun(runs, run([1, 3, 4])).kept).toEqual(run([1, 3, 4], { id: 'a1~2' }));
    expect(keepRun(runs, run([9])).kept.id).toBe('a1~3');
  });
  it('does not mix runs of two labs or seeds under one id', () => {
    expect(keepRun([run([1])], run([1, 2], { seed: 't' })).runs).toHaveLength(2);
  });
  it('loses no sequence of actions, and nothing changes when one is kept again', () => {
    fc.assert(
      fc.property(fc.array(actions, { maxLength: 8 }), (saves) => {
        let runs: readonly LabRun[] = [];
        for (const save of saves) runs = keepRun(runs, run(save)).runs;
        for (const save of saves) {
          expect(runs.some((known) => extendsRun(known, run(save)))).toBe(true);
          expect(keepRun(runs, run(save)).runs).toEqual(runs);
        }
        expect(new Set(runs.map(({ id }) => id)).size).toBe(runs.length);
      }),
    );
  });
});

describe('parseRun', () => {
  it('takes a sound run and refuses what is none', () => {
    expect(parseRun(run([1, 2]))).toEqual(run([1, 2]));
    expect(parseRun({ ...run([1]), seed: 7 })).toBeUndefined();
    expect(parseRun({ ...run([1]), actions: 'all' })).toBeUndefined();
    expect(parseRun({ ...run([1]), actions: [new Date(0)] })).toBeUndefined();
    expect(parseRun(null)).toBeUndefined();
  });
  it('bears anything at all', () => {
    fc.assert(fc.property(fc.anything(), (row) => void parseRun(row)));
  });
});

describe('latestRun', () => {
  it('is the one worked on last in that lab', () => {
    const later = run([1], { id: 'b2', updated: '2026-11-23T09:00:00.000Z' });
    const other = run([1], { id: 'c3', lab: 'other', updated: '2026-11-24T09:00:00.000Z' });
    expect(latestRun([later, run([1, 2]), other], 'first-wallet')).toBe(later);
    expect(latestRun([other], 'first-wallet')).toBeUndefined();
  });
});
