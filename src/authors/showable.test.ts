import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readMdx } from '@/catalog/read-mdx.ts';
import { blocksOf } from '@/catalog/translations/blocks.ts';
import { showable } from './showable.ts';

const known = { Term: 'free', Aside: 'free', Figure: new Set(['lock']) } as const;
const isWhole = (mdx: string) => !('message' in readMdx(mdx));

describe('showable', () => {
  it('leaves a whole text as it is', () => {
    const mdx =
      'A <Term id="x">b</Term> c.\n\n<Figure id="lock" />\n\n<Aside kind="note">\n\nD.\n\n</Aside>\n';
    expect(showable(mdx, known)).toBe(mdx);
  });
  it.each([
    ['a bare <', 'One.\n\nTwo <3.\n\nFour.'],
    ['an open brace', 'One.\n\nTwo {three.\n\nFour.'],
    ['an expression', 'One.\n\nTwo {three}.\n\nFour.'],
    ['an import', "One.\n\nimport x from 'y'\n\nFour."],
    ['a box that is never closed', 'One.\n\n<Aside kind="note">\n\nTwo.\n'],
    ['a word that does not exist', 'One.\n\n<Picture id="lock" />\n\nFour.'],
    ['a drawing that does not exist', 'One.\n\n<Figure id="look" />\n\nFour.'],
  ])('shows a text with %s as it was typed', (_, mdx) => {
    const shown = showable(mdx, known);
    expect(isWhole(shown)).toBe(true);
    const typed = mdx.replace(/\s+/g, ' ').trim();
    expect(
      blocksOf(shown)
        .map(({ words }) => words)
        .join(' '),
    ).toBe(typed);
  });
  it('escapes only the line with the fault', () => {
    expect(showable('<Term id="a">b</Term> a\n\nTwo <3', known)).toBe('<Term id="a">b</Term> a\n\nTwo &lt;3');
  });
  it('makes a text that can be shown of anything that is typed, and moves no line', () => {
    const piece = fc.constantFrom(
      '<',
      '{',
      '}',
      '>',
      '</Aside>',
      '<Aside kind="note">',
      '\n',
      '\n\n',
      '- ',
      '## ',
      'import a',
      '`',
      '<Term id="x">',
      '</Term>',
      'сөз ',
      '/',
      '*',
      '<Figure id="no" />',
      '"',
      '=',
    );
    fc.assert(
      fc.property(
        fc.array(piece, { maxLength: 14 }).map((parts) => parts.join('')),
        (mdx) => {
          const shown = showable(mdx, known);
          expect(isWhole(shown)).toBe(true);
          expect(shown.split('\n')).toHaveLength(mdx.split('\n').length);
        },
      ),
      { numRuns: 300 },
    );
  });
});
