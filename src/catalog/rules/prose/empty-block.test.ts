import { describe, expect, it } from 'vitest';
import { findingsOf, sampleLesson, sampleText } from '../sample-room.ts';
import { rule } from './empty-block.ts';

const told = (text: string) =>
  findingsOf(rule, { [sampleLesson('ky')]: text }).filter(({ file }) => file.endsWith('/ky.mdx'));

describe('blocks of a text', () => {
  it.each([
    '- one\n- <Term id="wallet">two</Term>',
    '| a | b |\n| - | - |\n| 1 | `2` |',
    '<Aside kind="note">\n\n<Figure id="lock" />\n\n</Aside>',
    '> words',
  ])('pass when they show something: %j', (text) => {
    expect(told(sampleText(text))).toEqual([]);
  });
  it.each([
    ['- one\n-\n- three', 4, 'an empty item'],
    ['| a | b |\n| - | - |\n| 1 | |', 5, 'an empty cell'],
    ['<Aside kind="note">\n\n</Aside>', 3, 'a box without text'],
  ])('are told when they are empty: %j', (text, line, found) => {
    expect(told(sampleText(text))).toMatchObject([{ line, found: expect.stringContaining(found) }]);
  });
  it('are told when a section has none', () => {
    expect(told('## One\n\n## Two\n\ntext\n\n### Three\n')).toMatchObject([
      { line: 1, found: '"One" with nothing below it' },
      { line: 7, found: '"Three" with nothing below it' },
    ]);
  });
});
