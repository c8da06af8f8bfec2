import type { Locale } from '@/core/locale/locale.ts';
import { findTerms, type Lexicon, lexiconOf } from '@/core/text/find-terms.ts';
import { onceEach } from '../../../last-read.ts';
import type { Sheets } from '../../../read-files.ts';
import { numbersIn } from './figures.ts';

/** What a text names whatever its language: numbers, glossary terms, names in Latin letters. */
export type Signature = ReadonlySet<string>;

type Reader = (text: string) => Signature;

let last:
  | { readonly terms: readonly unknown[]; readonly readers: Readonly<Record<Locale, Reader>> }
  | undefined;

/** What reads signatures by the glossary as it stands; the same one until a term changes. */
function readersOf(sheets: Sheets): Readonly<Record<Locale, Reader>> {
  const terms = [...sheets.terms.values()];
  if (last?.terms.length === terms.length && terms.every((term, at) => term === last?.terms[at]))
    return last.readers;
  const by = (locale: Locale): Reader => {
    const names = [...sheets.terms].flatMap(([id, { value }]) =>
      value ? [{ id, name: value.term[locale] }] : [],
    );
    const lexicon = lexiconOf(locale, names);
    return onceEach((text) => read(text, locale, lexicon));
  };
  const readers = { ky: by('ky'), ru: by('ru'), en: by('en') };
  last = { terms, readers };
  return readers;
}

function read(text: string, locale: Locale, lexicon: Lexicon): Signature {
  const numbers = [...numbersIn(text, locale)].map((value) => `number ${value}`);
  const terms = findTerms(text, lexicon).map(({ id }) => `term ${id}`);
  const latin = text.match(/[A-Za-z][A-Za-z0-9.@-]{2,}[A-Za-z0-9]/g) ?? [];
  const names = latin
    .filter((word, at) => locale !== 'en' || /[.@\d]/.test(word) || (at > 0 && /^[A-Z]/.test(word)))
    .map((word) => `name ${word.toLowerCase()}`);
  return new Set([...numbers, ...terms, ...names]);
}

/** The signature of a text; words in Latin letters count in English where they begin with a capital or hold a figure or dot. */
export function signatureOf(text: string, locale: Locale, sheets: Sheets): Signature {
  return readersOf(sheets)[locale](text);
}

/** How many members two signatures share. */
export function shared(one: Signature, other: Signature): number {
  return [...one].filter((each) => other.has(each)).length;
}
