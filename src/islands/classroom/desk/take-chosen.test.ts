import fc from 'fast-check';
import { expect, it } from 'vitest';
import { chosenIn } from './take-chosen.ts';

it('reads courses, lessons, tests and labs that a link names, each once', () => {
  expect(chosenIn('?choose=course:keys,lesson:fraud/calls,lab:fees--depth,course:keys')).toEqual([
    'course:keys',
    'lesson:fraud/calls',
    'lab:fees--depth',
  ]);
});

it('finds nothing in an address that asks for nothing', () => {
  expect(chosenIn('')).toEqual([]);
  expect(chosenIn('?choose=')).toEqual([]);
});

it('takes nothing from any address that does not look like an item', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      for (const key of chosenIn(`?choose=${encodeURIComponent(text)}`))
        expect(key).toMatch(/^(course|lesson|test|lab):[\w/-]+$/);
    }),
  );
});
