import { atLine } from '../../problem.ts';
import { besideSources, childrenOf, type MdxText, nodesIn } from '../prose/mdx-texts.ts';
import type { Fault, Rule } from '../rule.ts';

interface Named {
  readonly word: string;
  readonly id: string;
  readonly line: number | undefined;
}

/** Words whose ids name the same thing in every language. */
const naming = new Set(['Term', 'Fact', 'Figure', 'Lab', 'Explains', 'Aside']);

/** The ids that each block of a text names; of a box its kind. */
function namedIn({ tree }: MdxText): readonly (readonly Named[])[] {
  return childrenOf(tree).map((block) =>
    [...nodesIn(block)].flatMap((node) => {
      if (node.type !== 'mdxJsxTextElement' && node.type !== 'mdxJsxFlowElement') return [];
      const word = node.name ?? '';
      const name = word === 'Aside' ? 'kind' : 'id';
      const attribute = node.attributes.find((each) => each.type === 'mdxJsxAttribute' && each.name === name);
      const id = typeof attribute?.value === 'string' ? attribute.value : '';
      return naming.has(word) ? [{ word, id, line: node.position?.start.line }] : [];
    }),
  );
}

function without(list: readonly Named[], others: readonly Named[], word: string): Named[] {
  const left = others.filter((each) => each.word === word).map(({ id }) => id);
  return list.filter((each) => {
    if (each.word !== word) return false;
    const at = left.indexOf(each.id);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}

function compare(text: MdxText, twin: MdxText): Fault[] {
  const [here, there] = [namedIn(text), namedIn(twin)];
  // Blocks that do not pair are told by a rule of their own.
  if (here.length !== there.length) return [];
  return here.flatMap((ids, block) =>
    [...naming].flatMap((word) => {
      const twins = there[block] ?? [];
      const [more, less] = [without(ids, twins, word), without(twins, ids, word)];
      // A term may be linked by hand in one language only; where one stands for another, an id was changed.
      const pairs = Math.min(more.length, less.length);
      const changed = more.slice(0, pairs).map(({ id, line }, index): Fault => {
        const wanted = less[index]?.id ?? '';
        const name = word === 'Aside' ? 'kind' : 'id';
        return {
          file: text.file,
          ...atLine(line),
          field: `${word} ${name}`,
          found: `"${id}" where ${twin.locale}.mdx:${less[index]?.line ?? '?'} has "${wanted}"`,
          mend: `${name}="${wanted}": the ${name} is the same in every language, only the words around it are translated`,
          fix: { from: `<${word} ${name}="${id}"`, to: `<${word} ${name}="${wanted}"` },
        };
      });
      if (word === 'Term' || word === 'Aside') return changed;
      const lost = less.slice(pairs).map(
        ({ id, line }): Fault => ({
          file: text.file,
          ...atLine(ids[0]?.line ?? lineOfBlock(text, block)),
          field: word,
          found: `no <${word} id="${id}" /> in block ${block + 1}`,
          mend: `it in the same place as in ${twin.locale}.mdx:${line ?? '?'}`,
        }),
      );
      return [...changed, ...lost];
    }),
  );
}

function lineOfBlock({ tree }: MdxText, block: number): number | undefined {
  return childrenOf(tree)[block]?.position?.start.line;
}

/** A translation names the same terms, facts, drawings and labs as its source, by the same ids. */
export const rule: Rule = {
  id: 'untranslated-id',
  severity: 'error',
  about: 'Ids in a text are the same in the three languages; a translator translates only words.',
  measured: '0 of 564 words of MDX',
  over: 'content',
  check: (room) => besideSources(room, compare),
};
