import { defineMdastPlugin, type MdastNode } from 'satteri';
import type { Plugin } from 'vite';
import { pseudo } from '../core/text/pseudo.ts';

/** Whether Kyrgyz is shown in the pseudo-language now: `CHYNJYR_PSEUDO=1`, or the switch of the authors' panel. */
export const isPseudo = () => process.env['CHYNJYR_PSEUDO'] === '1';

const dictionary = /\/src\/.*strings[./]ky\.json$/;

/** A dictionary of the interface with every text in the pseudo-language; its keys stay. */
export function pseudoStrings(json: string): string {
  const strings = JSON.parse(json) as Record<string, unknown>;
  return JSON.stringify(strings, (_, value: unknown) => (typeof value === 'string' ? pseudo(value) : value));
}

/** Shows the dictionaries of the interface in the pseudo-language. */
export function pseudoDictionaries(): Plugin {
  return {
    name: 'pseudo-dictionaries',
    enforce: 'pre',
    transform: {
      filter: { id: dictionary },
      handler: (json) => (isPseudo() ? { code: pseudoStrings(json), map: null } : undefined),
    },
  };
}

type Attribute = Extract<MdastNode, { attributes: unknown }>['attributes'][number];

function titled(attribute: Attribute): Attribute {
  const { type, name, value } = { name: '', ...attribute };
  return type === 'mdxJsxAttribute' && name === 'title' && typeof value === 'string'
    ? ({ ...attribute, value: pseudo(value) } as Attribute)
    : attribute;
}

/** A copy of a node in which the words of the author are in the pseudo-language. */
function shown({ position: _, ...node }: MdastNode): MdastNode {
  return {
    ...node,
    ...('value' in node && node.type === 'text' ? { value: pseudo(node.value) } : {}),
    ...('attributes' in node && Array.isArray(node.attributes)
      ? { attributes: node.attributes.map(titled) }
      : {}),
    ...('children' in node ? { children: (node.children as MdastNode[]).map(shown) } : {}),
  } as MdastNode;
}

/** Shows the running text of lessons and pages in the pseudo-language; after the links of terms, which know words of the language. */
export const pseudoTexts = ({ fileURL }: { fileURL: URL | undefined }) => {
  if (!isPseudo() || !fileURL?.pathname.endsWith('/ky.mdx')) return undefined;
  return defineMdastPlugin({
    name: 'pseudo-texts',
    before(root, context) {
      for (const node of root.children) context.replaceNode(node, shown(node));
    },
  });
};
