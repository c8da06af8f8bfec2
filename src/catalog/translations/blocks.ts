import { type MdastNode, mdxToMdast } from 'satteri';
import { onceEach } from '../last-read.ts';

/** A block of a text: what stands on the page as one child of the text, so that its translations can be laid beside it. */
export interface Block {
  /** What it is, in words for the author; two blocks pair when these agree. */
  readonly kind: string;
  /** What its reader reads, one space between words. */
  readonly words: string;
  readonly line: number | undefined;
  /** Whether a section begins here. */
  readonly isSection: boolean;
  /** Ids of the questions that a mark in it says it answers. */
  readonly explains: readonly string[];
  /** Its Markdown. */
  readonly raw: string;
}

type Jsx = Extract<MdastNode, { attributes: unknown }>;

// They show nothing at their place.
const silent = new Set(['definition', 'mdxjsEsm', 'mdxFlowExpression', 'mdxTextExpression']);
const runsOn = new Set(['text', 'inlineCode', 'strong', 'emphasis', 'delete', 'link', 'mdxJsxTextElement']);

function childrenOf(node: MdastNode): readonly MdastNode[] {
  return 'children' in node && Array.isArray(node.children) ? (node.children as MdastNode[]) : [];
}

function attributeOf(node: Jsx, name: string): string | undefined {
  const found = node.attributes.find((each) => each.type === 'mdxJsxAttribute' && each.name === name);
  return typeof found?.value === 'string' ? found.value : undefined;
}

function inner(node: MdastNode): string {
  return childrenOf(node).map(kindOf).join(', ');
}

function kindOf(node: MdastNode): string {
  const children = childrenOf(node);
  switch (node.type) {
    case 'paragraph':
      return 'a paragraph';
    case 'heading':
      return `a heading ${'#'.repeat(node.depth)}`;
    case 'list':
      return `a ${node.ordered ? 'numbered ' : ''}list of ${children.length}`;
    case 'table':
      return `a table of ${children.length} rows and ${children[0] ? childrenOf(children[0]).length : 0} columns`;
    case 'blockquote':
      return `a quotation (${inner(node)})`;
    case 'code':
      return 'a piece of code';
    case 'thematicBreak':
      return 'a dividing line';
    case 'mdxJsxFlowElement': {
      const names = ['id', 'kind'].flatMap((name) => {
        const value = attributeOf(node, name);
        return value === undefined ? [] : [` ${name}="${value}"`];
      });
      return `<${node.name}${names.join('')}>${children.length > 0 ? ` (${inner(node)})` : ''}`;
    }
    default:
      return node.type;
  }
}

function rawWords(node: MdastNode): string {
  if (silent.has(node.type)) return '';
  if (node.type === 'break') return ' ';
  if ('value' in node && typeof node.value === 'string') return node.value;
  const title = 'attributes' in node ? `${attributeOf(node as Jsx, 'title') ?? ''} ` : '';
  const inside = childrenOf(node)
    .map((child) => (runsOn.has(child.type) ? rawWords(child) : ` ${rawWords(child)} `))
    .join('');
  // Where a link leads is part of what is said.
  return node.type === 'link' ? `${inside} (${node.url})` : `${title.trimStart()}${inside}`;
}

/**
 * The words of a block without its marks. A word of MDX that shows no text of the author (`<Fact />`, `<Figure />`) leaves no
 * trace, and a word in `<Term>` or in bold reads as without: setting or taking such a mark changes no meaning. The digests
 * in `translations.json` are of these words, so a change here asks authors about every block of every text again.
 */
function wordsOf(node: MdastNode): string {
  return rawWords(node)
    .normalize('NFC')
    .replace(/[\u00AD\u200B\u2060\uFEFF]/g, '')
    .replace(/\s+/g, ' ')
    .replace(/ ([.,;:!?…)»”])/g, '$1')
    .trim();
}

function explainsOf(node: MdastNode): string[] {
  const isMark =
    (node.type === 'mdxJsxTextElement' || node.type === 'mdxJsxFlowElement') && node.name === 'Explains';
  const id = isMark ? attributeOf(node, 'id') : undefined;
  return [...(id === undefined ? [] : [id]), ...childrenOf(node).flatMap(explainsOf)];
}

/**
 * The blocks of an MDX text in their order.
 * @throws what the MDX parser throws; `checkTexts` has told it before.
 * @example blocksOf('Бир.\n\n- а\n- б').map(({ kind }) => kind) // => ['a paragraph', 'a list of 2']
 */
export const blocksOf = onceEach((mdx: string): readonly Block[] =>
  blockNodes(mdx).map((node) => ({
    kind: kindOf(node),
    words: wordsOf(node),
    line: node.position?.start.line,
    isSection: node.type === 'heading' && node.depth === 2,
    explains: explainsOf(node),
    raw: mdx.slice(node.position?.start.offset, node.position?.end.offset),
  })),
);

/**
 * The nodes of the same blocks, for who needs their places.
 * @throws what the MDX parser throws.
 */
export function blockNodes(mdx: string): readonly MdastNode[] {
  return childrenOf(mdxToMdast(mdx)).filter(({ type }) => !silent.has(type));
}
