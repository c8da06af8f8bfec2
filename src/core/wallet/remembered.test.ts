import { expect, it } from 'vitest';
import { remembered } from './remembered.ts';

it('reckons once for each text, and anew for what was forgotten', () => {
  const reckoned: string[] = [];
  const known = remembered<string>(2);
  const ask = (text: string) =>
    known(text, () => {
      reckoned.push(text);
      return text.toUpperCase();
    });
  expect(['a', 'b', 'a', 'c', 'b', 'a'].map(ask)).toEqual(['A', 'B', 'A', 'C', 'B', 'A']);
  expect(reckoned).toEqual(['a', 'b', 'c', 'a']);
});

it('remembers nothing of what throws', () => {
  const known = remembered<number>(2);
  const fails = () => {
    throw new Error('not yet');
  };
  expect(() => known('a', fails)).toThrow('not yet');
  expect(known('a', () => 1)).toBe(1);
});
