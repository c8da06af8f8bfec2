import fc from 'fast-check';
import { expect, it } from 'vitest';
import { isOneEdit } from './one-edit.ts';

/** All words one edit away over a small alphabet, made the slow way. */
function neighbours(word: string, letters: string): ReadonlySet<string> {
  const made = new Set<string>();
  for (let at = 0; at <= word.length; at += 1) {
    const [before, after] = [word.slice(0, at), word.slice(at)];
    made.add(before + after.slice(1));
    made.add(before + (after[1] ?? '') + (after[0] ?? '') + after.slice(2));
    for (const letter of letters) {
      made.add(before + letter + after);
      made.add(before + letter + after.slice(1));
    }
  }
  made.delete(word);
  return made;
}

it('two words are one edit apart exactly when one of all edits makes the other', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'b'), maxLength: 5 });
  fc.assert(
    fc.property(word, word, (one, other) => {
      expect(isOneEdit(one, other)).toBe(neighbours(one, 'ab').has(other));
    }),
    { numRuns: 2000 },
  );
});
