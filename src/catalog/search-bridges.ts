import { type Locale, locales } from '@/core/locale/locale.ts';
import type { Bridge } from '@/search/build/bridges.ts';
import { catalog, catalogFiles } from './catalog.ts';
import { namesIn, termBaseOf } from './term-base.ts';

/** From names in other languages to texts that have the thing in this one: the glossary with its other spellings, and the term base. */
export function bridgesOf(locale: Locale): readonly Bridge[] {
  const others = locales.filter((one) => one !== locale);
  const glossary = [...catalog.terms.values()].map(({ term, also }) => ({
    own: [term[locale]],
    // What people type in this language beside the term leads to the texts as well: криптокапчык to капчык.
    other: [...also[locale], ...others.flatMap((other) => [term[other], ...also[other]])],
  }));
  const base = termBaseOf(catalogFiles).map((term) => ({
    own: namesIn(term[locale]),
    other: others.flatMap((other) => namesIn(term[other])),
  }));
  return [...glossary, ...base];
}
