import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fixedOrder, isOrderOf, shuffled } from './shown-order.ts';

const id = fc.stringMatching(/^[a-z][a-z0-9-]{0,12}$/);
const ids = fc.uniqueArray(id, { minLength: 2, maxLength: 6 });

describe('fixedOrder', () => {
  it('gives the same order however the ids are listed', () => {
    fc.assert(
      fc.property(id, ids, (question, list) => {
        expect(fixedOrder(question, [...list].reverse())).toEqual(fixedOrder(question, list));
      }),
    );
  });

  it('names each id once', () => {
    fc.assert(
      fc.property(id, ids, (question, list) => {
        expect([...fixedOrder(question, list)].sort()).toEqual([...list].sort());
      }),
    );
  });

  it('never shows the secret order', () => {
    fc.assert(
      fc.property(id, ids, (question, list) => {
        expect(fixedOrder(question, list, list)).not.toEqual(list);
      }),
    );
  });

  it('puts each of four options into each place about as often', () => {
    const places = [0, 0, 0, 0];
    for (let n = 0; n < 2000; n++) {
      const at = fixedOrder(`question-${n}`, ['in-phone', 'on-chain', 'on-paper', 'by-support']).indexOf(
        'on-chain',
      );
      places[at] = (places[at] ?? 0) + 1;
    }
    for (const count of places) expect(Math.abs(count - 500)).toBeLessThan(90);
  });
});

describe('shuffled', () => {
  it('gives a permutation for any randomness', () => {
    const random = fc.array(fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }), {
      minLength: 6,
      maxLength: 6,
    });
    fc.assert(
      fc.property(ids, random, (list, draws) => {
        const left = [...draws];
        expect([...shuffled(list, () => left.pop() ?? 0)].sort()).toEqual([...list].sort());
      }),
    );
  });

  it('reaches every order of three', () => {
    const seen = new Set<string>();
    for (const a of [0, 0.4, 0.9]) {
      for (const b of [0, 0.9]) {
        const draws = [b, a];
        seen.add(shuffled(['a', 'b', 'c'], () => draws.pop() ?? 0).join(''));
      }
    }
    expect(seen.size).toBe(6);
  });
});

describe('isOrderOf', () => {
  it.each([[['b', 'a']], [['a', 'b']]])('accepts %j for a and b', (order) => {
    expect(isOrderOf(order, ['a', 'b'])).toBe(true);
  });

  it.each([
    [['a']],
    [['a', 'a']],
    [['a', 'b', 'c']],
    [['a', 'x']],
    ['ab'],
    [null],
    [{ 0: 'a', 1: 'b', length: 2 }],
  ])('refuses %j for a and b', (order) => {
    expect(isOrderOf(order, ['a', 'b'])).toBe(false);
  });
});
