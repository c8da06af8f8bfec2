import { catalog } from '@/catalog/catalog.ts';
import type { Locale } from '@/core/locale/locale.ts';
import { findTerms, lexiconOf } from '@/core/text/find-terms.ts';
import { pathTo } from '@/i18n/paths.ts';
import type { GlossaryWord } from './glossary-word.ts';

/** The definition with the term itself left out, for a card that asks which term is meant. */
function veiled(definition: string, term: string, locale: Locale): string {
  const places = findTerms(definition, lexiconOf(locale, [{ id: 'term', name: term }]));
  return places.reduceRight(
    (text, { start, end }) => `${text.slice(0, start)}…${text.slice(end)}`,
    definition,
  );
}

/** All terms of the glossary in the language of a page; at build only, since the catalog must not reach the browser. */
export function glossaryWords(locale: Locale): readonly GlossaryWord[] {
  return [...catalog.terms.values()].map(({ id, term, definition }) => {
    const riddle = veiled(definition[locale], term[locale], locale);
    return {
      id,
      term,
      definition: definition[locale],
      ...(riddle !== definition[locale] && { riddle }),
      href: pathTo(locale, 'glossary', id),
    };
  });
}
