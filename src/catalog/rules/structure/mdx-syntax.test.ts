import { describe, expect, it } from 'vitest';
import { applyFixes } from '../apply-fixes.ts';
import { judge } from '../run.ts';
import { findingsOf, sampleLesson, sampleText, sampleWith } from '../sample-room.ts';
import { rule } from './mdx-syntax.ts';

const file = `content/${sampleLesson('ky')}`;
const told = (text: string) => findingsOf(rule, { [sampleLesson('ky')]: text });

describe('a text that can be read', () => {
  it.each([
    'a < b and a > b',
    '`a < b {c}` and ``b ` <5``',
    '```\n<5 {\n```',
    String.raw`a \<5 \{ b`,
    'a } b',
    '<Term id="wallet">a</Term> <Fact id="B4.02" />',
    '<Aside kind="case" title="A: 0 < 5">\n\n- one\n- two\n\n</Aside>',
  ])('passes: %j', (text) => {
    expect(told(sampleText(text))).toEqual([]);
  });
});

describe('what the machine cannot read', () => {
  it.each([
    ['less <5 words', 'column 6', '< in "<5 words"', 'the word instead'],
    ['a { b', 'column 3', '{ in "{ b"', 'backticks'],
    ['a <= b', 'column 3', '< in "<= b"', 'the word instead'],
    ['5 <х', 'column 3', '< in "<х"', 'the word instead'],
    ['<Trem id="wallet">a</Term>', 'column 1', '<Trem id="wallet">', 'did you mean Term?'],
    ['a <Term id="wallet">b', 'column 3', '<Term id="wallet"> without an end', '</Term> after its words'],
    ['a </Term> b', 'column 3', '</Term>, which closes nothing', 'before it'],
    ['a <Term id="wallet">b</term>', 'column 22', '</term>', 'did you mean Term?'],
    ['a <Fact id=B4.02 />', 'column 3', '<Fact id=B4.02 />', 'between quotes'],
    ['a <Fact id="B4.02 />', 'column 3', '<Fact id="B4.02 />', 'second quote'],
    ['<!-- note -->', 'column 1', 'a comment', 'no comment'],
    ['<https://a.kg>', 'column 1', '<https://a.kg>', '[words](https://a.kg)'],
    ['<Aside kind="case">\n\ntext', 'column 1', '<Aside kind="case"> without an end', 'on a line of its own'],
  ])('is told by what the author wrote: %j', (text, field, found, mend) => {
    const [first] = told(sampleText(text));
    expect(first).toMatchObject({ file, line: 3, field, found: expect.stringContaining(found) });
    expect(first?.mend).toContain(mend);
  });

  it('is told place by place, not only the first', () => {
    expect(told('a <5\n\nb {\n\nc <Trem id="x">d</Trem>\n').map(({ line }) => line)).toEqual([1, 3, 5]);
  });

  it('is told once in the whole report, with the mend for machines', () => {
    const files = sampleWith({ [sampleLesson('ky')]: sampleText('less <5 words') });
    const found = judge({ files, today: '2026-11-26' }, [rule]).filter((each) => each.rule === 'mdx-syntax');
    expect(found).toHaveLength(1);
    expect(found[0]?.fix).toBeDefined();
  });

  it.each([
    ['less <5 words', String.raw`less \<5 words`],
    ['`<5` and <5 words', String.raw`${'`<5`'} and \<5 words`],
    ['a { b', String.raw`a \{ b`],
    ['a <Fact id="B4.02"> b', 'a <Fact id="B4.02" /> b'],
    ['<Aside kind="case">\ntext\n</Aside>', '<Aside kind="case">\n\ntext\n\n</Aside>'],
    ['<Aside kind="case"> text\n\nmore\n\n</Aside>', '<Aside kind="case">\n\n text\n\nmore\n\n</Aside>'],
  ])('is mended by the machine: %j', (text, wanted) => {
    let source = sampleText(text);
    for (let round = 0; round < 3; round++)
      source = applyFixes(new Map([[file, source]]), told(source)).get(file) ?? source;
    expect(source).toBe(sampleText(wanted));
    expect(told(source)).toEqual([]);
  });
});
