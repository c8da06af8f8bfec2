import { describe, expect, it } from 'vitest';
import { linkedSeed } from './linked-seed.ts';

describe('the case that an address names', () => {
  it('is eight signs, large or small', () => {
    expect(linkedSeed('#seed=00c0ffee')).toBe('00c0ffee');
    expect(linkedSeed('#seed=00C0FFEE')).toBe('00c0ffee');
  });
  it.each([
    '',
    '#content',
    '#seed=',
    '#seed=12',
    '#seed=00c0ffeeg',
    '#seed=00c0ffee&x=1',
    '#a#seed=00c0ffee',
  ])('is none in "%s"', (hash) => {
    expect(linkedSeed(hash)).toBeUndefined();
  });
});
