import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hashOf, isPlace, partNames, placeOf } from './place.ts';

describe('a place in the room', () => {
  it('is found again from its own address, whatever its steps are called', () => {
    const step = fc.string({ minLength: 1, unit: 'grapheme' }).filter((text) => text.isWellFormed());
    const id = step.filter((text) => text !== 'new' && text !== 'import');
    fc.assert(
      fc.property(id, fc.constantFrom(...partNames), fc.array(step), (klass, part, rest) => {
        expect(placeOf(hashOf(klass, part, ...rest))).toEqual({ type: 'class', id: klass, part, rest });
      }),
    );
  });

  it('is some place for any text, without an exception', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(['home', 'new', 'import', 'class', 'handed-in']).toContain(placeOf(`#${text}`).type);
      }),
    );
  });

  it('is left by its own addresses only, not by the link that skips to the content', () => {
    expect(['', '#', '#/', '#/abc/book', '#S1.AAAA'].map(isPlace)).toEqual([true, true, true, true, true]);
    expect(['#content', '#for-teachers', '#A1.AAAA'].map(isPlace)).toEqual([false, false, false]);
  });

  it.each([
    ['', { type: 'home' }],
    ['#/', { type: 'home' }],
    ['#content', { type: 'home' }],
    ['#/new', { type: 'new' }],
    ['#/abc', { type: 'class', id: 'abc', part: 'desk', rest: [] }],
    ['#/abc/nothing/of/ours', { type: 'class', id: 'abc', part: 'desk', rest: [] }],
    ['#/abc/book/%E0%A4%A', { type: 'class', id: 'abc', part: 'book', rest: ['%E0%A4%A'] }],
    ['#S1.AAAA', { type: 'handed-in', code: 'S1.AAAA' }],
  ])('%s is read as meant', (hash, place) => {
    expect(placeOf(hash)).toEqual(place);
  });
});
