import { didYouMean } from '../../did-you-mean.ts';
import { atLine } from '../../problem.ts';
import type { Rule } from '../rule.ts';
import { insidePages } from './inside-pages.ts';
import { insideParts, isInside, linksOf } from './links.ts';
import { mdxTexts } from './mdx-texts.ts';

/** What follows the # of a link is a place of that page: a section, a question, a fact. */
export const rule: Rule = {
  id: 'link-anchor',
  severity: 'error',
  about: 'The place that a link names after # exists in the page it leads to.',
  over: 'content',
  check: (room) => {
    const pages = insidePages(room);
    return mdxTexts(room).flatMap((text) =>
      linksOf(text).flatMap(({ url, line }) => {
        if (!isInside(url) && !url.startsWith('#')) return [];
        const { page, anchor } = insideParts(url);
        const own = `/${text.folder.replace(/^pages\//, '')}/`;
        const places = pages.get(page === '' ? own : page);
        // A page that is not there is told by link-target.
        if (anchor === undefined || anchor === '' || places === undefined || places.has(anchor)) return [];
        const mend =
          places.size === 0
            ? 'the link without #…: that page has no places to lead to'
            : `a section of that page${didYouMean(anchor, places)}`;
        return [{ file: text.file, ...atLine(line), field: 'link', found: `a link to #${anchor}`, mend }];
      }),
    );
  },
};
