import { existsSync, readFileSync } from 'node:fs';
import { defineHastPlugin } from 'satteri';
import { parse } from 'yaml';

/**
 * Gives the n-th `##` of a lesson or page the n-th id of `sections` in the YAML file beside it.
 * So an anchor is the same in the three languages, survives a new wording, and a link from a quiz or a search finds it.
 */
export const sectionIds = ({ fileURL }: { fileURL: URL | undefined }) => {
  if (fileURL === undefined) return undefined;
  const plan = ['lesson.yaml', 'page.yaml']
    .map((name) => new URL(name, fileURL))
    .find((url) => existsSync(url));
  if (plan === undefined) return undefined;
  const { sections = [] } = parse(readFileSync(plan, 'utf8')) as { sections?: string[] };
  let next = 0;
  return defineHastPlugin({
    name: 'section-ids',
    element: {
      filter: ['h2'],
      visit(node, context) {
        const id = sections[next++];
        if (id !== undefined) context.setProperty(node, 'id', id);
      },
    },
  });
};
