import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { seedFrom } from '../random/seed.ts';
import { readAddress } from '../wallet/address.ts';
import { firstDifference, groupsOf, looksAlike } from '../wallet/groups.ts';
import { type Comparison, judgeComparison, picks, rightPick, shownAddresses } from './comparison.ts';

const two: Comparison = { id: 'from-history', known: {}, others: [{ id: 'history' }, { id: 'letter' }] };
const one: Comparison = { ...two, others: [{ id: 'history' }] };
const seeds = fc.uint8Array({ minLength: 4, maxLength: 4 }).map(seedFrom);
const questions = fc.constantFrom(one, two);
const keyOf = (question: Comparison, seed: string) => {
  const { known, others } = shownAddresses(question, seed);
  return Object.fromEntries(Object.entries(others).map(([id, address]) => [id, rightPick(known, address)]));
};

describe('drawn addresses', () => {
  it('are addresses that a wallet takes, the same for the same seed', () => {
    fc.assert(
      fc.property(questions, seeds, (question, seed) => {
        const { known, others } = shownAddresses(question, seed);
        expect(shownAddresses(question, seed)).toEqual({ known, others });
        for (const address of [known, ...Object.values(others)]) {
          expect(address).toMatch(/^0x[0-9a-f]{40}$/);
          expect(readAddress(address).ok).toBe(true);
        }
      }),
    );
  });

  it('are the same or share the first and the last four', () => {
    fc.assert(
      fc.property(questions, seeds, (question, seed) => {
        const { known, others } = shownAddresses(question, seed);
        for (const other of Object.values(others))
          expect(other === known || looksAlike(known, other)).toBe(true);
      }),
    );
  });

  it('have a look-alike among two, always', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const { known, others } = shownAddresses(two, seed);
        expect(Object.values(others).some((other) => other !== known)).toBe(true);
      }),
    );
  });

  it('differ first in any inner group, and are the same about a quarter of the time', () => {
    const first = Array.from({ length: 400 }, (_, n) => {
      const { known, others } = shownAddresses(one, seedFrom(new Uint8Array([n >> 8, n, 7, 7])));
      return firstDifference(known, others['history'] ?? '');
    });
    expect(new Set(first)).toEqual(new Set([null, 1, 2, 3, 4, 5, 6, 7, 8]));
    expect(Math.abs(first.filter((each) => each === null).length - 100)).toBeLessThan(40);
  });

  it('stay as they are given', () => {
    const known = { address: '0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed' };
    const others = [{ id: 'a', address: '0x5aaeb6053f3e94c9b9a09f33669435e7ef1beaed' }];
    const shown = shownAddresses({ id: 'given', known, others }, '00000000');
    expect(shown).toEqual({ known: known.address, others: { a: others[0]?.address } });
    expect(rightPick(shown.known, shown.others['a'] ?? '')).toBe('same');
  });
});

describe('judgeComparison', () => {
  const picking = questions.chain((question) =>
    fc.record({
      question: fc.constant(question),
      seed: seeds,
      chosen: fc.record(Object.fromEntries(question.others.map(({ id }) => [id, fc.constantFrom(...picks)]))),
    }),
  );

  it('gives all to the key of any draw and to nothing else, and never less than nothing', () => {
    fc.assert(
      fc.property(picking, ({ question, seed, chosen }) => {
        const key = keyOf(question, seed);
        expect(judgeComparison(question, { seed, picks: key })).toMatchObject({
          earned: question.others.length * 2,
          total: question.others.length * 2,
        });
        const score = judgeComparison(question, { seed, picks: chosen });
        if (score.type !== 'points') throw new Error(score.code);
        const exact = question.others.every(({ id }) => chosen[id] === key[id]);
        expect(score.earned === score.total).toBe(exact);
        expect(score.earned).toBeGreaterThanOrEqual(0);
        expect(score.earned).toBeLessThanOrEqual(score.total);
      }),
    );
  });

  it('gives nothing to who takes a look-alike for the same address', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        fc.pre(keyOf(one, seed)['history'] !== 'same');
        expect(judgeComparison(one, { seed, picks: { history: 'same' } })).toMatchObject({ earned: 0 });
      }),
    );
  });

  it('gives one point for a group that differs, if not first, and none for one that is alike', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const { known, others } = shownAddresses(one, seed);
        const mine = groupsOf(known);
        groupsOf(others['history'] ?? '').forEach((group, index) => {
          const differs = group !== mine[index];
          const first = firstDifference(known, others['history'] ?? '') === index;
          expect(judgeComparison(one, { seed, picks: { history: `group-${index + 1}` } })).toMatchObject({
            earned: first ? 2 : differs ? 1 : 0,
          });
        });
      }),
    );
  });

  it('does not hang on the order of addresses or picks', () => {
    fc.assert(
      fc.property(picking, ({ question, seed, chosen }) => {
        fc.pre(question.others.length === 2);
        const turned = Object.fromEntries(Object.entries(chosen).reverse());
        const others = [...question.others].reverse();
        expect(judgeComparison({ ...question, others }, { picks: turned, seed })).toEqual(
          judgeComparison(question, { seed, picks: chosen }),
        );
      }),
    );
  });

  const seed = '0a1b2c3d';
  it.each([
    [null, 'empty'],
    [undefined, 'empty'],
    [{ seed, picks: {} }, 'empty'],
    [{ seed, picks: { history: 'same' } }, 'empty'],
    [{ seed, picks: { history: 'group-11', letter: 'same' } }, 'unknown'],
    [{ seed, picks: { history: 'same', letter: 'same', more: 'same' } }, 'unknown'],
    [{ seed, picks: { constructor: 'same', letter: 'same' } }, 'unknown'],
    [{ seed, picks: ['same', 'same'] }, 'unknown'],
    [{ seed: 'x', picks: { history: 'same', letter: 'same' } }, 'unknown'],
    [{ picks: { history: 'same', letter: 'same' } }, 'unknown'],
    [{ seed, picks: null }, 'unknown'],
    ['same', 'unknown'],
  ])('cannot judge %j', (junk, code) => {
    expect(judgeComparison(two, junk)).toEqual({ type: 'invalid', code });
  });

  it('never throws', () => {
    const likely = fc.record({ seed: fc.oneof(seeds, fc.anything()), picks: fc.anything() });
    fc.assert(
      fc.property(fc.oneof(fc.anything(), likely), (junk) => {
        expect(['invalid', 'points']).toContain(judgeComparison(two, junk).type);
      }),
    );
  });
});
