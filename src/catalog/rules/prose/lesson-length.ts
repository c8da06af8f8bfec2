import { type PlainSection, sectionsOf } from '@/search/plain-text.ts';
import { lastRead } from '../../last-read.ts';
import type { Rule } from '../rule.ts';
import { mdxTexts } from './mdx-texts.ts';

/** What one school lesson allows beside its quiz and practice, in words as a reader counts them. */
const [least, most] = [500, 700];

const sections = lastRead((_file, body): readonly PlainSection[] => sectionsOf(body));

/** A lesson is as long as one school lesson allows. */
export const rule: Rule = {
  id: 'lesson-length',
  severity: 'error',
  about: `A lesson has ${least} to ${most} words in each language.`,
  measured: '0 of 18 texts of lessons, which have 505 to 700 words',
  over: 'content',
  check: (room) =>
    mdxTexts(room)
      .filter(({ folder }) => folder.startsWith('courses/'))
      .flatMap(({ file, body }) => {
        const parts = sections(file, body);
        const words = parts.reduce((sum, part) => sum + part.words, 0);
        if (words >= least && words <= most) return [];
        const [longest] = [...parts].sort((a, b) => b.words - a.words);
        const mend =
          words < least
            ? `${least} to ${most}: ${least - words} more`
            : `${least} to ${most}: ${words - most} fewer; the longest section is "${longest?.heading}" with ${longest?.words}`;
        return [{ file, line: 1, field: 'length', found: `${words} words`, mend }];
      }),
};
