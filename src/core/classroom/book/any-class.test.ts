import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answer, bookOf, lab, lesson, minute, row, taskOf, test } from './sample-book.ts';

const anySubmission = fc.record({
  pupil: fc.constantFrom('Айгүл', 'айгүл', 'Бек', '7'),
  device: fc.constantFrom('phone001', 'phone002'),
  at: fc.integer({ min: -3000, max: 3000 }),
  answers: fc.array(
    fc
      .record({
        id: fc.constantFrom('a', 'b', 'c', 'p', 'q', 'gone'),
        points: fc.integer({ min: 0, max: 2 }),
        at: fc.integer({ min: 0, max: 40 }),
        claimed: fc.integer({ min: 0, max: 2 }),
        attempt: fc.constantFrom(undefined, 't1', 't2'),
      })
      .map(({ id, points, at, claimed, attempt }) =>
        answer(id, points, at, { earned: claimed, ...(attempt && { attempt }) }),
      ),
    { maxLength: 8 },
  ),
  runs: fc.array(
    fc.record({
      id: fc.constantFrom('r1', 'r2'),
      lab: fc.constant('fees'),
      at: fc.integer({ min: 0, max: 40 }).map(minute),
      evidence: fc.constantFrom('8/8/1', '3/3/0', '2/9/1', 'junk'),
    }),
    { maxLength: 3 },
  ),
});
const anyRows = fc
  .array(anySubmission, { maxLength: 8 })
  .map((list) => list.map(({ at, ...more }) => row(at, more)));

describe('for any class', () => {
  const all = taskOf([lesson, test, lab], { tries: 2 });
  it('the book is the same in whatever order the work came in', () => {
    fc.assert(
      fc.property(
        anyRows.chain((rows) =>
          fc.tuple(fc.constant(rows), fc.shuffledSubarray(rows, { minLength: rows.length })),
        ),
        ([rows, mixed]) => void expect(bookOf(all, mixed)).toEqual(bookOf(all, rows)),
      ),
    );
  });
  it('no submission is lost, and no answer', () => {
    fc.assert(
      fc.property(anyRows, (rows) => {
        const cells = [...bookOf(all, rows).cells.values()].flatMap((line) => [...line.values()]);
        expect(cells.flatMap(({ handIns }) => handIns.map(({ id }) => id)).sort()).toEqual(
          rows.map(({ id }) => id).sort(),
        );
      }),
    );
  });
  it('points never fall below none or rise above all, and more work never takes any away without a limit of tries', () => {
    const free = taskOf([lesson, test, lab]);
    fc.assert(
      fc.property(anyRows, anySubmission, (rows, { at, ...more }) => {
        const before = bookOf(free, rows);
        const after = bookOf(free, [...rows, row(at, { ...more, runs: [] })]);
        for (const [key, line] of before.cells) {
          const [was, is] = [
            line.get('assignment1')?.share ?? 0,
            after.cells.get(key)?.get('assignment1')?.share ?? 0,
          ];
          expect(is).toBeGreaterThanOrEqual(was);
          expect(is).toBeLessThanOrEqual(1);
        }
      }),
    );
  });
  it('a book that remembers is the same as one that reckons everything anew', () => {
    fc.assert(
      fc.property(fc.array(anyRows, { maxLength: 3 }), (steps) => {
        const remembered = new Map();
        let rows: Parameters<typeof bookOf>[1] = [];
        for (const more of steps) {
          rows = [...rows, ...more];
          expect(bookOf(all, rows, { remembered })).toEqual(bookOf(all, rows));
        }
      }),
    );
  });
  it('the same work twice changes nothing but the count', () => {
    fc.assert(
      fc.property(anyRows, (rows) => {
        const twice = [...rows, ...rows.map((each) => ({ ...each, id: `${each.id}-again` }))];
        const shares = (book: ReturnType<typeof bookOf>) =>
          [...book.cells.values()].map((line) => {
            const { share, status, flags = [] } = line.get('assignment1') ?? {};
            return { share, status, flags };
          });
        expect(shares(bookOf(all, twice))).toEqual(shares(bookOf(all, rows)));
      }),
    );
  });
});
