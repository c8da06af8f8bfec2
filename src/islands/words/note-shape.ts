import type { Locale } from '@/core/locale/locale.ts';

/** What a note says of one term, in the language of the page. */
export interface Note {
  readonly term: string;
  readonly definition: string;
  /** The term in the other languages, where it is another word. */
  readonly others: readonly { readonly locale: Locale; readonly name: string; readonly term: string }[];
}

/** `terms.json` beside a text: a note for each term that the text links, and the words around them. */
export interface Notes {
  readonly words: Readonly<
    Record<'more' | 'close' | 'add' | 'remove' | 'added' | 'removed' | 'mine', string>
  >;
  /** The page with the learner's own words. */
  readonly mineHref: string;
  readonly terms: Readonly<Record<string, Note>>;
}
