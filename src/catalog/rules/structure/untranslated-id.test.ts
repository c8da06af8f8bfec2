import { describe, expect, it } from 'vitest';
import { applyFixes } from '../apply-fixes.ts';
import { findingsOf, sampleLesson, sampleText } from '../sample-room.ts';
import { rule } from './untranslated-id.ts';

const texts = (ky: string, ru: string) => ({
  [sampleLesson('ky')]: sampleText(ky),
  [sampleLesson('ru')]: sampleText(ru),
  [sampleLesson('en')]: sampleText(ky),
});
const file = `content/${sampleLesson('ru')}`;

describe('ids of a text and its translations', () => {
  it('may stand in another order, and a term may be linked in one language only', () => {
    const ky = '<Term id="wallet">а</Term> <Fact id="B4.02" /> <Fact id="B4.03" />';
    expect(findingsOf(rule, texts(ky, '<Fact id="B4.03" /> а <Fact id="B4.02" />'))).toEqual([]);
  });
  it.each([
    [
      '<Term id="wallet">капчык</Term>',
      '<Term id="кошелёк">кошелёк</Term>',
      'Term id',
      '"кошелёк" where ky.mdx:3 has "wallet"',
    ],
    [
      'Бир. <Fact id="B4.02" />',
      'Один. <Fact id="В4.02" />',
      'Fact id',
      '"В4.02" where ky.mdx:3 has "B4.02"',
    ],
    ['<Explains id="how-many" />Бир.', '<Explains id="сколько" />Один.', 'Explains id', '"сколько"'],
    [
      '<Aside kind="case">\n\nа\n\n</Aside>',
      '<Aside kind="случай">\n\nа\n\n</Aside>',
      'Aside kind',
      '"случай" where ky.mdx:3 has "case"',
    ],
  ])('are told when they differ, and mended by the machine: %s', (ky, ru, field, found) => {
    const told = findingsOf(rule, texts(ky, ru));
    expect(told).toMatchObject([{ file, line: 3, field, found: expect.stringContaining(found) }]);
    const mended = applyFixes(new Map([[file, sampleText(ru)]]), told).get(file) ?? '';
    expect(findingsOf(rule, texts(ky, mended.split('\n').slice(2, -9).join('\n')))).toEqual([]);
  });
  it('are told when a source is lost', () => {
    expect(findingsOf(rule, texts('Бир. <Fact id="B4.02" />', 'Один.'))).toMatchObject([
      { file, line: 3, found: 'no <Fact id="B4.02" /> in block 2' },
    ]);
  });
});
