import { emptyTexts } from '../../empty-text.ts';
import type { Fault, Rule } from '../rule.ts';

const readBy = /\.(mdx|yaml)$/;

/** Texts that `npm run new` left for their author. Until one is written, no other rule looks at it. */
export const rule: Rule = {
  id: 'empty-text',
  severity: 'error',
  about: 'A text that waits for its author, between ‹ and ›, is written before it goes out.',
  over: 'content',
  check: ({ files }) =>
    [...files].flatMap(([file, source]) =>
      readBy.test(file)
        ? emptyTexts(source).map(
            ({ line, text }): Fault => ({
              file,
              line,
              found: text,
              mend: 'your own words in the place of each, without the signs ‹ and ›',
            }),
          )
        : [],
    ),
};
