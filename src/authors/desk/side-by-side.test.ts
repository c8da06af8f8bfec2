import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shownBlocks } from '../text-blocks.ts';
import { countWords, sideBySide } from './side-by-side.ts';

const shape = (ky: string, ru: string, en = ky) =>
  sideBySide({ ky, ru, en }, 'ky').map(({ ky, ru, en }) => [ky?.words, ru?.words, en?.words]);

describe('sideBySide', () => {
  it('lays blocks that pair into one row', () => {
    expect(shape('а\n\n## б\n', 'в\n\n## г\n')).toEqual([
      ['а', 'в', 'а'],
      ['б', 'г', 'б'],
    ]);
  });
  it('leaves the place of a missing block empty, and the blocks after it in their rows', () => {
    expect(shape('а\n\n- б\n\n## в\n', 'г\n\n## д\n').map(([ky, ru]) => [ky, ru])).toEqual([
      ['а', 'г'],
      ['б', undefined],
      ['в', 'д'],
    ]);
  });
  it('gives a block that the source does not have a row of its own, where it stands', () => {
    expect(shape('а\n\n## в\n', 'г\n\n- лишнее\n\n## д\n').map(([ky, ru]) => [ky, ru])).toEqual([
      ['а', 'г'],
      [undefined, 'лишнее'],
      ['в', 'д'],
    ]);
  });
  it('lays a block of another kind beside what stands at its place', () => {
    expect(shape('а\n\n- б\n\n## в\n', 'г\n\n1. ж\n\n## д\n').map(([ky, ru]) => [ky, ru])).toEqual([
      ['а', 'г'],
      ['б', 'ж'],
      ['в', 'д'],
    ]);
  });
  it('shows every block of every language once and in its order, whatever differs', () => {
    const text = fc
      .array(fc.constantFrom('слово', '## титул', '- а', '- а\n- б', '1. а', '> сөз'), { maxLength: 8 })
      .map((blocks) => blocks.join('\n\n<Quiz />\n\n'));
    fc.assert(
      fc.property(text, text, text, (ky, ru, en) => {
        const rows = sideBySide({ ky, ru, en }, 'ky');
        for (const [locale, mdx] of Object.entries({ ky, ru, en })) {
          const places = rows.flatMap((row) => row[locale as 'ky']?.index ?? []);
          expect(places).toEqual(shownBlocks(mdx).map((_, index) => index));
        }
      }),
    );
  });
});

describe('countWords', () => {
  it('counts words and numbers, not signs', () => {
    expect(countWords('12 сөз — 3–5 мүнөт .')).toBe(4);
    expect(countWords('')).toBe(0);
  });
});
