import fc from 'fast-check';
import { expect, it } from 'vitest';
import { gapIds, splitGaps } from './split-gaps.ts';

it('cuts a text at its gaps', () => {
  expect(splitGaps('[[a]] signs, [[b]]')).toEqual([
    { type: 'gap', id: 'a' },
    { type: 'words', words: ' signs, ' },
    { type: 'gap', id: 'b' },
  ]);
  expect(gapIds('one [[a]] two [[b]] three')).toEqual(['a', 'b']);
});

it('loses nothing of any text', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom('[[', ']]', '[', ']', 'a', ' ', '[[key]]', 'сөз')), (parts) => {
      const text = parts.join('');
      const joined = splitGaps(text).map((piece) => (piece.type === 'gap' ? `[[${piece.id}]]` : piece.words));
      expect(joined.join('')).toBe(text);
    }),
  );
});
