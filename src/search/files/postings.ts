/** Where a document has a word: 3 its name is this word, 2 in its name, 1 often in the text, 0 in the text. */
export type Weight = 0 | 1 | 2 | 3;

/** A document that has a term. */
export interface Posting {
  readonly document: number;
  readonly weight: Weight;
}

// A number is one character, so that UTF-8 is the variable-length code and any host compresses the file as text.
// 0 is '!'; below the surrogates there is room for 50,000; larger numbers are a mark and two characters.
const zero = 0x21;
const room = 50_000;
const mark = 0xe000;

/** A whole number from 0 to 2.5 · 10⁹ as characters. */
export function numberText(value: number): string {
  if (value < room) return String.fromCharCode(zero + value);
  return String.fromCharCode(mark, zero + Math.floor(value / room), zero + (value % room));
}

/**
 * Postings as text: for each document four times the step from the one before (from -1 at first), less four, plus the weight.
 * @example postingsText([{ document: 0, weight: 0 }, { document: 2, weight: 3 }]) // => '!('
 */
export function postingsText(postings: readonly Posting[]): string {
  return postings
    .map(({ document, weight }, at) =>
      numberText(4 * (document - (postings[at - 1]?.document ?? -1) - 1) + weight),
    )
    .join('');
}

/** Reads the number at a place; calls back with it and the place after it. NaN is what no number is written so. */
function codeAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (code !== mark) return code - zero;
  return (text.charCodeAt(at + 1) - zero) * room + (text.charCodeAt(at + 2) - zero);
}

/** Reads one number at the beginning of a text and tells how many characters it took. */
export function readNumber(text: string, at: number): readonly [value: number, next: number] {
  return [codeAt(text, at), at + (text.charCodeAt(at) === mark ? 3 : 1)];
}

/**
 * Calls `each` for the documents of postings between two places of a text.
 * @returns whether all was well; false as soon as a number is none or a document is not below `count`.
 */
export function eachPosting(
  text: string,
  start: number,
  end: number,
  count: number,
  each: (document: number, weight: number) => void,
): boolean {
  let document = -1;
  for (let at = start; at < end; ) {
    const value = codeAt(text, at);
    at += text.charCodeAt(at) === mark ? 3 : 1;
    if (!(value >= 0) || at > end) return false;
    document += (value >>> 2) + 1;
    if (document >= count) return false;
    each(document, value & 3);
  }
  return true;
}
