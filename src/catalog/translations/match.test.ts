import fc from 'fast-check';
import { expect, it } from 'vitest';
import { matchBlocks } from './match.ts';

const blocks = (count: number) =>
  Array.from({ length: count }, (_, at) => ({ digests: { ky: `k${at}`, ru: `r${at}`, en: `e${at}` } }));

it('finds every block again, in whatever order they come', () => {
  const order = fc.shuffledSubarray([...Array(30).keys()], { minLength: 0 });
  fc.assert(
    fc.property(order, (places) => {
      const before = blocks(30);
      const now = places.flatMap((place) => before[place] ?? []);
      expect(matchBlocks(before, now, 'ky')).toEqual(places);
    }),
  );
});

it('never gives one earlier block to two', () => {
  const digests = fc.record({
    ky: fc.constantFrom('a', 'b', 'c'),
    ru: fc.constantFrom('a', 'b', 'c'),
    en: fc.constantFrom('a', 'b', 'c'),
  });
  const text = fc.array(fc.record({ digests }), { maxLength: 8 });
  fc.assert(
    fc.property(text, text, (before, now) => {
      const found = matchBlocks(before, now, 'ky').filter((index) => index !== undefined);
      expect(new Set(found).size).toBe(found.length);
    }),
  );
});

it('prefers the block that shares most, then the one in its order', () => {
  const before = [{ digests: { ky: 'a', ru: 'same' } }, { digests: { ky: 'b', ru: 'same' } }];
  expect(matchBlocks(before, [{ digests: { ky: 'b', ru: 'same' } }], 'ky')).toEqual([1]);
  expect(matchBlocks(before, [{ digests: { ky: 'new', ru: 'same' } }], 'ky')).toEqual([0]);
  expect(matchBlocks(before, [{ digests: { ky: 'new', ru: 'other' } }], 'ky')).toEqual([undefined]);
});
