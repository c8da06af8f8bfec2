import type { Locale } from '@/core/locale/locale.ts';
import { findTerms, type Lexicon, lexiconOf } from '@/core/text/find-terms.ts';
import { namesIn, type OfficialTerm, type TermBase } from '../../../term-base.ts';

/** What is made of a term base is kept as long as it stays. */
function oncePerBase<Made>(make: (terms: TermBase) => Made): (terms: TermBase) => Made {
  const made = new WeakMap<TermBase, Made>();
  return (terms) => {
    const there = made.get(terms) ?? make(terms);
    made.set(terms, there);
    return there;
  };
}

/** A banned variant where it stands in a text. */
export interface Banned {
  readonly found: string;
  readonly variant: string;
  readonly term: OfficialTerm;
}

const bannedLexicon = oncePerBase((terms) =>
  lexiconOf(
    'ky',
    terms.flatMap((term, index) => term.banned.map((name, which) => ({ id: `${index} ${which}`, name }))),
  ),
);

/** Words made of a banned variant by -сыз, -луу, -лык: the recogniser of terms takes them for words of their own. */
const madeOf = oncePerBase((terms) => {
  const escaped = terms.flatMap(({ banned }) => banned.map((name) => RegExp.escape(name)));
  // A pattern that never matches where nothing is banned.
  const names = escaped.length > 0 ? escaped.join('|') : '(?!)';
  return new RegExp(`(?<!\\p{L})(${names})(?:с[ыиуү]з|[лдт](?:[ыиуү]к|уу|үү))\\p{L}*`, 'giu');
});

/** Every banned variant in a Kyrgyz text, in any form. */
export function bannedIn(text: string, terms: TermBase): readonly Banned[] {
  const forms = findTerms(text, bannedLexicon(terms)).flatMap(({ id, start, end }) => {
    const [index, which] = id.split(' ').map(Number);
    const term = terms[index ?? -1];
    const variant = term?.banned[which ?? -1];
    return term && variant !== undefined ? [{ found: text.slice(start, end), variant, term }] : [];
  });
  const made = Array.from(text.matchAll(madeOf(terms)), ([found, name = '']) => {
    const isIt = (variant: string) => variant.toLowerCase() === name.toLowerCase();
    const term = terms.find(({ banned }) => banned.some(isIt));
    return term === undefined ? [] : [{ found, variant: name, term }];
  });
  return [...forms, ...made.flat()];
}

/** Verbs of the term base (to send) are left out: the recogniser knows the forms of nouns and adjectives. */
const isNoun = ({ en }: OfficialTerm) => !en.startsWith('to ');

const lexicons = oncePerBase((terms): Readonly<Record<'ru' | 'en', Lexicon>> => {
  const of = (locale: Locale) =>
    lexiconOf(
      locale,
      terms.flatMap((term, index) =>
        isNoun(term) ? namesIn(term[locale]).map((name) => ({ id: String(index), name })) : [],
      ),
    );
  return { ru: of('ru'), en: of('en') };
});

/** The terms that a Russian and an English text say. */
export interface Said {
  /** Said by both; a single one may use the word in another sense. */
  readonly both: readonly OfficialTerm[];
  readonly either: ReadonlySet<OfficialTerm>;
}

/** The terms that two texts of the same meaning say, in any form. */
export function termsSaidIn(ru: string, en: string, terms: TermBase): Said {
  const lexicon = lexicons(terms);
  const inText = (text: string, locale: 'ru' | 'en') =>
    new Set(findTerms(text, lexicon[locale]).flatMap(({ id }) => terms[Number(id)] ?? []));
  const russian = inText(ru, 'ru');
  if (russian.size === 0) return { both: [], either: russian };
  const english = inText(en, 'en');
  return {
    both: [...russian].filter((term) => english.has(term)),
    either: new Set([...russian, ...english]),
  };
}
