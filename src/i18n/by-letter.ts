import type { Locale } from '@/core/locale/locale.ts';

/** What begins with one letter, in the order of the alphabet. */
export interface LetterGroup<Item> {
  /** The letter, or what stands for a row of signs: `A–Z`, `0–9`. */
  readonly letter: string;
  /** The same as part of an id. */
  readonly key: string;
  readonly items: readonly Item[];
}

const ownScript: Readonly<Record<Locale, RegExp>> = {
  ky: /\p{Script=Cyrillic}/u,
  ru: /\p{Script=Cyrillic}/u,
  en: /\p{Script=Latin}/u,
};
const others = { latin: 'A–Z', cyrillic: 'А–Я', digits: '0–9' } as const;

/** A name without the quotes it may begin with: «Виртуалдык активдер жөнүндө» stands under В. */
const bare = (name: string) => name.replace(/^[^\p{L}\p{N}]+/u, '');

/** The group of a name: its letter, and one group each for names in the other alphabet and for digits. */
function letterOf(name: string, locale: Locale): string {
  const [first = ''] = bare(name);
  if (ownScript[locale].test(first)) {
    const letter = first.toLocaleUpperCase(locale);
    // Russian dictionaries keep Ё with Е; in Kyrgyz it is a letter of its own.
    return locale === 'ru' && letter === 'Ё' ? 'Е' : letter;
  }
  if (/\p{N}/u.test(first)) return others.digits;
  return locale === 'en' ? others.cyrillic : others.latin;
}

/**
 * Items in the order of the alphabet of a language, by the first letter of their names. What begins with no letter of that
 * alphabet stands behind it: names in other letters, then digits. To be run at build, where Node knows that ң follows н;
 * a browser may not.
 */
export function byLetter<Item>(
  items: readonly Item[],
  nameOf: (item: Item) => string,
  locale: Locale,
): readonly LetterGroup<Item>[] {
  const { compare } = new Intl.Collator(locale, { numeric: true });
  const last: readonly string[] = [others.latin, others.cyrillic, others.digits];
  const sorted = items.toSorted((a, b) => compare(bare(nameOf(a)), bare(nameOf(b))));
  const groups = Map.groupBy(sorted, (item) => letterOf(nameOf(item), locale));
  return [...groups]
    .sort(([a], [b]) => last.indexOf(a) - last.indexOf(b) || compare(a, b))
    .map(([letter, members]) => ({ letter, key: letter.replace('–', '-').toLowerCase(), items: members }));
}
