import { readdirSync, readFileSync, statSync } from 'node:fs';
import { parse } from 'yaml';
import type { Locale } from '../core/locale/locale.ts';
import { type Lexicon, lexiconOf } from '../core/text/find-terms.ts';

interface Known {
  /** Names and times of the files; another stamp means that an author has written since. */
  readonly stamp: string;
  readonly lexicons: Map<Locale, Lexicon>;
}

const known = new Map<string, Known>();

function read(folder: URL, names: readonly string[], locale: Locale): Lexicon {
  const terms = names.map((name) => {
    const file = parse(readFileSync(new URL(name, folder), 'utf8')) as {
      term?: Partial<Record<Locale, string>>;
    };
    return { id: name.replace(/\.yaml$/, ''), name: file.term?.[locale] ?? '' };
  });
  return lexiconOf(locale, terms);
}

/** The terms of a glossary folder in one language. Its files are read once, and again after a change. */
export function glossaryLexicon(folder: URL, locale: Locale): Lexicon {
  const names = readdirSync(folder).filter((name) => /^[^_].*\.yaml$/.test(name));
  const stamp = names.map((name) => `${name} ${statSync(new URL(name, folder)).mtimeMs}`).join();
  const { href } = folder;
  const kept = known.get(href);
  const { lexicons } = kept?.stamp === stamp ? kept : { lexicons: new Map<Locale, Lexicon>() };
  const lexicon = lexicons.get(locale) ?? read(folder, names, locale);
  known.set(href, { stamp, lexicons: lexicons.set(locale, lexicon) });
  return lexicon;
}
