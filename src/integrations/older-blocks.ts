import { existsSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { defineHastPlugin } from 'satteri';

interface File {
  readonly texts?: Readonly<
    Record<string, { readonly blocks: readonly { readonly older?: Readonly<Record<string, string>> }[] }>
  >;
}

/** Parts of the address of a text: the folder of all content, the text's own folder below it, its language. */
const textPath = /^(.*\/content\/)((?:courses\/[^/]+|pages)\/[^/]+)\/(ky|ru|en)\.mdx$/;

/** The days since which blocks of a text are older than their source, by the place of the block. */
function olderOf(path: string): ReadonlyMap<number, string> {
  const [, content = '', folder = '', locale = ''] = textPath.exec(path) ?? [];
  const file = `${content}translations.json`;
  if (content === '' || !existsSync(file)) return new Map();
  const { texts = {} } = JSON.parse(readFileSync(file, 'utf8')) as File;
  const days = (texts[folder]?.blocks ?? []).flatMap(({ older }, index): [number, string][] => {
    const day = older?.[locale];
    return day === undefined ? [] : [[index, day]];
  });
  return new Map(days);
}

/**
 * Puts `<Older day="…" section="…" at="…" />` after each block of a translation that is older than its source, as `translations.json` says
 * it; `section` is the anchor it stands under, `at` the place of the block from 0. A text without such a block stays as it is.
 */
export const olderBlocks = ({ fileURL }: { fileURL: URL | undefined }) => {
  if (fileURL === undefined || !basename(fileURL.pathname).endsWith('.mdx')) return undefined;
  const older = olderOf(fileURLToPath(fileURL).replaceAll('\\', '/'));
  if (older.size === 0) return undefined;
  return defineHastPlugin({
    name: 'older-blocks',
    // After the visitors of the plugin before, so that the headings have their ids.
    before(root, context) {
      let [place, section] = [0, ''];
      for (const node of root.children) {
        if (node.type !== 'element' && node.type !== 'mdxJsxFlowElement') continue;
        if (node.type === 'element' && node.tagName === 'h2') section = String(node.properties['id'] ?? '');
        const at = place++;
        const day = older.get(at);
        if (day === undefined) continue;
        const attribute = (name: string, value: string) => ({
          type: 'mdxJsxAttribute' as const,
          name,
          value,
        });
        context.insertAfter(node, {
          type: 'mdxJsxFlowElement',
          name: 'Older',
          attributes: [attribute('day', day), attribute('section', section), attribute('at', String(at))],
          children: [],
        });
      }
    },
  });
};
