import { atLine } from '../../problem.ts';
import type { Fault, Rule } from '../rule.ts';
import { insideParts, isInside, linksOf, type TextLink } from './links.ts';
import { besideSources, childrenOf, type MdxText } from './mdx-texts.ts';

/** What two links that mean the same share: the inside page, or the site, which may have pages of its own for each language. */
function aimOf({ url }: TextLink): string {
  if (!/^https?:/.test(url)) {
    const { page, anchor } = insideParts(url);
    return isInside(url) ? `${page}${anchor ? `#${anchor}` : ''}` : url;
  }
  const host = /^https?:\/\/([^/]+)/.exec(url)?.[1] ?? '';
  return host.split('.').slice(-2).join('.');
}

function compare(text: MdxText, twin: MdxText): Fault[] {
  const count = (links: readonly TextLink[], aim: string) =>
    links.filter((link) => aimOf(link) === aim).length;
  const [here, there] = [linksOf(text), linksOf(twin)];
  const lineOfBlock = (block: number) => childrenOf(text.tree)[block]?.position?.start.line;
  const lost = [...new Map(there.map((link) => [aimOf(link), link]))]
    .filter(([aim]) => count(here, aim) < count(there, aim))
    .map(([, { url, words, line, block }]) => ({
      ...atLine(lineOfBlock(block)),
      found: `no link to ${url}`,
      mend: `the same link as in ${twin.locale}.mdx:${line ?? '?'}, which stands on the words "${words}"`,
    }));
  const more = [...new Map(here.map((link) => [aimOf(link), link]))]
    .filter(([aim]) => count(here, aim) > count(there, aim))
    .map(([, { url, line }]) => ({
      ...atLine(line),
      found: `a link to ${url} that ${twin.locale}.mdx does not have`,
      mend: 'it in all three languages, or in none',
    }));
  return [...lost, ...more].map((fault) => ({ file: text.file, field: 'link', ...fault }));
}

/** A text and its translations lead to the same places. */
export const rule: Rule = {
  id: 'link-parity',
  severity: 'error',
  about: 'A text has the same links in the three languages.',
  over: 'content',
  check: (room) => besideSources(room, compare),
};
