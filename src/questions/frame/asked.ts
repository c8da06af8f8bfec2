import type { Locale, Localized } from '@/core/locale/locale.ts';

/** What every question has in its file, as far as the page needs it. */
export interface AskedQuestion {
  readonly id: string;
  readonly rev: number;
  readonly section: string;
  readonly prompt: Localized;
}

/** What every question has on a page in one language. */
export interface Asked {
  readonly id: string;
  readonly rev: number;
  readonly prompt: string;
}

/** The part of a question that all types share, in one language. */
export function asked({ id, rev, prompt }: AskedQuestion, locale: Locale): Asked {
  return { id, rev, prompt: prompt[locale] };
}
