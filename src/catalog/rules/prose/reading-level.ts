import type { Locale } from '@/core/locale/locale.ts';
import { lastRead } from '../../last-read.ts';
import { atLine } from '../../problem.ts';
import type { Fault, Rule } from '../rule.ts';
import { type MdxText, mdxTexts } from './mdx-texts.ts';
import { sentencesIn } from './sentences.ts';

interface Bounds {
  /** Words of the longest sentence. */
  readonly sentence: number;
  /** Words of a sentence on the average of a lesson. */
  readonly mean: number;
  /** Words from which a sentence counts as long, and the share of such sentences in a lesson. */
  readonly long: readonly [words: number, share: number];
  /** Letters from which a word counts as long, and the share of such words in a lesson. */
  readonly word: readonly [letters: number, share: number];
}

/**
 * Measured on 26 texts and 1,343 sentences: the longest sentence has 26, 29 and 31 words (99th percentile 22, 23, 28); the means
 * of lessons reach 10.4, 10.6 and 12.1, shares of long sentences 14, 20 and 9 %, of long words 3.3, 2.7 and 2.1 %.
 * The bounds lie about a tenth above the first two and half as much again above the shares.
 */
const bounds: Readonly<Record<Locale, Bounds>> = {
  ky: { sentence: 28, mean: 11.5, long: [15, 0.22], word: [12, 0.05] },
  ru: { sentence: 31, mean: 12, long: [15, 0.28], word: [12, 0.045] },
  en: { sentence: 33, mean: 13.5, long: [20, 0.14], word: [10, 0.035] },
};

const percent = (share: number) => `${Math.round(share * 1000) / 10} %`;

const judge = (text: MdxText): Fault[] => {
  const { sentence: most, mean, long, word } = bounds[text.locale];
  const sentences = sentencesIn(text);
  const tooLong = sentences
    .filter(({ words }) => words > most)
    .map(({ text: said, words, line }) => ({
      ...atLine(line),
      found: `a sentence of ${words} words: «${said.slice(0, 60)}…»`,
      mend: `two sentences, or at most ${most} words`,
    }));
  // A few sentences have no average worth judging; pages of law and data are read by who looks something up.
  if (sentences.length < 20 || !text.folder.startsWith('courses/')) return tooLong;
  const average = sentences.reduce((sum, { words }) => sum + words, 0) / sentences.length;
  const longShare = sentences.filter(({ words }) => words > long[0]).length / sentences.length;
  const words = sentences.flatMap((each) => each.text.match(/[\p{L}\p{M}]+/gu) ?? []);
  const longWords = words.filter((each) => each.length >= word[0]);
  const wordShare = longWords.length / words.length;
  const said = (is: boolean, found: string, mend: string) => (is ? [{ line: 1, found, mend }] : []);
  const [example] = longWords.toSorted((a, b) => b.length - a.length);
  return [
    ...tooLong,
    ...said(average > mean, `${average.toFixed(1)} words a sentence`, `at most ${mean} on the average`),
    ...said(
      longShare > long[1],
      `${percent(longShare)} of the sentences have more than ${long[0]} words`,
      `at most ${percent(long[1])}: cut the longest in two`,
    ),
    ...said(
      wordShare > word[1],
      `${percent(wordShare)} of the words have ${word[0]} letters or more, such as "${example}"`,
      `at most ${percent(word[1])}: shorter words, as one would tell it in class`,
    ),
  ];
};

const kept = lastRead((_file, _body): { faults?: readonly Fault[] } => ({}));

/** Sentences and words are as short as in the lessons that were read aloud. */
export const rule: Rule = {
  id: 'reading-level',
  severity: 'warning',
  about: 'Sentences and words of a lesson are short enough for a reader of fourteen.',
  measured: '0 of 26 texts; bounds from 1,343 sentences',
  over: 'content',
  check: (room) =>
    mdxTexts(room).flatMap((text) => {
      const { file, body } = text;
      const last = kept(file, body);
      last.faults ??= judge(text).map((fault) => ({ file, field: 'reading', ...fault }));
      return last.faults;
    }),
};
