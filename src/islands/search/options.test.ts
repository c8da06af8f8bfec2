import { describe, expect, it } from 'vitest';
import { moved } from './options.ts';

describe('a key in the list of the box', () => {
  it.each([
    ['ArrowDown', -1, 0],
    ['ArrowDown', 0, 1],
    ['ArrowDown', 2, 0],
    ['ArrowUp', -1, 2],
    ['ArrowUp', 0, 2],
    ['ArrowUp', 2, 1],
    ['Home', 2, 0],
    ['End', 0, 2],
  ])('%s at line %i of three leads to line %i', (key, at, to) => {
    expect(moved(key, at, 3)).toBe(to);
  });
  it.each([
    ['Home', -1, 3],
    ['End', -1, 3],
    ['ArrowDown', -1, 0],
    ['ArrowLeft', 1, 3],
    ['а', 1, 3],
  ])('%s at line %i of %i stays with the field', (key, at, count) => {
    expect(moved(key, at, count)).toBeUndefined();
  });
});
