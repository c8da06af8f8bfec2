import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { align } from './sequence.ts';
import { markBriefly, markRuns, wordDiff } from './word-diff.ts';

describe('align', () => {
  it('keeps both sequences whole and in order, whatever they are', () => {
    const list = fc.array(fc.constantFrom('a', 'b', 'c'), { maxLength: 12 });
    fc.assert(
      fc.property(list, list, (a, b) => {
        const aligned = align(a, b);
        const side = (other: string) =>
          aligned.filter(({ kind }) => kind !== other).map(({ value }) => value);
        expect(side('new')).toEqual(a);
        expect(side('gone')).toEqual(b);
      }),
    );
  });
  it('calls nothing changed in equal sequences, and only the moved one in a turned pair', () => {
    expect(align([1, 2, 3], [1, 2, 3]).every(({ kind }) => kind === 'same')).toBe(true);
    expect(align([1, 2, 3], [2, 3, 1]).filter(({ kind }) => kind === 'new')).toEqual([
      { kind: 'new', value: 1 },
    ]);
  });
});

describe('wordDiff', () => {
  it('marks what went and what came, word by word', () => {
    const runs = wordDiff(
      'Асан телефонун Чүй суусуна түшүрүп алды',
      'Асан телефонун Нарын суусуна түшүрүп алды',
    );
    expect(markRuns(runs)).toBe('Асан телефонун [-Чүй-] {+Нарын+} суусуна түшүрүп алды');
  });
  it('shortens what stayed to a word beside each change', () => {
    expect(markBriefly(wordDiff('a b c d e old f g h i', 'a b c d e new f g h i'))).toBe(
      '… e [-old-] {+new+} f …',
    );
    expect(markBriefly(wordDiff('one a b c d e f two', '1 a b c d e f 2'))).toBe(
      '[-one-] {+1+} a … f [-two-] {+2+}',
    );
  });
});
