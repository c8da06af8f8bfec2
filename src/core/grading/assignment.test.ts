import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { judgeAssignment, readAssignment } from './assignment.ts';

const id = fc.stringMatching(/^[a-z][a-z0-9-]{0,8}$/);
const ids = (minLength: number, maxLength: number) => fc.uniqueArray(id, { minLength, maxLength });

/** Items with their places, all places, and an answer that places every item somewhere. */
const asked = fc.tuple(ids(2, 8), ids(2, 6)).chain(([items, places]) =>
  fc.record({
    items: fc.tuple(
      ...items.map((item) => fc.record({ id: fc.constant(item), place: fc.constantFrom(...places) })),
    ),
    places: fc.constant(places),
    given: fc.record(Object.fromEntries(items.map((item) => [item, fc.constantFrom(...places)]))),
  }),
);

const key = (items: readonly { id: string; place: string }[]) =>
  Object.fromEntries(items.map((item) => [item.id, item.place]));

describe('judgeAssignment', () => {
  it('earns a point for each item in its place, whatever is given', () => {
    fc.assert(
      fc.property(asked, ({ items, places, given }) => {
        const right = items.filter((item) => given[item.id] === item.place).length;
        expect(judgeAssignment(items, places, given)).toMatchObject({ earned: right, total: items.length });
      }),
    );
  });

  it('is full for the key and for nothing else', () => {
    fc.assert(
      fc.property(asked, ({ items, places, given }) => {
        const full = { type: 'points', earned: items.length, total: items.length };
        expect(judgeAssignment(items, places, key(items))).toMatchObject(full);
        const same = items.every((item) => given[item.id] === item.place);
        const score = judgeAssignment(items, places, given);
        expect(score.type === 'points' && score.earned === score.total).toBe(same);
      }),
    );
  });

  it('does not hang on the order of items, of places or of giving', () => {
    fc.assert(
      fc.property(asked, ({ items, places, given }) => {
        const turned = Object.fromEntries(Object.entries(given).reverse());
        expect(judgeAssignment([...items].reverse(), [...places].reverse(), turned)).toEqual(
          judgeAssignment(items, places, given),
        );
      }),
    );
  });

  it('marks every item', () => {
    const items = [
      { id: 'a', place: 'x' },
      { id: 'b', place: 'y' },
    ];
    expect(judgeAssignment(items, ['x', 'y', 'z'], { a: 'x', b: 'z' })).toEqual({
      type: 'points',
      earned: 1,
      total: 2,
      details: { a: 'right', b: 'wrong' },
    });
  });

  it.each([
    [null, 'empty'],
    [undefined, 'empty'],
    [{}, 'empty'],
    [{ a: 'x' }, 'incomplete'],
    [{ a: 'x', b: 'nowhere' }, 'unknown'],
    [{ a: 'x', b: 'y', c: 'x' }, 'unknown'],
    [{ a: 'x', b: 7 }, 'unknown'],
    [['x', 'y'], 'unknown'],
    ['x', 'unknown'],
    [7, 'unknown'],
  ])('cannot judge %j: %s', (junk, code) => {
    const items = [
      { id: 'a', place: 'x' },
      { id: 'b', place: 'y' },
    ];
    expect(judgeAssignment(items, ['x', 'y'], junk)).toEqual({ type: 'invalid', code });
  });

  it('never throws and never takes what an object inherits for an answer', () => {
    const items = [
      { id: 'constructor', place: 'x' },
      { id: 'to-string', place: 'y' },
    ];
    fc.assert(
      fc.property(fc.anything(), (junk) => {
        expect(judgeAssignment(items, ['x', 'y'], junk).type).toBe('invalid');
      }),
    );
  });
});

describe('readAssignment', () => {
  it('keeps what is still known of a stored answer and drops the rest', () => {
    expect(readAssignment({ a: 'x', b: 'gone', old: 'x' }, ['a', 'b'], ['x'])).toEqual({ a: 'x' });
  });

  it.each([null, 'a', 7, ['x']])('is nothing for %j', (stored) => {
    expect(readAssignment(stored, ['a'], ['x'])).toBeUndefined();
  });
});
