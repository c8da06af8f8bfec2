import type { MdastNode } from 'satteri';
import { joined, type Piece } from './pieces.ts';

/** A stretch of an MDX text that a translator translates: from, to (exclusive) and its pieces. */
export interface Leaf {
  readonly start: number;
  readonly end: number;
  readonly pieces: readonly Piece[];
}

function childrenOf(node: MdastNode): readonly MdastNode[] {
  return 'children' in node && Array.isArray(node.children) ? (node.children as MdastNode[]) : [];
}

function rangeOf(node: MdastNode): readonly [number, number] {
  return [node.position?.start.offset ?? 0, node.position?.end.offset ?? 0];
}

const formats: Readonly<Record<string, string>> = {
  strong: 'xlf:b',
  emphasis: 'xlf:i',
  delete: 'chynjyr:deleted',
};

/** Addresses within the site begin with the language, which is no difference between translations. */
const anyLanguage = (raw: string) => raw.replace(/\]\(\/(ky|ru|en)\//, '](/*/');

function single(raw: string, show: string, subType?: string): Piece {
  const isBreak = subType === 'xlf:lb';
  const code = { key: raw, raw, closing: '', type: isBreak ? 'fmt' : 'other', subType, show } as const;
  return { code, inside: undefined };
}

function pieceOf(node: MdastNode, source: string): Piece {
  const [start, end] = rangeOf(node);
  const raw = source.slice(start, end);
  const children = childrenOf(node);
  const [first, last] = [children[0], children.at(-1)];
  if (node.type === 'text') return raw.replace(/[ \t]*\n[ \t>]*/g, ' ');
  if (node.type === 'break') return single(raw, '↵', 'xlf:lb');
  const name = node.type === 'mdxJsxTextElement' ? (node.name ?? '') : '';
  if (first === undefined || last === undefined) {
    const id = /\bid="([^"]*)"/.exec(raw)?.[1];
    return single(
      raw,
      name === '' ? raw : [name, id].filter(Boolean).join(' '),
      name === '' ? undefined : `chynjyr:${name.toLowerCase()}`,
    );
  }
  const opening = source.slice(start, rangeOf(first)[0]);
  const closing = source.slice(rangeOf(last)[1], end);
  const isLink = node.type === 'link';
  const subType = name === '' ? formats[node.type] : `chynjyr:${name.toLowerCase()}`;
  const code = {
    key: anyLanguage(`${opening}…${closing}`),
    raw: opening,
    closing,
    type: isLink ? 'link' : node.type in formats ? 'fmt' : 'other',
    subType: isLink ? undefined : subType,
    show: name === '' ? opening : `${name} ${/\bid="([^"]*)"/.exec(opening)?.[1] ?? ''}`.trim(),
  } as const;
  return { code, inside: inline(children, source) };
}

function inline(nodes: readonly MdastNode[], source: string): Piece[] {
  return joined(nodes.map((node) => pieceOf(node, source)));
}

/** The title of a box, between its quotes. */
function titleOf(node: MdastNode, source: string): Leaf[] {
  const [start, end] = rangeOf(node);
  const match = /^<[^>"]*(?:"[^"]*"[^>"]*)*?\stitle="([^"]*)"/.exec(source.slice(start, end));
  if (!match) return [];
  const to = start + match[0].length - 1;
  const words = match[1] ?? '';
  return [{ start: to - words.length, end: to, pieces: words === '' ? [] : [words] }];
}

/** What is to be translated in a block, in the order of reading; code and drawings hold nothing. */
export function leavesOf(node: MdastNode, source: string): Leaf[] {
  const children = childrenOf(node);
  switch (node.type) {
    case 'paragraph':
    case 'heading':
    case 'tableCell': {
      const [first, last] = [children[0], children.at(-1)];
      if (first === undefined || last === undefined) return [];
      return [{ start: rangeOf(first)[0], end: rangeOf(last)[1], pieces: inline(children, source) }];
    }
    case 'mdxJsxFlowElement':
      return [...titleOf(node, source), ...children.flatMap((child) => leavesOf(child, source))];
    default:
      return children.flatMap((child) => leavesOf(child, source));
  }
}
