import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { beginningOf, markedText, passageOf } from './passage.ts';

const words = fc.array(fc.constantFrom('капчык', 'жана', 'ачкычты', 'бүгүн,', 'болду.', 'үй-бүлө', 'x'), {
  minLength: 1,
  maxLength: 90,
});
const mark = (text: string) => markedText(text, (word) => word === 'ачкычты');

describe('passage', () => {
  it('is the whole text when that is short', () => {
    const marked = mark('Бул ачкычты бербеңиз.');
    expect(passageOf(marked)).toEqual(marked);
  });

  it('stands around the first mark, cut between words', () => {
    const text = `${'сөз '.repeat(60)}ачкычты ${'дагы '.repeat(60)}`.trim();
    const { text: passage, ranges } = passageOf(mark(text));
    expect(passage).toMatch(/^… сөз .*сөз ачкычты дагы .*дагы …$/);
    expect(passage.length).toBeLessThanOrEqual(164);
    expect(ranges.map(([from, to]) => passage.slice(from, to))).toEqual(['ачкычты']);
  });

  it('begins with the sentence of the mark where that is near', () => {
    const text = `${'Сөз. '.repeat(40)}Бөтөн кишиге эч качан бербей турган нерсе — ачкычты бергендик жоготкондук. ${'Дагы. '.repeat(40)}`;
    expect(passageOf(mark(text)).text).toMatch(/^… Бөтөн кишиге/);
  });

  it('may be the beginning of a text instead, whatever is marked', () => {
    const text = `${'сөз '.repeat(60)}ачкычты`;
    expect(beginningOf(mark(text))).toEqual({ text: `${'сөз '.repeat(40).trim()} …`, ranges: [] });
    expect(beginningOf(mark('ачкычты бербеңиз')).ranges).toEqual([[0, 7]]);
  });

  it('marks the same words as the text, whatever the text', () => {
    fc.assert(
      fc.property(words, (list) => {
        const text = list.join(' ');
        const { text: passage, ranges } = passageOf(mark(text));
        expect(passage.length).toBeLessThanOrEqual(164);
        expect(ranges.length > 0).toBe(list.includes('ачкычты'));
        for (const [from, to] of ranges) expect(passage.slice(from, to)).toBe('ачкычты');
        for (const piece of passage.replace(/^… | …$/g, '').split(' ')) expect(list).toContain(piece);
      }),
    );
  });

  it('keeps a marked word that alone is longer than a passage', () => {
    const long = 'а'.repeat(300);
    expect(passageOf(markedText(`бир ${long} эки`, (word) => word === long)).ranges).toEqual([[4, 304]]);
  });
});
