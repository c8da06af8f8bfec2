import { describe, expect, it } from 'vitest';
import type { LearningEvent } from './event.ts';
import { labBest } from './lab-best.ts';

const done = (earned: unknown, total: unknown, rev = 1, verb: LearningEvent['verb'] = 'completed') =>
  ({ verb, object: 'lab:fees', rev, result: { score: { earned, total } } }) as unknown as LearningEvent;

describe('the best result of a lab', () => {
  it('is that of the best run, whatever the order', () => {
    expect(labBest([done(3, 10), done(8, 10), done(5, 10)], 'fees', 1)).toBe(0.8);
  });
  it('is not there before a run came to its end, nor from another lab or an older revision', () => {
    expect(labBest([done(8, 10, 1, 'acted')], 'fees', 1)).toBeUndefined();
    expect(labBest([done(8, 10)], 'fee', 1)).toBeUndefined();
    expect(labBest([done(8, 10)], 'fees', 2)).toBeUndefined();
  });
  it('passes over results that are no score', () => {
    const odd = [done('x', 10), done(11, 10), done(1, 0), done(-1, 10)];
    expect(labBest(odd, 'fees', 1)).toBeUndefined();
    expect(labBest([{ ...done(1, 2), result: null }], 'fees', 1)).toBeUndefined();
  });
});
