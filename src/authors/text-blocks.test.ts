import { describe, expect, it } from 'vitest';
import { blockAt, shownBlocks } from './text-blocks.ts';

const mdx =
  'One\ntwo.\n\n## Three\n\n- four\n- five\n\n<Aside kind="note">\n\nSix.\n\nSeven.\n\n</Aside>\n\nEight.\n';
const at = (line: number) => blockAt(shownBlocks(mdx), line);

describe('blockAt', () => {
  it.each([
    ['the first line', 1, 0],
    ['a later line of a paragraph', 2, 0],
    ['a heading', 4, 1],
    ['the second item of a list', 7, 2],
    ['a paragraph inside a box', 13, 3],
    ['the last paragraph', 17, 4],
    ['a line after the text', 99, 4],
  ])('finds the block of %s', (_, line, index) => {
    expect(at(line)).toBe(index);
  });
  it('gives the empty line after a block to that block', () => {
    expect(at(3)).toBe(0);
  });
  it('gives a line before the first block to the first', () => {
    expect(blockAt([{ line: 4 }], 1)).toBe(0);
  });
  it('knows no block without a line, or without blocks', () => {
    expect(blockAt([{ line: 1 }], undefined)).toBeUndefined();
    expect(blockAt([], 1)).toBeUndefined();
  });
  it('finds blocks of a text that the compiler refuses, after the fault too', () => {
    const blocks = shownBlocks('One.\n\nTwo < {three.\n\nFour.\n');
    expect(blocks.map(({ words }) => words)).toEqual(['One.', 'Two < {three.', 'Four.']);
    expect(blockAt(blocks, 5)).toBe(2);
  });
});
