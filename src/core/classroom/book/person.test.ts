import fc from 'fast-check';
import { expect, it } from 'vitest';
import { foldName, likelySame, merged, pupilKey, split, unmerged } from './person.ts';

it.each([
  ['Айгүл А.', ' айгүл  а'],
  ['«Бек»', 'БЕК'],
  ['O’Neil', "O'Neil"],
])('%j and %j are one name', (one, other) => expect(foldName(one)).toBe(foldName(other)));
it('keeps apart what differs in letters', () => {
  expect(foldName('Айгул')).not.toBe(foldName('Айгүл'));
  expect(foldName('12')).not.toBe(foldName('1'));
});

const key = fc.constantFrom('a', 'b', 'c', 'd', 'e');
it('leads every key to one pupil, whatever was merged, and never hangs', () => {
  fc.assert(
    fc.property(fc.dictionary(key, key), key, (belongs, any) => {
      const end = pupilKey(any, belongs);
      expect(pupilKey(end, belongs)).toBe(end);
    }),
  );
});
it('makes one of two, in either direction, with all that was merged into them before', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(key, key)), key, key, (pairs, from, into) => {
      const before = pairs.reduce((now, [a, b]) => merged(now, pupilKey(a, now), pupilKey(b, now)), {});
      const now = merged(before, pupilKey(from, before), pupilKey(into, before));
      expect(pupilKey(from, now)).toBe(pupilKey(into, now));
    }),
  );
});
it('a split source is its own pupil, and can come back', () => {
  const apart = split({}, 'a|phone');
  expect(pupilKey('a|phone', apart)).toBe('a|phone');
  expect(unmerged(apart, 'a|phone')).toEqual({});
});
it('suggests what is one letter off, turned round or without Kyrgyz letters, never numbers', () => {
  const pairs = likelySame(['Асанова Айгүл', 'айгүл асанова', 'Асанова Айгул', 'Бек', '101', '102']);
  expect(pairs).toHaveLength(3);
  expect(pairs.flat()).not.toContain('101');
  expect(pairs.flat()).not.toContain('Бек');
});
