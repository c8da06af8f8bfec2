import type { Locale } from '@/core/locale/locale.ts';
import { drawsOf } from './draws.ts';
import { inflected } from './endings.ts';
import type { BenchLesson } from './lessons.ts';

/** What is typed: half one word of the lessons, a quarter two, a quarter the first four letters of one. */
export function typedQueries(lessons: readonly BenchLesson[], count: number): readonly string[] {
  const having = new Map<string, number>();
  for (const lesson of lessons) {
    const text = lesson.sections.map((section) => section.text).join(' ');
    for (const word of new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu))) {
      having.set(word, (having.get(word) ?? 0) + 1);
    }
  }
  const words = [...having]
    .filter(([word, times]) => word.length > 3 && times > 1 && times < lessons.length / 2)
    .sort(([, one], [, other]) => other - one)
    .map(([word]) => word);
  const draws = drawsOf(9);
  const word = () => words[Math.floor(words.length * draws.next() ** 2.2)] ?? '';
  return Array.from({ length: count }, (_, at) =>
    at % 4 < 2 ? word() : at % 4 === 2 ? `${word()} ${word()}` : word().slice(0, 4),
  );
}

/** A noun asked in an inflected form, with the lessons that hold any form of it. */
export interface AskedForm {
  readonly form: string;
  readonly lessons: ReadonlySet<number>;
}

/** Inflected forms of nouns of the lessons, each of another noun. */
export function askedForms(
  lessons: readonly BenchLesson[],
  locale: Locale,
  count: number,
): readonly AskedForm[] {
  const holders = new Map<string, Set<number>>();
  for (const { id, nouns } of lessons) {
    for (const noun of nouns) holders.set(noun, (holders.get(noun) ?? new Set()).add(id));
  }
  const draws = drawsOf(17);
  const nouns = [...holders].filter(([, ids]) => ids.size > 2 && ids.size < lessons.length / 3);
  return nouns
    .filter((_, at) => at % Math.max(1, Math.floor(nouns.length / count)) === 0)
    .slice(0, count)
    .map(([noun, ids]) => {
      let form = noun;
      for (let tries = 0; form === noun && tries < 9; tries += 1) form = inflected[locale](noun, draws);
      return { form, lessons: ids };
    });
}
