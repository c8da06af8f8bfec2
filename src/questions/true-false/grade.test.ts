import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { grade, readVerdict } from './grade.ts';

const question = fc
  .tuple(fc.boolean(), fc.uniqueArray(fc.stringMatching(/^[a-z]{1,6}$/), { minLength: 3, maxLength: 4 }))
  .chain(([truth, ids]) =>
    fc.nat(ids.length - 1).map((key) => ({
      truth,
      options: ids.map((id, at) => ({ id, correct: at === key })),
    })),
  );
const answered = question.chain((asked) =>
  fc.record({
    asked: fc.constant(asked),
    truth: fc.boolean(),
    option: fc.constantFrom(...asked.options.map(({ id }) => id)),
  }),
);

describe('grade', () => {
  it('gives half for the verdict and half for the reason, and nothing for a reason without the verdict', () => {
    fc.assert(
      fc.property(answered, ({ asked, truth, option }) => {
        const isKey = asked.options.some(({ id, correct }) => id === option && correct);
        const earned = truth === asked.truth ? (isKey ? 2 : 1) : 0;
        expect(grade(asked, { truth, option })).toMatchObject({ type: 'points', earned, total: 2 });
      }),
    );
  });

  it('does not hang on the order of the reasons', () => {
    fc.assert(
      fc.property(answered, ({ asked, ...answer }) => {
        const turned = { ...asked, options: [...asked.options].reverse() };
        expect(grade(turned, answer)).toEqual(grade(asked, answer));
      }),
    );
  });

  const asked = {
    truth: false,
    options: ['a', 'b', 'c'].map((id) => ({ id, correct: id === 'b' })),
  };

  it('says of a right reason beside the wrong verdict that it is right, and pays nothing', () => {
    expect(grade(asked, { truth: true, option: 'b' })).toEqual({
      type: 'points',
      earned: 0,
      total: 2,
      details: { verdict: 'wrong', options: { a: 'left', b: 'right', c: 'left' } },
    });
  });

  it.each([
    [null, 'empty'],
    [{}, 'empty'],
    [{ truth: null, option: null }, 'empty'],
    [{ truth: false }, 'no-reason'],
    [{ option: 'b' }, 'no-verdict'],
    [{ truth: false, option: 'x' }, 'unknown'],
    [{ truth: 'false', option: 'b' }, 'unknown'],
    [[false, 'b'], 'unknown'],
    ['b', 'unknown'],
  ])('cannot judge %j: %s', (junk, code) => {
    expect(grade(asked, junk)).toEqual({ type: 'invalid', code });
  });
});

describe('readVerdict', () => {
  const asked = { truth: true, options: [{ id: 'a', correct: true }] };

  it('reads an answer that is begun', () => {
    expect(readVerdict({ truth: true }, asked)).toEqual({ truth: true, option: null });
    expect(readVerdict({ option: 'a' }, asked)).toEqual({ truth: null, option: 'a' });
  });

  it('is nothing when the reason is gone', () => {
    expect(readVerdict({ truth: true, option: 'gone' }, asked)).toBeUndefined();
  });
});
