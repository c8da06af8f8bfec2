import { describe, expect, it } from 'vitest';
import { blocksOf } from './blocks.ts';

const kinds = (mdx: string) => blocksOf(mdx).map(({ kind }) => kind);
const words = (mdx: string) => blocksOf(mdx).map((block) => block.words);

describe('blocksOf', () => {
  it('tells each kind of block apart, with what a translation must share', () => {
    const mdx =
      'One.\n\n## Two\n\n### Three\n\n- a\n- b\n\n1. a\n\n| a | b |\n|---|---|\n| c | d |\n\n> Said.\n\n<Figure id="lock" />\n\n<Aside kind="safety">\n\nWarn.\n\n- a\n- b\n\n</Aside>\n\n<Quiz />\n';
    expect(kinds(mdx)).toEqual([
      'a paragraph',
      'a heading ##',
      'a heading ###',
      'a list of 2',
      'a numbered list of 1',
      'a table of 2 rows and 2 columns',
      'a quotation (a paragraph)',
      '<Figure id="lock">',
      '<Aside kind="safety"> (a paragraph, a list of 2)',
      '<Quiz>',
    ]);
  });
  it('gives the words as they are read, with the line where the block begins', () => {
    const [first, second] = blocksOf('**Жеке** `ачкыч`.\n\n- бир\n- [эки](/ky/mine/)\n');
    expect(first).toMatchObject({ words: 'Жеке ачкыч.', line: 1 });
    expect(second).toMatchObject({ words: 'бир эки (/ky/mine/)', line: 3 });
  });
  it('counts the title of a box among its words', () => {
    expect(words('<Aside kind="case" title="Баланс: 0">\n\nТекст.\n\n</Aside>')).toEqual([
      'Баланс: 0 Текст.',
    ]);
  });
  it.each([
    ['a source after a sentence', 'Бир. Эки.', 'Бир. <Fact id="B4.02" /> Эки.'],
    ['a source before the full stop', 'Бир. Эки.', 'Бир <Fact id="B4.02" />. Эки.'],
    ['a mark of any other name', 'Бир эки.', 'Бир <Explains id="x" /> эки.'],
    ['a mark at the end', 'Бир эки.', 'Бир эки. <Explains id="x"/>'],
    ['a term', 'Бир эки.', 'Бир <Term id="wallet">эки</Term>.'],
    ['another weight', 'Бир эки.', '**Бир** эки.'],
    ['another line break', 'Бир эки.', 'Бир\nэки.'],
  ])('does not take %s for another wording', (_, plain, marked) => {
    expect(words(marked)).toEqual(words(plain));
  });
  it.each([
    ['a word', 'Бир үч.'],
    ['a comma', 'Бир, эки.'],
    ['the target of a link', '[Бир](/a/) эки.'],
  ])('takes %s for another wording', (_, other) => {
    expect(words(other)).not.toEqual(words('Бир эки.'));
  });
});
