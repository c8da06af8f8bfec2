import type { Localized } from '@/core/locale/locale.ts';

/** A term of the glossary as the word list knows it, in the language of its page. */
export interface GlossaryWord {
  readonly id: string;
  /** The term in the three languages. */
  readonly term: Localized;
  readonly definition: string;
  /** The definition without the term itself, where it stands in it. */
  readonly riddle?: string;
  readonly href: string;
}
