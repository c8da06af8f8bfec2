import { type Locale, locales } from '@/core/locale/locale.ts';
import { type Problem, show } from '../problem.ts';

/**
 * What an author says of a block or short text whose source changed and of which a translation stayed: `typo`, it fits as it did
 * before; `meaning`, it is older from today. `fits`, also of one that is marked as older: somebody compared them, and they agree.
 */
export type TextLabel = 'typo' | 'meaning' | 'fits';
/**
 * Labels by `course/lesson#section/n` or `glossary/wallet.yaml#definition`; `course/lesson#all` is for every block of a text that
 * wants one.
 */
export type TextLabels = ReadonlyMap<string, TextLabel>;

/** The label of a block or short text, its own before that of its text. */
export function labelOf(labels: TextLabels, id: string): TextLabel | undefined {
  return labels.get(id) ?? labels.get(allOf(id));
}

/** The label name that stands for everything of a text. */
export function allOf(id: string): string {
  return id.replace(/#.*$/, '#all');
}

/** Whether a label is about a short text and not about a block of a long one. */
export function isShortLabel(name: string): boolean {
  return name.includes('.yaml#');
}

/** Digests of the words of a text by language; one that is awaited has none. */
type Digests = Readonly<Partial<Record<Locale, string>>>;
type Older = Readonly<Partial<Record<Locale, string>>>;

/** Whether the words of a language are those of the last release. */
export function stands(
  before: { readonly digests: Digests } | undefined,
  now: { readonly digests: Digests },
  locale: Locale,
): boolean {
  return before?.digests[locale] !== undefined && before.digests[locale] === now.digests[locale];
}

/**
 * Which languages are older after a release, with the day since which they are: a change of meaning makes those that stayed
 * older from `today`; a mark goes when its translation changes or is said to fit.
 */
export function olderNow(
  before: { readonly digests: Digests; readonly older: Older } | undefined,
  now: { readonly digests: Digests },
  stayed: readonly Locale[],
  label: TextLabel | undefined,
  today: string,
): Older {
  const entries = locales.flatMap((locale): [Locale, string][] => {
    const since = before?.older[locale];
    if (label === 'fits' || !stands(before, now, locale)) return [];
    if (stayed.includes(locale) && label === 'meaning') return [[locale, since ?? today]];
    return since === undefined ? [] : [[locale, since]];
  });
  return Object.fromEntries(entries);
}

/** Labels that name nothing which wants one. */
export function strayLabels(
  {
    changes,
    older,
  }: { readonly changes: readonly { readonly id: string }[]; readonly older: readonly string[] },
  labels: TextLabels,
  file: string,
  what: string,
): Problem[] {
  const known = changes.map(({ id }) => id);
  const fitting = (label: TextLabel) => (label === 'fits' ? [...known, ...older] : known);
  return [...labels]
    .filter(([name, label]) => !fitting(label).some((id) => name === id || name === allOf(id)))
    .map(([name, label]) => ({
      file,
      field: '',
      found: `the label ${show(`${name}=${label}`)}`,
      wanted: `a label only for a ${what} whose source changed while a translation stayed${label === 'fits' ? ', or that is marked as older' : ''}`,
    }));
}
