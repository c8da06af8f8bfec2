import { describe, expect, it } from 'vitest';
import { grade } from './grade.ts';

const question = { answer: 1.5, tolerance: 0.1, mistakes: [{ value: 15 }, { value: 3 }] };

describe('grade', () => {
  it.each([1.5, 1.4, 1.6, 1.45])('takes %d as right within the tolerance', (answer) => {
    expect(grade(question, answer)).toEqual({
      type: 'points',
      earned: 1,
      total: 1,
      details: { mistake: null },
    });
  });

  it('knows a usual mistake, also within the tolerance', () => {
    expect(grade(question, 15)).toMatchObject({ earned: 0, details: { mistake: 15 } });
    expect(grade(question, 2.95)).toMatchObject({ earned: 0, details: { mistake: 3 } });
  });

  it('knows no mistake in any other number', () => {
    expect(grade(question, 7)).toMatchObject({ earned: 0, details: { mistake: null } });
  });

  it('forgives what floating point does to decimals', () => {
    expect(grade({ answer: 0.3, tolerance: 0, mistakes: [] }, 0.1 + 0.2)).toMatchObject({ earned: 1 });
  });

  it.each([[Number.NaN], [Number.POSITIVE_INFINITY], ['1.5'], [[1.5]], [{}]])('cannot judge %s', (junk) => {
    expect(grade(question, junk)).toEqual({ type: 'invalid', code: 'not-number' });
  });

  it('takes nothing as not answered', () => {
    expect(grade(question, null)).toEqual({ type: 'invalid', code: 'empty' });
  });
});
