import type { MdastNode } from 'satteri';
import { mdxToMdast } from 'satteri';
import { countWords } from './words.ts';

/** One `##` section of a text as its reader sees it, without marks: for search, word counts and parity checks. */
export interface PlainSection {
  /** Words of the heading; '' for what stands before the first heading. */
  readonly heading: string;
  /** Running text of the section, one space between words, without the heading. */
  readonly text: string;
  /** How many words the text has, counted as a reader counts: сид-фраза is one. */
  readonly words: number;
}

// Words of MDX that show something made elsewhere: a drawing, a lab, questions, a link to a source.
const shownFromElsewhere = new Set(['Figure', 'Lab', 'Quiz', 'Fact']);
const silentTypes = new Set([
  'mdxFlowExpression',
  'mdxTextExpression',
  'mdxjsEsm',
  'html',
  'yaml',
  'toml',
  'definition',
]);
const runsOn = new Set(['text', 'inlineCode', 'strong', 'emphasis', 'delete', 'link', 'mdxJsxTextElement']);

/**
 * The plain text of an MDX source, cut at its `##` headings. The first section is what stands before any heading
 * (heading '', often empty), so `sectionsOf(mdx)[n]` is the n-th heading.
 * @throws what the MDX parser throws, with line and column, for a source that the site could not compile either.
 * @example sectionsOf('Кириш.\n\n## Капчык\n\n**Жеке** ачкыч.')[1] // => { heading: 'Капчык', text: 'Жеке ачкыч.', words: 2 }
 */
export function sectionsOf(mdx: string): readonly PlainSection[] {
  const parts: { heading: string; nodes: MdastNode[] }[] = [{ heading: '', nodes: [] }];
  for (const node of childrenOf(mdxToMdast(mdx))) {
    if (node.type === 'heading' && node.depth === 2) parts.push({ heading: plainText(node), nodes: [] });
    else parts.at(-1)?.nodes.push(node);
  }
  return parts.map(({ heading, nodes }) => {
    const text = tidy(nodes.map(rawText).join(' '));
    return { heading, text, words: countWords(text) };
  });
}

function plainText(node: MdastNode): string {
  return tidy(rawText(node));
}

function rawText(node: MdastNode): string {
  if (silentTypes.has(node.type)) return '';
  if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') {
    if (node.name !== null && shownFromElsewhere.has(node.name)) return '';
    return `${titleOf(node)}${inside(node)}`;
  }
  if (node.type === 'image') return node.alt ?? '';
  if (node.type === 'break') return ' ';
  if ('value' in node && typeof node.value === 'string') return node.value;
  return inside(node);
}

/** Words of one line run on; paragraphs, list items and cells are set apart, or the last word of one would swallow the first of the next. */
function inside(node: MdastNode): string {
  return childrenOf(node)
    .map((child) => (runsOn.has(child.type) ? rawText(child) : ` ${rawText(child)} `))
    .join('');
}

function titleOf(element: Extract<MdastNode, { attributes: unknown }>): string {
  const title = element.attributes.find((one) => one.type === 'mdxJsxAttribute' && one.name === 'title');
  return typeof title?.value === 'string' ? `${title.value} ` : '';
}

function childrenOf(node: MdastNode): readonly MdastNode[] {
  return 'children' in node && Array.isArray(node.children) ? (node.children as MdastNode[]) : [];
}

// Soft hyphens and zero-width marks are typography: inside a word they would make two words of one.
function tidy(text: string): string {
  return text
    .replace(/[\u00AD\u200B\u2060\uFEFF]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}
