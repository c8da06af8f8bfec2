import { type Locale, locales } from '@/core/locale/locale.ts';
import { catalog } from './catalog.ts';
import type { Fact, Figure, Lesson, Shown, Term } from './catalog-types.ts';

/** The text a page shows, and what the words of MDX in it may ask: figures, sources, terms. */
export interface Reading {
  /** Language of the page around the text. */
  readonly locale: Locale;
  /** Language of the text itself. */
  readonly textLocale: Locale;
  /** The lesson, when the text is one. */
  readonly lesson: Lesson | undefined;
}

/** The language in which a long text is shown: the wished one, else its source, else any there is. */
export function shownIn(bodies: Partial<Record<Locale, string>>, wished: Locale, source: Locale): Shown {
  const locale = [wished, source, ...locales].find((candidate) => bodies[candidate] !== undefined) ?? source;
  return { locale, isFallback: locale !== wished };
}

/** A term by id; the check has made sure that it exists. */
export function termOf(id: string): Term {
  const term = catalog.terms.get(id);
  if (term === undefined) throw new Error(`no glossary term "${id}"`);
  return term;
}

/** The facts a lesson rests on, in the order of its list, which numbers them. */
export function sourcesOf(lesson: Lesson): Fact[] {
  return lesson.sources.flatMap((id) => catalog.facts.get(id) ?? []);
}

/** A figure of the lesson that is being read. */
export function figureOf(reading: Reading, id: string): Figure {
  const figure = reading.lesson?.figures.find((candidate) => candidate.id === id);
  if (figure === undefined) throw new Error(`no figure "${id}" in ${reading.lesson?.id ?? 'this text'}`);
  return figure;
}

/** The reading of a page, for a word of MDX that stands in it. */
export function readingOf(locals: App.Locals): Reading {
  if (locals.reading === undefined) throw new Error('a word of MDX stands outside a lesson or page');
  return locals.reading;
}
