import { type Locale, type Localized, locales } from '@/core/locale/locale.ts';
import { emptyLike, emptyText } from '../../empty-text.ts';
import { brief } from '../limits.ts';
import { type FormsLeaf, isLeaf, type Part, type TextLeaf } from './draft.ts';
import { fillIn, wishes } from './wishes.ts';

/** The same question in the languages it was found in. */
export type Drafted<T> = Partial<Record<Locale, T>>;

/** The same place in each language; undefined for a language that says nothing. */
function text(leaves: Drafted<TextLeaf>, isAsked: boolean): Localized {
  const known = locales.flatMap((locale) => leaves[locale] ?? []);
  const written = locales.find((locale) => leaves[locale]?.words);
  const [first] = known;
  const words = (locale: Locale): string => {
    const own = leaves[locale]?.words;
    if (own) return own;
    if (written !== undefined) return emptyLike(locale, leaves[written]?.words ?? '');
    if (isAsked) return fillIn[locale];
    return emptyText(locale, wishes[first?.wish ?? 'prompt'](first?.n ?? 0)[locale]);
  };
  return { ky: words('ky'), ru: words('ru'), en: words('en') };
}

function forms(leaves: Drafted<FormsLeaf>): Record<Locale, string[]> {
  const given = locales.flatMap((locale) => leaves[locale]?.forms[0] ?? [])[0] ?? '';
  const of = (locale: Locale) => [...(leaves[locale]?.forms ?? [emptyText(locale, brief(given, 40))])];
  return { ky: of('ky'), ru: of('ru'), en: of('en') };
}

/** A value as YAML says it; `RefLeaf`s stay until the ids are made. */
export type Merged =
  | Part
  | Localized
  | Record<Locale, string[]>
  | readonly Merged[]
  | { readonly [field: string]: Merged };

/**
 * Lays drafts in several languages into one; where their structure differs the path of the first difference is given.
 * @param isGapText a text with gaps has words of its own for what it asks
 */
export function merge(
  parts: Drafted<Part>,
  isGapText: boolean,
  path = '',
): { readonly value: Merged } | { readonly differs: string } {
  const given = locales.flatMap((locale) => (parts[locale] === undefined ? [] : [parts[locale]]));
  const [first] = given;
  if (first === undefined) return { differs: path };
  if (isLeaf(first, 'text'))
    return given.every((each) => isLeaf(each, 'text'))
      ? { value: text(parts as Drafted<TextLeaf>, isGapText && path === 'prompt') }
      : { differs: path };
  if (isLeaf(first, 'forms')) return { value: forms(parts as Drafted<FormsLeaf>) };
  if (isLeaf(first, 'ref'))
    return given.every((each) => isLeaf(each, 'ref') && each.at === first.at)
      ? { value: first }
      : { differs: path };
  if (typeof first !== 'object')
    return given.every((each) => each === first) ? { value: first } : { differs: path };
  const keys = Object.keys(first);
  const isAlike = given.every(
    (each) =>
      typeof each === 'object' &&
      Object.keys(each).join() === keys.join() &&
      Array.isArray(each) === Array.isArray(first),
  );
  if (!isAlike) return { differs: path };
  const made: [string, Merged][] = [];
  for (const key of keys) {
    const inside = Object.fromEntries(
      Object.entries(parts).map(([locale, part]) => [locale, (part as Record<string, Part>)[key]]),
    ) as Drafted<Part>;
    const merged = merge(inside, isGapText, path === '' ? key : `${path}.${key}`);
    if ('differs' in merged) return merged;
    made.push([key, merged.value]);
  }
  return { value: Array.isArray(first) ? made.map(([, value]) => value) : Object.fromEntries(made) };
}
