/** A word of a text and where it stands, as offsets in UTF-16 units. */
export interface Token {
  /** The letters in the form in which words are compared: see {@link plain}. */
  readonly word: string;
  /** The letters as written. */
  readonly written: string;
  readonly start: number;
  readonly end: number;
}

// Hyphens and apostrophes join: сид-фраза is one word, and so is the possessive of an English noun.
const run =
  /[\p{L}\p{N}][\p{L}\p{N}\p{M}\u00AD]*(?:[-\u2010\u2011'\u2019][\p{L}\p{N}][\p{L}\p{N}\p{M}\u00AD]*)*/gu;

/** The form in which words are compared: NFC, small letters, one kind of hyphen and of apostrophe, no soft hyphens. */
export function plain(word: string): string {
  return word
    .normalize('NFC')
    .toLowerCase()
    .normalize('NFC')
    .replace(/\u00AD/g, '')
    .replace(/[\u2010\u2011]/g, '-')
    .replace(/\u2019/g, "'");
}

/** The words of a text in order. @example tokensIn('Сид-фраза, 12 сөз').map(({ word }) => word) // => ['сид-фраза', '12', 'сөз'] */
export function tokensIn(text: string): readonly Token[] {
  return Array.from(text.matchAll(run), ({ 0: written, index }) => ({
    word: plain(written),
    written,
    start: index,
    end: index + written.length,
  }));
}
