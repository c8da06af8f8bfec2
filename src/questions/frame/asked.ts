import type { Locale, Localized } from '@/core/locale/locale.ts';

/** What every question has in its file, as far as the page needs it. */
export interface AskedQuestion {
  readonly id: string;
  readonly rev: number;
  readonly section: string;
  readonly prompt: Localized;
  readonly hints?: readonly Localized[] | undefined;
}

/** What every question has on a page in one language. */
export interface Asked {
  readonly id: string;
  readonly rev: number;
  readonly prompt: string;
  /** To be opened one after another; absent where there are none. */
  readonly hints?: readonly string[];
}

/** The part of a question that all types share, in one language. */
export function asked({ id, rev, prompt, hints }: AskedQuestion, locale: Locale): Asked {
  return { id, rev, prompt: prompt[locale], ...(hints && { hints: hints.map((each) => each[locale]) }) };
}
