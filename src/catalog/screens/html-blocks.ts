/** An element that stands at the top of a piece of HTML. */
export interface HtmlBlock {
  readonly tag: string;
  /** Its opening tag, with attributes. */
  readonly open: string;
  readonly inner: string;
  /** Its closing tag; empty for an element that has none. */
  readonly close: string;
}

const voids = new Set(['br', 'hr', 'img', 'input', 'wbr', 'source', 'link', 'meta']);
const tags = /<!--[\s\S]*?-->|<(\/?)([a-zA-Z][\w-]*)((?:"[^"]*"|'[^']*'|[^"'>])*)>/g;

/** Entities that the renderer writes, as what they show. */
const entities: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
};

/** What a reader sees of a piece of HTML, one space between words. @example textOf('<b>Бир</b>, эки') // => 'Бир, эки' */
export function textOf(html: string): string {
  return html
    .replace(/<!--[\s\S]*?-->|<[^>]*>/g, '')
    .replace(/&(amp|lt|gt|quot|#39);/g, (entity) => entities[entity] ?? entity)
    .replace(/\s+/gu, ' ')
    .trim();
}

interface Edge {
  /** How deep the text after this tag stands: 0 outside of every element. */
  readonly depth: number;
  readonly start: number;
  readonly end: number;
  readonly name: string;
}

/** The tags of well-formed HTML in their order; what never has content counts as opened and closed at once. */
function edgesOf(html: string): Edge[] {
  let depth = 0;
  return [...html.matchAll(tags)].flatMap(({ 0: found, 1: slash, 2: name, 3: rest, index }) => {
    if (name === undefined) return [];
    const isAlone = voids.has(name.toLowerCase()) || rest?.endsWith('/') === true;
    if (!isAlone) depth += slash === '/' ? -1 : 1;
    return [{ depth, start: index, end: index + found.length, name: name.toLowerCase() }];
  });
}

/**
 * The elements at the top of what the site's own renderer wrote, in order; text between them is passed over, styles and scripts too.
 * @example htmlBlocks('<p>Бир</p><hr>').map(({ tag }) => tag) // => ['p', 'hr']
 */
export function htmlBlocks(html: string): HtmlBlock[] {
  const blocks: HtmlBlock[] = [];
  let opened: Edge | undefined;
  for (const edge of edgesOf(html)) {
    if (opened === undefined) {
      const open = html.slice(edge.start, edge.end);
      if (edge.depth === 0) blocks.push({ tag: edge.name, open, inner: '', close: '' });
      else opened = edge;
    } else if (edge.depth === 0) {
      const [open, inner] = [html.slice(opened.start, opened.end), html.slice(opened.end, edge.start)];
      blocks.push({ tag: opened.name, open, inner, close: html.slice(edge.start, edge.end) });
      opened = undefined;
    }
  }
  return blocks.filter(({ tag }) => tag !== 'style' && tag !== 'script');
}

/** The HTML of a block again. */
export function htmlOf({ open, inner, close }: HtmlBlock): string {
  return open + inner + close;
}

/**
 * The sentences of a paragraph, each with its marks; a full stop inside an element ends none.
 * @example sentencesOf('Бир <b>а. б</b>. Эки!') // => ['Бир <b>а. б</b>.', 'Эки!']
 */
export function sentencesOf(inner: string): string[] {
  const edges = edgesOf(inner);
  const depthAt = (at: number) => edges.findLast(({ end }) => end <= at)?.depth ?? 0;
  const starts = [...inner.matchAll(/[.!?…](?:["»”)]|<\/\w+>)*\s+(?=[\p{Lu}\d«“‘(<])/gu)]
    .map(({ 0: found, index }) => index + found.length)
    .filter((start) => depthAt(start - 1) === 0);
  return [0, ...starts].map((start, at) => inner.slice(start, starts[at] ?? inner.length).trim());
}
