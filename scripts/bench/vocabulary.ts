import { join } from 'node:path';
import type { Locale } from '@/core/locale/locale.ts';
import { sectionsOf } from '@/search/plain-text.ts';
import { contentFiles } from '../content-files.ts';
import { type Draws, drawsOf } from './draws.ts';

/** The words that lessons of one language are made of. */
export interface Vocabulary {
  /** Nouns in dictionary form, to be inflected: those of the project's own term base. */
  readonly nouns: readonly string[];
  /** Words of the project's own lessons as they stand there, as often as there. */
  readonly running: readonly string[];
  /** Invented nouns, so that the vocabulary grows with the corpus as that of real lessons does. */
  readonly rare: readonly string[];
}

const root = join(import.meta.dirname, '..', '..');
const invented = 9000;

const sounds: Readonly<
  Record<Locale, { onsets: string; vowels: readonly string[]; codas: readonly string[] }>
> = {
  ky: {
    onsets: 'бжкстмдчшт',
    vowels: ['аыоу', 'еиөү'],
    codas: ['', '', 'р', 'н', 'к', 'л', 'ш', 'т', 'ң', 'з'],
  },
  ru: { onsets: 'пстврдмнблгкз', vowels: ['аоеиу'], codas: ['', 'н', 'р', 'л', 'т', 'к', 'ст', 'нт'] },
  en: { onsets: 'bcdfghlmnprstvw', vowels: ['aeiou'], codas: ['', 'n', 'r', 'l', 't', 'ck', 'st', 'nd'] },
};

/** The vocabulary of a language; the same content makes the same. */
export function vocabularyOf(locale: Locale): Vocabulary {
  const files = contentFiles(join(root, 'content'));
  const running = [...files]
    .filter(([path]) => path.endsWith(`/${locale}.mdx`) && !path.startsWith('_'))
    .flatMap(([, mdx]) =>
      sectionsOf(mdx).flatMap(({ text }) => text.toLowerCase().match(/\p{L}{2,}/gu) ?? []),
    );
  const column = ['en', 'ru', 'ky'].indexOf(locale);
  const names = (files.get('terms.tsv') ?? '')
    .split('\n')
    .slice(1)
    .flatMap((line) => line.split('\t')[column]?.split(/[\s,;()/-]+/) ?? []);
  const letters = { ky: /^[а-яёңөү]{4,}$/, ru: /^[а-яё]{4,}$/, en: /^[a-z]{4,}$/ }[locale];
  const nouns = [...new Set(names.filter((name) => letters.test(name) && !isAdjective(name, locale)))];
  return { nouns, running, rare: rareWords(locale, new Set([...running, ...nouns])) };
}

// Terms are phrases: what cannot be declined as a noun is no noun for this purpose. In Kyrgyz a word with the ending of
// a possessive inside a phrase (баасы) is no dictionary form either.
function isAdjective(word: string, locale: Locale): boolean {
  if (locale === 'ru') return /(ый|ий|ой|ая|ое|ые|ть|ся|ного|ной|ых)$/.test(word);
  return locale === 'ky' && /(сы|си|су|сү|гы|ги|гу|гү|луу|лүү|нын|нин|дун|тын|тик|лык)$/.test(word);
}

function rareWords(locale: Locale, known: ReadonlySet<string>): readonly string[] {
  const draws: Draws = drawsOf(2026 + locale.charCodeAt(0));
  const { onsets, vowels, codas } = sounds[locale];
  const made = new Set<string>();
  while (made.size < invented) {
    const row = draws.of(vowels);
    const syllables = 2 + draws.below(3);
    const word = Array.from({ length: syllables }, (_, at) => {
      const coda = at === syllables - 1 || draws.next() < 0.3 ? draws.of(codas) : '';
      return draws.of([...onsets]) + draws.of([...row]) + coda;
    }).join('');
    if (!known.has(word)) made.add(word);
  }
  return [...made];
}
