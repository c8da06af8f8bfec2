import { defineMdastPlugin, type MdastNode } from 'satteri';
import type { Locale } from '../core/locale/locale.ts';
import { findTerms, type Lexicon, type Place } from '../core/text/find-terms.ts';
import { glossaryLexicon } from './glossary-lexicon.ts';
import { planBeside } from './plan-beside.ts';

type Text = Extract<MdastNode, { type: 'text' }>;
type Children = readonly MdastNode[];

/** Where no link is wanted: titles, what is a link or code already, and the words of MDX that show something made elsewhere. */
const closed = new Set(['heading', 'link', 'linkReference', 'inlineCode', 'code', 'definition']);

/** Words of MDX whose text is read like any other. */
const open = new Set(['Aside']);

function childrenOf(node: MdastNode): Children {
  return 'children' in node ? (node.children as Children) : [];
}

/** The texts that a term may be linked in, in the order of reading. */
function* textsIn(node: MdastNode): Generator<Text> {
  if (closed.has(node.type)) return;
  if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') {
    if (!open.has(node.name ?? '')) return;
  }
  if (node.type === 'text') yield node;
  // The first row of a table is its head.
  const children = node.type === 'table' ? node.children.slice(1) : childrenOf(node);
  for (const child of children) yield* textsIn(child);
}

/** The ids of the terms that the author has linked by hand. */
function* linkedByHand(node: MdastNode): Generator<string> {
  if ((node.type === 'mdxJsxTextElement' || node.type === 'mdxJsxFlowElement') && node.name === 'Term') {
    const id = node.attributes.find((each) => each.type === 'mdxJsxAttribute' && each.name === 'id');
    if (typeof id?.value === 'string') yield id.value;
  }
  for (const child of childrenOf(node)) yield* linkedByHand(child);
}

/** A text taken apart: what stands between the places, and a `Term` word at each. */
function withLinks(text: string, places: readonly Place[]): MdastNode[] {
  const nodes: MdastNode[] = [];
  let from = 0;
  for (const { id, start, end } of places) {
    if (start > from) nodes.push({ type: 'text', value: text.slice(from, start) });
    nodes.push({
      type: 'mdxJsxTextElement',
      name: 'Term',
      attributes: [{ type: 'mdxJsxAttribute', name: 'id', value: id }],
      children: [{ type: 'text', value: text.slice(start, end) }],
    });
    from = end;
  }
  if (from < text.length) nodes.push({ type: 'text', value: text.slice(from) });
  return nodes;
}

/**
 * Which texts of a tree are to be taken apart, and at which places: the first of each term that the author has not
 * linked by hand. `linked` holds the ids that need no link (any more), and grows.
 */
function placesToLink(root: MdastNode, lexicon: Lexicon, linked: Set<string>): Map<Text, Place[]> {
  const found = new Map<Text, Place[]>();
  for (const text of textsIn(root)) {
    const places = findTerms(text.value, lexicon).filter(({ id }) => {
      const isFirst = !linked.has(id);
      linked.add(id);
      return isFirst;
    });
    if (places.length > 0) found.set(text, places);
  }
  return found;
}

/**
 * Links the first occurrence of each glossary term in a lesson or page, in any inflected form, with the same word `Term`
 * that authors may write themselves. One written by hand counts as the occurrence; `unlinked` in the YAML file beside
 * the text switches a term off. The ids of all terms that a text links come out as `terms` of its frontmatter.
 */
export const termLinks =
  (glossary: URL) =>
  ({ fileURL }: { fileURL: URL | undefined }) => {
    const plan = planBeside(fileURL);
    const locale = /\/(ky|ru|en)\.mdx$/.exec(fileURL?.pathname ?? '')?.[1] as Locale | undefined;
    if (plan === undefined || locale === undefined) return undefined;
    return defineMdastPlugin({
      name: 'term-links',
      before(root, context) {
        const { unlinked = [] } = plan;
        const terms = new Set(linkedByHand(root));
        const linked = new Set([...terms, ...unlinked]);
        for (const [text, places] of placesToLink(root, glossaryLexicon(glossary, locale), linked)) {
          for (const { id } of places) terms.add(id);
          context.replaceNode(text, withLinks(text.value, places));
        }
        const astro = context.data['astro'] as { frontmatter?: Record<string, unknown> } | undefined;
        if (astro?.frontmatter) astro.frontmatter['terms'] = [...terms];
      },
    });
  };
