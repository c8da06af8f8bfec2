import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { seedFrom } from '../random/seed.ts';
import { type Calculation, type Draw, drawValues, judgeCalculation, valuesOf, work } from './calculation.ts';

const question: Calculation = {
  id: 'test-payment',
  values: { sum: { from: 1000, to: 9000, step: 500 }, test: { of: [20, 50, 100] }, fee: { of: [1, 2, 3] } },
  derived: { both: 'fee * 2' },
  answer: 'sum + both',
  tolerance: 0,
  mistakes: [
    { id: 'one-fee', formula: 'sum + fee' },
    { id: 'no-fee', formula: 'sum' },
  ],
};
const seeds = fc.uint8Array({ minLength: 4, maxLength: 4 }).map(seedFrom);
const keyOf = (drawn: ReturnType<typeof drawValues>) => work(question, drawn)?.values['answer'] ?? NaN;

describe('what can be drawn', () => {
  it.each<[Draw, number[]]>([
    [{ of: [3, 1, 2] }, [3, 1, 2]],
    [{ from: 12, to: 24, step: 3 }, [12, 15, 18, 21, 24]],
    [{ from: 0.1, to: 0.5, step: 0.1 }, [0.1, 0.2, 0.3, 0.4, 0.5]],
    [{ from: 1, to: 6, step: 2 }, [1, 3, 5]],
    [{ from: 7, to: 7, step: 1 }, [7]],
  ])('%j gives %j', (draw, wanted) => {
    expect(valuesOf(draw)).toEqual(wanted);
  });
});

describe('drawn values', () => {
  it('are of the question, and the same for the same seed', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const drawn = drawValues(question, seed);
        expect(drawn).toEqual(drawValues(question, seed));
        for (const [name, draw] of Object.entries(question.values))
          expect(valuesOf(draw)).toContain(drawn[name]);
      }),
    );
  });

  it('do not change when another value is added, whatever the order', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const values = { more: { of: [1, 2] }, ...question.values };
        expect(drawValues({ id: question.id, values }, seed)).toMatchObject(drawValues(question, seed));
      }),
    );
  });

  it('reach everything there is', () => {
    const seen = new Set<number | undefined>();
    for (let n = 0; n < 100; n++)
      seen.add(drawValues(question, seedFrom(new Uint8Array([n, 1, 2, 3])))['fee']);
    expect([...seen].sort()).toEqual([1, 2, 3]);
  });
});

describe('judgeCalculation', () => {
  it('gives the point to the key of any draw, and to nothing else', () => {
    fc.assert(
      fc.property(seeds, fc.integer({ min: -50, max: 50 }), (seed, off) => {
        const values = drawValues(question, seed);
        const score = judgeCalculation(question, { values, answer: keyOf(values) + off });
        expect(score).toMatchObject({ earned: off === 0 ? 1 : 0, total: 1 });
      }),
    );
  });

  it('names the mistake that was made with these values', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const values = drawValues(question, seed);
        const given = (answer: number) => judgeCalculation(question, { values, answer });
        expect(given((values['sum'] ?? 0) + (values['fee'] ?? 0))).toMatchObject({
          details: { mistake: 'one-fee' },
        });
        expect(given(values['sum'] ?? 0)).toMatchObject({ details: { mistake: 'no-fee' } });
        expect(given(-1)).toMatchObject({ details: { mistake: null } });
      }),
    );
  });

  it('does not hang on the order in which values are stored or mistakes are listed', () => {
    const turned = { ...question, mistakes: [...question.mistakes].reverse() };
    const values = { sum: 1000, test: 20, fee: 2 };
    for (const answer of [1004, 1002, 1000, 7]) {
      const other = { answer, values: { fee: 2, test: 20, sum: 1000 } };
      expect(judgeCalculation(turned, other)).toEqual(judgeCalculation(question, { values, answer }));
    }
  });

  const values = { sum: 1000, test: 20, fee: 2 };
  it.each([
    [null, 'empty'],
    [undefined, 'empty'],
    [{ values, answer: null }, 'empty'],
    [{ values }, 'empty'],
    [{ values, answer: '1004' }, 'not-number'],
    [{ values, answer: Number.NaN }, 'not-number'],
    [{ values: { ...values, more: 1 }, answer: 1004 }, 'unknown'],
    [{ values: { sum: 1000, test: 20, fees: 2 }, answer: 1004 }, 'unknown'],
    [{ values: { ...values, fee: Number.POSITIVE_INFINITY }, answer: 1004 }, 'unknown'],
    [{ values: [1000, 20, 2], answer: 1004 }, 'unknown'],
    [1004, 'unknown'],
    ['', 'unknown'],
  ])('cannot judge %j', (junk, code) => {
    expect(judgeCalculation(question, junk)).toEqual({ type: 'invalid', code });
  });

  it('cannot judge what comes to no number', () => {
    const broken = { ...question, answer: 'sum / 0' };
    expect(judgeCalculation(broken, { values, answer: 1 })).toEqual({ type: 'invalid', code: 'unknown' });
    expect(work({ ...question, answer: 'sum +' }, values)).toBeUndefined();
  });

  it('never throws and stays within its point', () => {
    const likely = fc.record({ values: fc.oneof(fc.constant(values), fc.anything()), answer: fc.anything() });
    fc.assert(
      fc.property(fc.oneof(fc.anything(), likely), (given) => {
        const score = judgeCalculation(question, given);
        if (score.type === 'points') expect([0, 1]).toContain(score.earned);
      }),
    );
  });
});
