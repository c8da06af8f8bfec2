import type { Locale } from '@/core/locale/locale.ts';
import { isEnglishForm } from './inflect-en.ts';
import { isKyrgyzForm } from './inflect-ky.ts';
import { isRussianForm } from './inflect-ru.ts';
import { plain, type Token, tokensIn } from './tokens.ts';

/** A term as a dictionary gives it, in one language. */
export interface TermName {
  readonly id: string;
  readonly name: string;
}

/** A word of a term: whether a word of a text is it, in any form that it may have there. */
type Matches = (token: Token) => boolean;

interface Entry {
  readonly id: string;
  readonly words: readonly Matches[];
}

/** The terms to look for in texts of one language; made once, used for many texts. */
export interface Lexicon {
  /** By the first letter, which no ending changes; longest names first. */
  readonly byLetter: ReadonlyMap<string, readonly Entry[]>;
}

/** The first letter of a word as forms of the word share it: ё is written е as often as not. */
function letterOf(word: string): string {
  return (word[0] ?? '').replace('ё', 'е');
}

/** Where a term stands in a text, as offsets in UTF-16 units. */
export interface Place {
  readonly id: string;
  readonly start: number;
  readonly end: number;
}

type IsForm = (word: string, lemma: string) => boolean;
const isFormIn: Readonly<Record<Locale, IsForm>> = {
  ky: isKyrgyzForm,
  ru: isRussianForm,
  en: isEnglishForm,
};

/** The noun inside a Kyrgyz possessive phrase, which may come back with another ending: тармагы → тармак, as in тармактары. */
function nounsInside(word: string): readonly string[] {
  const afterVowel = /^(.*[аеёиоуыэюяөү])с[ыиуү]$/.exec(word)?.[1];
  if (afterVowel !== undefined) return [afterVowel];
  const afterConsonant = /^(.*[^аеёиоуыэюяөү])[ыиуү]$/.exec(word)?.[1];
  if (afterConsonant === undefined) return [];
  return [afterConsonant.replace(/г$/, 'к').replace(/б$/, 'п')];
}

/** In a Kyrgyz phrase only the last word takes endings, in a Russian one each may; an English noun has its plural at the end. */
function matcher(locale: Locale, word: string, isLast: boolean, isPhrase: boolean): Matches {
  // PIN and QR are names made of capitals: a pin is something else.
  const capitals = /^\p{Lu}{2,}/u.exec(word)?.[0] ?? '';
  const lemma = plain(word);
  const lemmas = locale === 'ky' && isPhrase ? [lemma, ...nounsInside(lemma)] : [lemma];
  const isForm = isFormIn[locale];
  return (token) => {
    if (!token.written.startsWith(capitals)) return false;
    if (!isLast && locale !== 'ru') return token.word === lemma;
    return lemmas.some((each) => isForm(token.word, each));
  };
}

/** The lexicon of some terms in one language. */
export function lexiconOf(locale: Locale, names: readonly TermName[]): Lexicon {
  const byLetter = new Map<string, Entry[]>();
  for (const { id, name } of names) {
    const words = tokensIn(name);
    const [first] = words;
    if (first === undefined) continue;
    const entry = {
      id,
      words: words.map(({ written }, at) =>
        matcher(locale, written, at === words.length - 1, words.length > 1),
      ),
    };
    const letter = letterOf(first.word);
    byLetter.set(letter, [...(byLetter.get(letter) ?? []), entry]);
  }
  for (const entries of byLetter.values())
    entries.sort((a, b) => b.words.length - a.words.length || (a.id < b.id ? -1 : 1));
  return { byLetter };
}

/** The words of a term where they begin at a word of the text, with nothing but space between them; undefined when they do not. */
function standsAt(words: readonly Matches[], tokens: readonly Token[], at: number, text: string) {
  const found = tokens.slice(at, at + words.length);
  if (found.length < words.length || !words.every((matches, index) => matches(found[index] as Token)))
    return undefined;
  const isOneRun = found.every((token, index) => {
    const before = found[index - 1];
    return before === undefined || /^\s+$/.test(text.slice(before.end, token.start));
  });
  return isOneRun ? found : undefined;
}

/**
 * Every place where a term stands in a text, in any inflected form, in order. Places never overlap: at each word the
 * longest term wins. A term of several words is found only when nothing but space parts them, so never over the end of
 * a sentence; a longer word that merely begins like a term (блокнот, газета) is not it.
 */
export function findTerms(text: string, { byLetter }: Lexicon): readonly Place[] {
  const tokens = tokensIn(text);
  const places: Place[] = [];
  for (let at = 0; at < tokens.length; ) {
    let next = at + 1;
    for (const { id, words } of byLetter.get(letterOf(tokens[at]?.word ?? '')) ?? []) {
      const found = standsAt(words, tokens, at, text);
      const [first, last] = [found?.[0], found?.at(-1)];
      if (first === undefined || last === undefined) continue;
      places.push({ id, start: first.start, end: last.end });
      next = at + words.length;
      break;
    }
    at = next;
  }
  return places;
}
