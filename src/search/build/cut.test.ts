import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutByContent } from './cut.ts';

const size = { least: 40, most: 90 };
const cut = (words: readonly string[]) =>
  cutByContent(
    words,
    (word) => word,
    (word) => word.length,
    size,
  );

describe('a cut by content', () => {
  it('keeps all members in order, in pieces that are not too large', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ maxLength: 30 })), (words) => {
        const pieces = cut(words);
        expect(pieces.flat()).toEqual(words);
        for (const piece of pieces) expect(piece.join('').length).toBeLessThanOrEqual(size.most);
      }),
    );
  });

  it('lets a member that is too large stand alone', () => {
    expect(cut(['a', 'b'.repeat(200), 'c']).map((piece) => piece.length)).toEqual([1, 1, 1]);
  });

  it('leaves most pieces as they were when a member comes in at the beginning', () => {
    const words = Array.from({ length: 2000 }, (_, at) => `word-${(at * 7919) % 10_007}`);
    const before = new Set(cut(words).map((piece) => piece.join(' ')));
    const after = cut(['new', ...words]).map((piece) => piece.join(' '));
    const kept = after.filter((piece) => before.has(piece)).length;
    expect(kept / after.length).toBeGreaterThan(0.9);
  });
});
