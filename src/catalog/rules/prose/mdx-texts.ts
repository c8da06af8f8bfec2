import { type MdastNode, mdxToMdast } from 'satteri';
import { type Locale, locales } from '@/core/locale/locale.ts';
import { textPlans } from '../../checks/texts.ts';
import { isEmptyText } from '../../empty-text.ts';
import { lastRead } from '../../last-read.ts';
import type { Fault, Room } from '../rule.ts';

/** A long text in one language, as a tree. */
export interface MdxText {
  readonly file: string;
  /** Its folder below `content/`, the same for its translations. */
  readonly folder: string;
  readonly locale: Locale;
  readonly source: Locale;
  readonly body: string;
  readonly tree: MdastNode;
}

const treeOf = lastRead((_file, body): MdastNode | undefined => {
  try {
    return mdxToMdast(body);
  } catch {
    // That it does not parse is told by `mdx-syntax`.
    return undefined;
  }
});

/** The long texts of a room that can be read and are written to the end; what waits for its author is judged later. */
export function mdxTexts({ files, sheets }: Room): readonly MdxText[] {
  return textPlans(sheets).flatMap(({ folder, source }) =>
    locales.flatMap((locale) => {
      const file = `${folder}/${locale}.mdx`;
      const body = files.get(file);
      const tree = body === undefined ? undefined : treeOf(file, body);
      return body === undefined || tree === undefined || isEmptyText(body)
        ? []
        : [{ file, folder, locale, source, body, tree }];
    }),
  );
}

/** What a comparison says of each translation beside its source. */
export function besideSources(
  room: Room,
  compare: (text: MdxText, source: MdxText) => readonly Fault[],
): readonly Fault[] {
  const texts = mdxTexts(room);
  return texts.flatMap((text) => {
    const source = texts.find(({ folder, locale }) => folder === text.folder && locale === text.source);
    return source === undefined || source === text ? [] : compare(text, source);
  });
}

/** The nodes one level below. */
export function childrenOf(node: MdastNode): readonly MdastNode[] {
  return 'children' in node && Array.isArray(node.children) ? (node.children as MdastNode[]) : [];
}

/** A node and all below it, in the order of the text. */
export function* nodesIn(node: MdastNode): Generator<MdastNode> {
  yield node;
  for (const child of childrenOf(node)) yield* nodesIn(child);
}

/** What a reader reads of a node, without marks. */
export function wordsOf(node: MdastNode): string {
  if ('value' in node && typeof node.value === 'string') return node.value;
  return childrenOf(node).map(wordsOf).join('');
}
