import type { MdastNode } from 'satteri';
import { atLine } from '../../problem.ts';
import type { Fault, Rule } from '../rule.ts';
import { childrenOf, mdxTexts, nodesIn, wordsOf } from './mdx-texts.ts';

type Heading = Extract<MdastNode, { type: 'heading' }>;

/** Whether a node shows nothing: no words, and no drawing, lab or quiz either. */
function isBlank(node: MdastNode): boolean {
  const shows = [...nodesIn(node)].some(
    (each) => each !== node && (each.type === 'mdxJsxFlowElement' || each.type === 'mdxJsxTextElement'),
  );
  return !shows && wordsOf(node).trim() === '';
}

const names: Readonly<Record<string, string>> = {
  listItem: 'an empty item of a list',
  blockquote: 'an empty quotation',
  tableCell: 'an empty cell of a table',
};

function blanks(tree: MdastNode): Pick<Fault, 'line' | 'found' | 'mend'>[] {
  return [...nodesIn(tree)].flatMap((node) => {
    const line = atLine(node.position?.start.line);
    const mend = 'its words, or take it out in all three languages';
    if (node.type === 'mdxJsxFlowElement' && node.name === 'Aside' && isBlank(node))
      return [{ ...line, found: 'a box without text', mend }];
    const found = names[node.type];
    return found !== undefined && isBlank(node) ? [{ ...line, found, mend }] : [];
  });
}

/** Headings that are followed by nothing of their own. */
function hollow(tree: MdastNode): Pick<Fault, 'line' | 'found' | 'mend'>[] {
  const blocks = childrenOf(tree);
  return blocks.flatMap((block, index) => {
    if (block.type !== 'heading') return [];
    const next = blocks[index + 1];
    const isLast = next === undefined || (next.type === 'heading' && (next as Heading).depth <= block.depth);
    if (!isLast) return [];
    const found = `"${wordsOf(block).trim()}" with nothing below it`;
    return [
      { ...atLine(block.position?.start.line), found, mend: 'the text of this section, or no heading' },
    ];
  });
}

/** Nothing stands in a text that shows nothing. */
export const rule: Rule = {
  id: 'empty-block',
  severity: 'error',
  about: 'No box, item, cell or section of a text is empty.',
  measured: '0 of 27 long texts',
  over: 'content',
  check: (room) =>
    mdxTexts(room).flatMap(({ file, tree }) =>
      [...blanks(tree), ...hollow(tree)].map((fault) => ({ file, field: 'block', ...fault })),
    ),
};
