import { type MdastNode, mdxToMdast } from 'satteri';
import { onceEach } from './last-read.ts';

/** A word of MDX in a text, such as `<Figure id="one-way" />`. */
export interface MdxWord {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly line: number | undefined;
  /** How many `##` stand before it: 0 before the first section, 1 in the first. */
  readonly section: number;
  /** Whether a paragraph begins with it, other words of its kind aside; a paragraph may be that of a list item. */
  readonly opens: boolean;
}

/** What the checks want to know of an MDX text. */
export interface MdxOutline {
  /** Headings with their depth, 2 for `##`. */
  readonly headings: readonly { depth: number; line: number | undefined }[];
  readonly words: readonly MdxWord[];
  /** Things a text of an author may not hold: expressions and imports. */
  readonly forbidden: readonly { what: string; line: number | undefined }[];
}

/** Why an MDX text could not be read. */
export interface MdxFault {
  readonly line: number | undefined;
  readonly message: string;
}

/** Reads the outline of an MDX text; a text that does not parse gives a fault, never an exception. */
export const readMdx = onceEach((source: string): MdxOutline | MdxFault => {
  let tree: MdastNode;
  try {
    tree = mdxToMdast(source);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const line = /^(\d+):/.exec(message)?.[1];
    return { line: line === undefined ? undefined : Number(line), message };
  }
  const outline = { headings: [], words: [], forbidden: [] };
  walk(tree, outline);
  return outline;
});

interface Collected {
  headings: { depth: number; line: number | undefined }[];
  words: MdxWord[];
  forbidden: { what: string; line: number | undefined }[];
}

function walk(node: MdastNode, into: Collected, parent?: MdastNode): void {
  const line = node.position?.start.line;
  switch (node.type) {
    case 'heading':
      into.headings.push({ depth: node.depth, line });
      break;
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement':
      into.words.push({
        name: node.name ?? '',
        attributes: attributesOf(node),
        line,
        section: into.headings.filter(({ depth }) => depth === 2).length,
        opens: parent?.type === 'paragraph' && opensIn(node, parent),
      });
      break;
    case 'mdxFlowExpression':
    case 'mdxTextExpression':
      into.forbidden.push({ what: `a bare { … }`, line });
      break;
    case 'mdxjsEsm':
      into.forbidden.push({ what: 'an import or export', line });
      break;
  }
  if ('children' in node) for (const child of node.children as MdastNode[]) walk(child, into, node);
}

function opensIn(node: MdastNode & { name: string | null }, paragraph: MdastNode): boolean {
  const all = 'children' in paragraph ? (paragraph.children as MdastNode[]) : [];
  return all
    .slice(0, all.indexOf(node))
    .every((before) =>
      before.type === 'text' ? before.value.trim() === '' : 'name' in before && before.name === node.name,
    );
}

function attributesOf(
  node: MdastNode & { type: 'mdxJsxFlowElement' | 'mdxJsxTextElement' },
): Record<string, string> {
  return Object.fromEntries(
    node.attributes.flatMap((attribute) =>
      attribute.type === 'mdxJsxAttribute' && typeof attribute.value === 'string'
        ? [[attribute.name, attribute.value]]
        : [],
    ),
  );
}
