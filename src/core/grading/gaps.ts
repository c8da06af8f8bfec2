import type { Localized } from '@/core/locale/locale.ts';
import { foldTyped, withoutKyrgyzLetters } from './fold-typed.ts';
import type { Score } from './score.ts';

/** What grading needs of a gap: its id and, for each language, the words that fill it, the best first. */
export interface KeyedGap {
  readonly id: string;
  readonly accept: Localized<readonly string[]>;
}

/** What was typed into each gap, by its id. A type and not an interface, so that it counts as `Json`. */
export type Typed = { readonly [gap: string]: string };

/** How a gap fared: `spelling` is right, in letters of a keyboard that lacks ң, ө, ү or ё. */
export type GapMark = 'right' | 'spelling' | 'wrong';

/** The mark of every gap, by its id. */
export type GapMarks = { readonly [gap: string]: GapMark };

/** The mark of what was typed into a gap; with `spelling` comes the accepted form that was meant. */
export type Fit = { readonly mark: 'right' | 'wrong' } | { readonly mark: 'spelling'; readonly form: string };

/**
 * Judges what was typed into one gap against the accepted forms of all languages, since a learner may answer in one language and
 * read in another. In Kyrgyz ң, ө, ү and ё may be typed as н, о, у and е; Russian itself writes ё as е.
 * @example fitOf({ ky: ['көчүрмө'], ru: ['копия'], en: ['copy'] }, 'кочурмо') // => { mark: 'spelling', form: 'көчүрмө' }
 */
export function fitOf(accept: KeyedGap['accept'], typed: string): Fit {
  const given = foldTyped(typed);
  const plain = given.replaceAll('ё', 'е');
  const isSame = (form: string) => foldTyped(form) === given;
  const isSameInRussian = (form: string) => foldTyped(form).replaceAll('ё', 'е') === plain;
  if (accept.ky.some(isSame) || accept.ru.some(isSameInRussian) || accept.en.some(isSame))
    return { mark: 'right' };
  const bare = withoutKyrgyzLetters(given);
  const form = accept.ky.find((each) => withoutKyrgyzLetters(foldTyped(each)) === bare);
  return form === undefined ? { mark: 'wrong' } : { mark: 'spelling', form };
}

/** What is stored as typed into these gaps, whole or begun; undefined when it is no such thing. */
export function readTyped(stored: unknown, gaps: readonly string[]): Typed | undefined {
  if (typeof stored !== 'object' || stored === null || Array.isArray(stored)) return undefined;
  const fields = stored as Readonly<Record<string, unknown>>;
  const known = gaps.flatMap((gap) => {
    const typed = Object.hasOwn(fields, gap) ? fields[gap] : undefined;
    return typeof typed === 'string' ? [[gap, typed] as const] : [];
  });
  return Object.fromEntries(known);
}

/**
 * Judges what was typed into the gaps of a text: a point for each gap with an accepted form of any language.
 * Codes: `empty`, nothing typed; `incomplete`, a gap without a word; `unknown`, not the gaps of this question.
 */
export function judgeGaps(gaps: readonly KeyedGap[], given: unknown): Score<GapMarks> {
  if (given === null || given === undefined) return { type: 'invalid', code: 'empty' };
  const ids = gaps.map(({ id }) => id);
  const typed = readTyped(given, ids);
  if (typed === undefined || Object.keys(typed).length < Object.keys(given).length)
    return { type: 'invalid', code: 'unknown' };
  const filled = ids.filter((id) => foldTyped(typed[id] ?? '') !== '');
  if (filled.length < ids.length)
    return { type: 'invalid', code: filled.length === 0 ? 'empty' : 'incomplete' };
  const marks = gaps.map(({ id, accept }) => [id, fitOf(accept, typed[id] ?? '').mark] as const);
  return {
    type: 'points',
    earned: marks.filter(([, mark]) => mark !== 'wrong').length,
    total: gaps.length,
    details: Object.fromEntries(marks),
  };
}
