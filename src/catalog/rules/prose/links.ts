import { lastRead } from '../../last-read.ts';
import type { MdxText } from './mdx-texts.ts';
import { childrenOf, nodesIn, wordsOf } from './mdx-texts.ts';

/** A link of a long text. */
export interface TextLink {
  readonly url: string;
  readonly words: string;
  readonly line: number | undefined;
  /** The place of the block it stands in, from 0: translations have the same blocks. */
  readonly block: number;
}

const read = lastRead((_file, _body): { links?: readonly TextLink[] } => ({}));

/** Every Markdown link of a text, in its order. */
export function linksOf({ file, body, tree }: MdxText): readonly TextLink[] {
  const kept = read(file, body);
  kept.links ??= childrenOf(tree).flatMap((node, block) =>
    [...nodesIn(node)].flatMap((each) =>
      each.type === 'link' || each.type === 'definition'
        ? [{ url: each.url, words: wordsOf(each).trim(), line: each.position?.start.line, block }]
        : [],
    ),
  );
  return kept.links;
}

/** Whether a link leads to a page of ours, written as authors write it: `/courses/…/`. */
export function isInside(url: string): boolean {
  return /^\/(?!\/)/.test(url);
}

/** The parts of an inside link: the page without its language, and the place in it. */
export function insideParts(url: string): { readonly page: string; readonly anchor: string | undefined } {
  const [path = '', anchor] = url.split('#');
  return { page: path.replace(/^\/(ky|ru|en)(?=\/)/, ''), anchor };
}
