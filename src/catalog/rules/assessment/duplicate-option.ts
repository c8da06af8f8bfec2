import { type Locale, locales } from '@/core/locale/locale.ts';
import type { Fault, QuestionRule } from '../rule.ts';
import { wordsOf } from './parts/fold.ts';
import { type ListedText, listsOf } from './parts/listed.ts';
import { placeIn } from './parts/place.ts';

const small: Readonly<Record<Locale, ReadonlySet<string>>> = {
  ky: new Set(['бул', 'ал']),
  ru: new Set(['это', 'же']),
  en: new Set(['a', 'an', 'the']),
};

/** Whether two words differ by one letter changed, added or left out; short words and figures may differ by one and mean another thing. */
function isSlip(one: string, other: string): boolean {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  if (short.length < 5 || long.length - short.length > 1 || /\p{N}/u.test(one + other)) return false;
  let at = 0;
  while (at < short.length && short[at] === long[at]) at++;
  const rest = short.length === long.length ? short.slice(at + 1) : short.slice(at);
  return rest === long.slice(at + 1);
}

/** Whether two texts read the same: the same words, one slip of a letter aside. */
function readAlike(one: string, other: string, locale: Locale): 'same' | 'near' | undefined {
  const bare = (text: string) => wordsOf(text).filter((word) => !small[locale].has(word));
  const [a, b] = [bare(one), bare(other)];
  if (a.length !== b.length) return undefined;
  const apart = a.flatMap((word, index) => (word === b[index] ? [] : [[word, b[index] ?? ''] as const]));
  if (apart.length === 0) return a.length > 0 || one.trim() === other.trim() ? 'same' : undefined;
  const [pair] = apart;
  return a.length > 1 && apart.length === 1 && pair && isSlip(...pair) ? 'near' : undefined;
}

function twinsIn(list: readonly ListedText[], locale: Locale) {
  return list.flatMap((each, index) => {
    for (const earlier of list.slice(0, index)) {
      const alike = readAlike(earlier.text[locale], each.text[locale], locale);
      if (alike !== undefined) return [{ each, earlier, alike }];
    }
    return [];
  });
}

export const rule: QuestionRule = {
  id: 'duplicate-option',
  severity: 'error',
  over: 'question',
  alone: true,
  about: 'No two options of a question read the same in a language, case, signs and one letter aside.',
  measured: '0 of 837 texts to choose from or sort',
  check: (asked) =>
    listsOf(asked.question)
      .filter((list) => !list.some(({ path }) => path[0] === 'segments'))
      .flatMap((list) =>
        locales.flatMap((locale) =>
          twinsIn(list, locale).map(
            ({ each, earlier, alike }): Fault => ({
              ...placeIn(asked, [...each.path, locale]),
              found: `"${each.text[locale]}", ${alike === 'same' ? 'the same as' : 'one letter away from'} "${earlier.text[locale]}" in ${earlier.path.slice(0, 2).join('.')}`,
              mend: 'word one of the two differently; if the other languages tell them apart, the translation is wrong',
            }),
          ),
        ),
      ),
};
