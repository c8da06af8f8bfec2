import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { judgeChoice } from './choice.ts';

const options = fc.uniqueArray(fc.record({ id: fc.stringMatching(/^[a-z]{1,6}$/), correct: fc.boolean() }), {
  selector: ({ id }) => id,
  minLength: 2,
  maxLength: 6,
});
const keyed = options.filter((list) => list.some(({ correct }) => correct));
const asked = keyed.chain((list) =>
  fc.tuple(
    fc.constant(list),
    fc.subarray(
      list.map(({ id }) => id),
      { minLength: 1 },
    ),
  ),
);

describe('judgeChoice', () => {
  it('earns from nothing to all, whatever is chosen', () => {
    fc.assert(
      fc.property(asked, ([list, chosen]) => {
        const score = judgeChoice(list, chosen);
        if (score.type !== 'points') throw new Error(`judged as ${score.code}`);
        expect(score.earned).toBeGreaterThanOrEqual(0);
        expect(score.earned).toBeLessThanOrEqual(score.total);
      }),
    );
  });

  it('is full for exactly the correct options and for nothing else', () => {
    fc.assert(
      fc.property(asked, ([list, chosen]) => {
        const score = judgeChoice(list, chosen);
        const exact = list.every(({ id, correct }) => chosen.includes(id) === correct);
        expect(score.type === 'points' && score.earned === score.total).toBe(exact);
      }),
    );
  });

  it('does not hang on the order of options or of choices', () => {
    fc.assert(
      fc.property(asked, ([list, chosen]) => {
        expect(judgeChoice([...list].reverse(), [...chosen].reverse())).toEqual(judgeChoice(list, chosen));
      }),
    );
  });

  it('does not pay for an option named twice', () => {
    const list = [
      { id: 'a', correct: true },
      { id: 'b', correct: true },
      { id: 'c', correct: false },
    ];
    expect(judgeChoice(list, ['a', 'a'])).toMatchObject({ earned: 1, total: 2 });
  });

  it('marks every option', () => {
    const list = [
      { id: 'a', correct: true },
      { id: 'b', correct: true },
      { id: 'c', correct: false },
      { id: 'd', correct: false },
    ];
    expect(judgeChoice(list, ['a', 'c'])).toEqual({
      type: 'points',
      earned: 0,
      total: 2,
      details: { a: 'right', b: 'missed', c: 'wrong', d: 'left' },
    });
  });

  it('cannot judge nothing, nor what is no option', () => {
    const list = [{ id: 'a', correct: true }];
    expect(judgeChoice(list, [])).toEqual({ type: 'invalid', code: 'empty' });
    expect(judgeChoice(list, ['constructor'])).toEqual({ type: 'invalid', code: 'unknown' });
    expect(judgeChoice(list, ['a', 7])).toEqual({ type: 'invalid', code: 'unknown' });
  });
});
