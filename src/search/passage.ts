import { type Word, wordsIn } from './words.ts';

/** A text and the ranges of its words that met the query: start and end as offsets in UTF-16 units, in order, apart. */
export interface Marked {
  readonly text: string;
  readonly ranges: readonly (readonly [start: number, end: number])[];
}

/** Marks each word of a text that `met` says yes to; `words` are those of the text, where they are known already. */
export function markedText(
  text: string,
  met: (word: string) => boolean,
  words: readonly Word[] = wordsIn(text),
): Marked {
  const ranges = words.filter(({ word }) => met(word)).map(({ start, end }) => [start, end] as const);
  return { text, ranges };
}

const usualLength = 160;
// So much of the passage may stand before the first marked word, more if a sentence begins there.
const lead = 50;
const sentenceLead = 90;

/**
 * The piece of a text around its first mark, cut between words, with … where text was cut off.
 * @example passageOf({ text: 'кыска', ranges: [] }) // => { text: 'кыска', ranges: [] }
 */
export function passageOf(marked: Marked, length = usualLength): Marked {
  const [from, to] = marked.ranges[0] ?? [0, 0];
  return cut(marked, startOf(marked.text, from, length), length, to);
}

/** The beginning of a text, cut between words, with its marks. */
export function beginningOf(marked: Marked, length = usualLength): Marked {
  return cut(marked, 0, length, 0);
}

function cut({ text, ranges }: Marked, start: number, length: number, atLeast: number): Marked {
  const end = Math.max(
    atLeast,
    text.length - start <= length ? text.length : endOfWord(text, start + length, start),
  );
  const before = start > 0 ? '… ' : '';
  const after = end < text.length ? ' …' : '';
  const shift = before.length - start;
  return {
    text: `${before}${text.slice(start, end)}${after}`,
    ranges: ranges
      .filter(([, last]) => last <= end)
      .map(([one, other]) => [one + shift, other + shift] as const),
  };
}

function startOf(text: string, from: number, length: number): number {
  if (from <= lead || text.length <= length) return 0;
  const nearby = Math.max(0, from - sentenceLead);
  // No look-behind: Safari before 16.4 would refuse the whole file.
  const end = nearby + text.slice(nearby, from).search(/[.!?…:][^.!?…:]*$/u);
  if (end >= nearby && text[end + 1] === ' ') return end + 2;
  return startOfWord(text, Math.min(from - lead, text.length - length), from);
}

/** The first start of a word at or after a place, but no later than `latest`. */
function startOfWord(text: string, place: number, latest: number): number {
  if (place === 0) return 0;
  const space = text.indexOf(' ', place - 1);
  return space === -1 || space >= latest ? latest : space + 1;
}

/** The last end of a word at or before a place, unless one word fills it all. */
function endOfWord(text: string, place: number, start: number): number {
  const space = text.lastIndexOf(' ', place);
  return space > start ? space : place;
}
