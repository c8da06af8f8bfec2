import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type SeenCards, seenAlso, tally } from './tally.ts';

const marks = fc.array(
  fc.record({ id: fc.integer({ min: 0, max: 43 }), turn: fc.integer({ min: 0, max: 3 }) }),
);

describe('the cards of a class', () => {
  it('count once each, by the side seen last; corner marks of paper sheets are no cards', () => {
    fc.assert(
      fc.property(fc.array(marks, { maxLength: 6 }), (looks) => {
        const seen = looks.reduce<SeenCards>((before, found) => seenAlso(before, found, 40), new Map());
        const last = new Map<number, number>(
          looks
            .flat()
            .filter(({ id }) => id < 40)
            .map(({ id, turn }) => [id + 1, turn] as const),
        );
        expect(new Map(seen)).toEqual(last);
      }),
    );
  });

  it('leave what was seen as it is when a look brings nothing new', () => {
    const seen = seenAlso(new Map(), [{ id: 4, turn: 2 }], 40);
    expect(seenAlso(seen, [{ id: 4, turn: 2 }], 40)).toBe(seen);
    expect(seenAlso(seen, [], 40)).toBe(seen);
  });

  it('each count for an option or as beside the question, and hands are added', () => {
    fc.assert(
      fc.property(
        marks,
        fc.array(fc.nat(40), { maxLength: 4 }),
        fc.integer({ min: 2, max: 4 }),
        (found, hands, options) => {
          const cards = seenAlso(new Map(), found, 40);
          const { counts, total, beside } = tally(cards, hands, options);
          const raised = hands.slice(0, options).reduce((sum, n) => sum + n, 0);
          expect(counts).toHaveLength(options);
          expect(total + beside).toBe(cards.size + raised);
          expect(beside).toBe([...cards.values()].filter((side) => side >= options).length);
        },
      ),
    );
  });
});
