import type { Locale } from '@/core/locale/locale.ts';
import { fold, lower, repaired, wordsIn } from './words.ts';

/** How the words of one language become the terms of its index. The build and the browser use the same one. */
export interface Analysis {
  readonly locale: Locale;
  /** The term of a word: look-alikes repaired, stemmed, then folded, so that a stemmer still sees ң ө ү. May be '' for a run of accents. */
  readonly term: (word: string) => string;
  /** The terms of a text in order, one for each word; no stop words are dropped. */
  readonly terms: (text: string) => readonly string[];
}

type Stemmer = { readonly stem: (word: string) => string };

// Imported when asked, so that a browser loads the stemmer of its page's language only.
const stemmers: Readonly<Record<Locale, () => Promise<Stemmer>>> = {
  ky: () => import('./stem/ky.ts'),
  ru: () => import('./stem/ru.ts'),
  en: () => import('./stem/en.ts'),
};

/**
 * The analysis of a language.
 * @example (await analysisOf('ru')).terms('Новые кошельки') // => ['нов', 'кошельк']
 */
export async function analysisOf(locale: Locale): Promise<Analysis> {
  const { stem } = await stemmers[locale]();
  const known = new Map<string, string>();
  const term = (word: string): string => {
    const found = known.get(word);
    if (found !== undefined) return found;
    const made = fold(stem(repaired(lower(word))));
    known.set(word, made);
    return made;
  };
  const terms = (text: string): readonly string[] =>
    wordsIn(text)
      .map(({ word }) => term(word))
      .filter((one) => one !== '');
  return { locale, term, terms };
}
