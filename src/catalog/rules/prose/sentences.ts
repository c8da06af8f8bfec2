import { countWords } from '@/search/words.ts';
import { type MdxText, nodesIn, wordsOf } from './mdx-texts.ts';

/** A sentence of running text. */
export interface Sentence {
  readonly text: string;
  readonly words: number;
  /** Line on which its paragraph begins. */
  readonly line: number | undefined;
}

// After the mark and its quotes a new sentence begins with a capital, a digit or a quote; so «т. б. у. с.» and 5.5 do not end one.
const end = /(?<=[.!?…][»”")]*)\s+(?=[\p{Lu}\d«“"(])/u;

/**
 * The sentences of a passage. A colon before a list or a quotation ends none.
 * @example sentencesOf('Бир. Эки!').length // => 2
 */
export function sentencesOf(text: string): string[] {
  return text
    .replace(/\s+/g, ' ')
    .trim()
    .split(end)
    .filter((each) => countWords(each) > 0);
}

/** All sentences of the paragraphs of a text, those of lists and boxes too; headings and tables are none. */
export function sentencesIn({ tree }: MdxText): Sentence[] {
  return [...nodesIn(tree)]
    .filter(({ type }) => type === 'paragraph')
    .flatMap((node) =>
      sentencesOf(wordsOf(node)).map((text) => ({
        text,
        words: countWords(text),
        line: node.position?.start.line,
      })),
    );
}
