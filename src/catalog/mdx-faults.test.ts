import fc from 'fast-check';
import { mdxToMdast } from 'satteri';
import { describe, expect, it } from 'vitest';
import { mdxFaults } from './mdx-faults.ts';
import { marksIn } from './mdx-scan.ts';

const piece = fc.constantFrom(
  'сөз',
  ' ',
  '\n',
  '\n\n',
  '<',
  '>',
  '{',
  '}',
  '\\',
  '`',
  '```\n',
  '<Term id="wallet">',
  '</Term>',
  '<Trem>',
  '<Fact id="B4.02" />',
  '<Fact id="B4.02">',
  '<Aside kind="case">',
  '</Aside>',
  '- ',
  '## ',
  '"',
  '/>',
  '<!-- ',
  '5',
);
const texts = fc.array(piece, { maxLength: 25 }).map((pieces) => pieces.join(''));

function parses(text: string): boolean {
  try {
    mdxToMdast(text);
    return true;
  } catch {
    return false;
  }
}

describe('what is told of a text that may be broken', () => {
  it('is something whenever the parser refuses it, at a place that is in the text', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const faults = mdxFaults(text);
        if (!parses(text)) expect(faults.length).toBeGreaterThan(0);
        const lines = text.split('\n');
        for (const { line, column, found, mend } of faults) {
          expect(lines[line - 1]?.length ?? -1).toBeGreaterThanOrEqual(column - 1);
          expect(found && mend).toBeTruthy();
        }
      }),
      { numRuns: 2000 },
    );
  });

  it('names the very signs: each mark stands where it is said to stand', () => {
    fc.assert(
      fc.property(texts, (text) => {
        for (const mark of marksIn(text)) expect(text.startsWith(mark.text, mark.at)).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });

  it('never proposes a fix that changes nothing or whose words are not on its line', () => {
    fc.assert(
      fc.property(texts, (text) => {
        for (const { line, fix } of mdxFaults(text)) {
          if (fix === undefined) continue;
          expect(fix.to).not.toBe(fix.from);
          expect(text.split('\n')[line - 1]).toContain(fix.from);
        }
      }),
      { numRuns: 2000 },
    );
  });

  it('leaves words in code and behind a backslash alone', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('a', ' ', '<', '{', '5', '}'), { maxLength: 12 }), (inside) => {
        const code = inside.join('');
        expect(mdxFaults(`\`x${code}x\` and \`\`\`\`\n`)).toEqual([]);
      }),
    );
  });
});
