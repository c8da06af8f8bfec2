import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { htmlBlocks, htmlOf, sentencesOf, textOf } from './html-blocks.ts';

const words = fc.stringMatching(/^[а-яө]{1,6}$/);
const block: fc.Arbitrary<string> = fc.letrec<{ block: string; inner: string }>((tie) => ({
  block: fc.oneof(
    { maxDepth: 3 },
    fc.constant('<svg viewBox="0 0 1 1"><path d="M0>0"/></svg>'),
    fc
      .tuple(fc.constantFrom('p', 'ul', 'div', 'ol'), tie('inner'))
      .map(([tag, inner]) => `<${tag} title="a > b">${inner}</${tag}>`),
  ),
  inner: fc
    .array(fc.oneof(words, fc.constant('<br>'), tie('block')), { maxLength: 4 })
    .map((parts) => parts.join(' ')),
})).block;

describe('the blocks of a piece of HTML', () => {
  it('are all of it, one after another, however deep they are', () => {
    fc.assert(
      fc.property(fc.array(block), (blocks) => {
        expect(htmlBlocks(blocks.join('\n')).map(htmlOf)).toEqual(blocks);
      }),
    );
  });
  it('leave out styles, scripts, comments and text between them', () => {
    const html = '<!-- <p>a</p> --><style>p > b {}</style>x<p>Бир</p><script>1</script><hr>';
    expect(htmlBlocks(html).map(({ tag }) => tag)).toEqual(['p', 'hr']);
  });
});

describe('the sentences of a paragraph', () => {
  it('end where the next begins, outside of every element', () => {
    expect(sentencesOf('Бир <b>эки. Үч</b> төрт? «Беш!» Алты 3.5 жети. <i>Сегиз.</i> Тогуз')).toEqual([
      'Бир <b>эки. Үч</b> төрт?',
      '«Беш!»',
      'Алты 3.5 жети.',
      '<i>Сегиз.</i>',
      'Тогуз',
    ]);
  });
  it('are the whole paragraph together', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('А', 'б', '.', '? ', ' ', '<b>', '</b>', '»')), (signs) => {
        const text = signs.join('').trim();
        expect(sentencesOf(text).join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
      }),
    );
  });
});

it('what is read is the text without its marks', () => {
  expect(textOf('<p>Бир &amp; <a href="#">эки</a>,\n үч</p>')).toBe('Бир & эки, үч');
});
