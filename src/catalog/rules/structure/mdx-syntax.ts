import { mdxFaultsOf } from '../../mdx-faults.ts';
import type { Rule } from '../rule.ts';

/** A long text can be read: its signs and words are whole, and boxes stand apart. */
export const rule: Rule = {
  id: 'mdx-syntax',
  severity: 'error',
  about:
    'A text has no bare { or <, its words of MDX are whole and closed, and boxes stand between empty lines.',
  measured: '0 of 27 long texts',
  over: 'content',
  check: ({ files }) =>
    [...files]
      .filter(([file]) => file.endsWith('.mdx'))
      .flatMap(([file, source]) =>
        mdxFaultsOf(file, source).map(({ line, column, found, mend, fix }) => ({
          file,
          line,
          field: `column ${column}`,
          found,
          mend,
          ...(fix === undefined ? {} : { fix }),
        })),
      ),
};
