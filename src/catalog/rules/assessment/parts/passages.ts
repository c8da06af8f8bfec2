import { type MdastNode, mdxToMdast } from 'satteri';
import { type Locale, locales } from '@/core/locale/locale.ts';
import { onceEach } from '../../../last-read.ts';
import type { Room } from '../../rule.ts';

/** A stretch of a lesson that is read as one: a paragraph, an item of a list, a row of a table, a heading. */
export interface Passage {
  readonly line: number | undefined;
  readonly kind: 'paragraph' | 'item' | 'row' | 'heading' | 'code';
  /** Section of the lesson, from 0; -1 before the first. */
  readonly section: number;
  /** Kind of the box it stands in. */
  readonly aside: string | undefined;
  /** Number of the block of the text it belongs to: a list, a table and a box are each one block. */
  readonly block: number;
  readonly words: string;
  /** The same without what stands in code. */
  readonly said: string;
  /** Facts cited in it, and questions it explains. */
  readonly facts: readonly string[];
  readonly explains: readonly string[];
}

type Node = MdastNode;
type Jsx = Extract<Node, { attributes: unknown }>;

const childrenOf = (node: Node): readonly Node[] =>
  'children' in node && Array.isArray(node.children) ? (node.children as Node[]) : [];

function attribute(node: Jsx, name: string): string | undefined {
  const found = node.attributes.find((each) => each.type === 'mdxJsxAttribute' && each.name === name);
  return typeof found?.value === 'string' ? found.value : undefined;
}

const isJsx = (node: Node): node is Jsx =>
  node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';

function wordsOf(node: Node, withCode: boolean): string {
  if (node.type === 'text') return node.value;
  if (node.type === 'inlineCode' || node.type === 'code') return withCode ? node.value : '';
  const between = node.type === 'tableRow' ? ' | ' : '';
  return childrenOf(node)
    .map((child) => wordsOf(child, withCode))
    .join(between);
}

const oneLine = (text: string) => text.replace(/\s+/g, ' ').trim();

function idsOf(node: Node, name: string): string[] {
  const own = isJsx(node) && node.name === name ? [attribute(node, 'id') ?? ''] : [];
  return [...own, ...childrenOf(node).flatMap((child) => idsOf(child, name))];
}

const kinds: Readonly<Record<string, Passage['kind']>> = {
  paragraph: 'paragraph',
  tableRow: 'row',
  heading: 'heading',
  code: 'code',
};

function read(mdx: string): readonly Passage[] {
  let tree: Node;
  try {
    tree = mdxToMdast(mdx);
  } catch {
    return []; // The check of texts tells why it cannot be read.
  }
  const passages: Passage[] = [];
  let section = -1;
  const walk = (node: Node, block: number, aside: string | undefined, inItem: boolean): void => {
    const kind = kinds[node.type];
    if (node.type === 'heading' && node.depth === 2) section++;
    if (kind === undefined) {
      const box = isJsx(node) && node.name === 'Aside' ? (attribute(node, 'kind') ?? '') : aside;
      for (const child of childrenOf(node)) walk(child, block, box, inItem || node.type === 'listItem');
      return;
    }
    passages.push({
      line: node.position?.start.line,
      kind: kind === 'paragraph' && inItem ? 'item' : kind,
      section,
      aside,
      block,
      words: oneLine(wordsOf(node, true)),
      said: oneLine(wordsOf(node, false)),
      facts: idsOf(node, 'Fact'),
      explains: idsOf(node, 'Explains'),
    });
  };
  for (const [block, child] of childrenOf(tree).entries()) walk(child, block, undefined, false);
  return passages;
}

/** A text of a lesson in one language, in passages. */
export interface LessonText {
  readonly file: string;
  readonly locale: Locale;
  readonly passages: readonly Passage[];
}

const passagesOf = onceEach(read);

/** The texts of a lesson, `course/lesson`, in the languages that stand. */
export function lessonTexts({ files }: Room, lesson: string): readonly LessonText[] {
  return locales.flatMap((locale): LessonText[] => {
    const file = `courses/${lesson}/${locale}.mdx`;
    const mdx = files.get(file);
    return mdx === undefined ? [] : [{ file, locale, passages: passagesOf(mdx) }];
  });
}

/** The passages of one section, by its id in lesson.yaml; undefined when there is no such section. */
export function sectionOf(
  room: Room,
  lesson: string,
  id: string,
  locale: Locale,
): readonly Passage[] | undefined {
  const place = room.sheets.lessons.get(lesson)?.value?.sections.indexOf(id) ?? -1;
  const text = lessonTexts(room, lesson).find((each) => each.locale === locale);
  if (place < 0 || text === undefined) return undefined;
  return text.passages.filter(({ section }) => section === place);
}
