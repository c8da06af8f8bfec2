import { defineHastPlugin } from 'satteri';
import { planBeside } from './plan-beside.ts';

/**
 * Gives the n-th `##` of a lesson or page the n-th id of `sections` in the YAML file beside it.
 * So an anchor is the same in the three languages, survives a new wording, and a link from a quiz or a search finds it.
 */
export const sectionIds = ({ fileURL }: { fileURL: URL | undefined }) => {
  const plan = planBeside(fileURL);
  if (plan === undefined) return undefined;
  const { sections = [] } = plan;
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
