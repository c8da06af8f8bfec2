import { blocksIn, shapeOf } from './blocks.ts';

/** A page of another language, with the blocks of its text. */
export interface OtherPage {
  /** Whole address. */
  readonly href: string;
  readonly blocks: readonly HTMLElement[];
}

/** The page was fetched, but its text does not fit the one that is shown: one of them is of another day. */
export class OtherShape extends Error {}

const pages = new Map<string, Promise<OtherPage>>();

async function load(href: string, shape: string): Promise<OtherPage> {
  const response = await fetch(href);
  if (!response.ok) throw new Error(`${href}: ${response.status}`);
  // A document made by the parser runs no script and loads nothing.
  const document = new DOMParser().parseFromString(await response.text(), 'text/html');
  const blocks = blocksIn(document);
  if (shapeOf(blocks) !== shape) throw new OtherShape(href);
  return { href: response.url, blocks };
}

/** The same page in another language, fetched once; after a failure the next call tries again. */
export function otherPage(href: string, shape: string): Promise<OtherPage> {
  const page = pages.get(href) ?? load(href, shape);
  pages.set(href, page);
  page.catch(() => pages.delete(href));
  return page;
}
