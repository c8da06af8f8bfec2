import type { MdastNode } from 'satteri';
import { atLine } from '../../problem.ts';
import type { Fault, Rule } from '../rule.ts';
import { type MdxText, mdxTexts, nodesIn, wordsOf } from './mdx-texts.ts';

type Heading = Extract<MdastNode, { type: 'heading' }>;

/** Words that keep a capital wherever they stand: names and short forms. A word of one letter or with a digit is a name too. */
const keepsCapital = /^(I|[A-Z].*[A-Z0-9].*|Bitcoin|Ethereum|Kyrgyz.*|Bishkek|National|Bank|Safe|Chynjyr)$/;

function isTitleCase(words: string): boolean {
  const later = words
    .split(/\s+/)
    .slice(1)
    .filter((word) => /^[A-Za-z]{4,}/.test(word));
  const capitals = later.filter(
    (word) => /^[A-Z]/.test(word) && !keepsCapital.test(word.replace(/[^\w]/g, '')),
  );
  return later.length > 0 && capitals.length >= 2 && capitals.length * 2 > later.length;
}

function judge({ locale, tree, file }: MdxText): Fault[] {
  const headings = [...nodesIn(tree)].filter((node): node is Heading => node.type === 'heading');
  const seen = new Map<string, number | undefined>();
  return headings.flatMap((heading, index) => {
    const words = wordsOf(heading).trim();
    const line = heading.position?.start.line;
    const faults: Omit<Fault, 'file'>[] = [];
    const say = (found: string, mend: string, fix?: Fault['fix']) =>
      faults.push({ found, mend, ...(fix ? { fix } : {}) });
    if (words === '') say('a heading without words', 'its words, or no heading');
    const stop = /[^.…](\.|;|,|:)$/.exec(words)?.[1];
    if (stop !== undefined)
      say(`"${words}", which ends in "${stop}"`, 'a heading ends without it', {
        from: words,
        to: words.slice(0, -1),
      });
    if ([...nodesIn(heading)].some(({ type }) => type === 'strong' || type === 'emphasis'))
      say(`bold or slanted words in "${words}"`, 'plain words: a heading stands out by itself');
    const before = headings[index - 1]?.depth ?? 1;
    if (heading.depth > before + 1)
      say(
        `${'#'.repeat(heading.depth)} after ${'#'.repeat(before)}`,
        `${'#'.repeat(before + 1)}: no level is left out`,
      );
    const name = words.toLowerCase();
    if (words !== '' && seen.has(name))
      say(`"${words}" once more`, `words of its own: line ${seen.get(name) ?? '?'} has the same heading`);
    seen.set(name, line);
    if (locale === 'en' && isTitleCase(words))
      say(`"${words}"`, 'capitals as in a sentence: only the first word and names have one');
    return faults.map((fault) => ({ file, ...atLine(line), field: 'heading', ...fault }));
  });
}

/** Headings are plain, whole, unlike each other, and leave no level out. */
export const rule: Rule = {
  id: 'heading-style',
  severity: 'error',
  about: 'A heading is plain words without a full stop, leaves no level out and stands once in its text.',
  measured: '0 of 147 headings',
  over: 'content',
  check: (room) => mdxTexts(room).flatMap(judge),
};
