import { atLine } from '../../problem.ts';
import type { Rule } from '../rule.ts';
import { linksOf } from './links.ts';
import { mdxTexts } from './mdx-texts.ts';

/** Inside links name no language: the page puts the reader's language before the path. */
export const rule: Rule = {
  id: 'link-language',
  severity: 'error',
  about: 'An inside link names no language, so that a reader stays in the one that was chosen.',
  over: 'content',
  check: (room) =>
    mdxTexts(room).flatMap((text) =>
      linksOf(text).flatMap(({ url, line }) => {
        const language = /^\/(ky|ru|en)(?=\/|$)/.exec(url)?.[0];
        if (language === undefined) return [];
        const to = url.slice(language.length) || '/';
        return [
          {
            file: text.file,
            ...atLine(line),
            field: 'link',
            found: `a link to ${url}, which leads every reader to one language`,
            mend: `${to}: the page puts the language of the reader before it`,
            fix: { from: `](${url}`, to: `](${to}` },
          },
        ];
      }),
    ),
};
