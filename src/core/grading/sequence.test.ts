import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { judgeSequence, longestRun } from './sequence.ts';

const right = ['a', 'b', 'c', 'd', 'e', 'f'];
const size = fc.integer({ min: 3, max: 6 });
const given = size.chain((count) => {
  const ids = right.slice(0, count);
  return fc.tuple(fc.constant(ids), fc.shuffledSubarray(ids, { minLength: count, maxLength: count }));
});

/** Every way to leave ids out, to compare with: slow and plainly true. */
function longestByTrying(order: readonly string[], ids: readonly string[]): number {
  let best = 0;
  for (let mask = 0; mask < 1 << order.length; mask++) {
    const picked = order.filter((_, at) => mask & (1 << at)).map((id) => ids.indexOf(id));
    if (picked.every((place, at) => at === 0 || place > (picked[at - 1] ?? -1)))
      best = Math.max(best, picked.length);
  }
  return best;
}

describe('longestRun', () => {
  it('is as long as trying everything finds', () => {
    fc.assert(
      fc.property(given, ([ids, order]) => {
        expect(longestRun(ids, order)).toHaveLength(longestByTrying(order, ids));
      }),
    );
  });

  it('holds ids that stand in the right order', () => {
    fc.assert(
      fc.property(given, ([ids, order]) => {
        const run = longestRun(ids, order);
        expect(run).toEqual(ids.filter((id) => run.includes(id)));
        expect(run).toEqual(order.filter((id) => run.includes(id)));
      }),
    );
  });
});

describe('judgeSequence', () => {
  it('earns from nothing to all, and all for the right order alone', () => {
    fc.assert(
      fc.property(given, ([ids, order]) => {
        const score = judgeSequence(ids, order);
        if (score.type !== 'points') throw new Error(score.code);
        expect(score.earned).toBeGreaterThanOrEqual(0);
        expect(score.earned === score.total).toBe(order.join() === ids.join());
        expect(score.earned).toBeLessThanOrEqual(score.total);
      }),
    );
  });

  it('takes one point for each item that is to move', () => {
    fc.assert(
      fc.property(given, ([ids, order]) => {
        const score = judgeSequence(ids, order);
        if (score.type !== 'points') throw new Error(score.code);
        const moves = Object.values(score.details).filter((step) => step === 'move').length;
        expect(score.earned).toBe(score.total - moves);
      }),
    );
  });

  it('takes a list shifted by one as one move', () => {
    expect(judgeSequence(['a', 'b', 'c', 'd'], ['b', 'c', 'd', 'a'])).toEqual({
      type: 'points',
      earned: 2,
      total: 3,
      details: { a: 'move', b: 'kept', c: 'kept', d: 'kept' },
    });
  });

  it('gives nothing for the reverse order', () => {
    expect(judgeSequence(['a', 'b', 'c'], ['c', 'b', 'a'])).toMatchObject({ earned: 0, total: 2 });
  });

  it.each([[['a', 'b']], [['a', 'b', 'b']], [['a', 'b', 'x']], ['abc'], [7], [{}]])(
    'cannot judge %j',
    (junk) => {
      expect(judgeSequence(['a', 'b', 'c'], junk)).toEqual({ type: 'invalid', code: 'unknown' });
    },
  );

  it.each([[null], [undefined]])('takes %s as not answered', (nothing) => {
    expect(judgeSequence(['a', 'b', 'c'], nothing)).toEqual({ type: 'invalid', code: 'empty' });
  });
});
