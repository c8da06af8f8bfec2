// Lessons for the bench: as long as real ones, about 900 words in seven sections, in courses of ten that share words.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locale } from '@/core/locale/locale.ts';
import { type Draws, drawsOf } from './draws.ts';
import { inflected } from './endings.ts';
import { type Vocabulary, vocabularyOf } from './vocabulary.ts';

/** A made lesson. */
export interface BenchLesson {
  readonly id: number;
  readonly href: string;
  readonly title: string;
  readonly summary: string;
  readonly sections: readonly { readonly heading: string; readonly text: string }[];
  /** The nouns of which it holds any form; empty where that is not known. */
  readonly nouns: ReadonlySet<string>;
}

const perCourse = 10;
const sectionCount = 7;
const sectionWords = 125;

/** So many lessons of a language. The same numbers make the same lessons; lesson n is the same in any number of them. */
export function madeLessons(locale: Locale, count: number): readonly BenchLesson[] {
  const vocabulary = vocabularyOf(locale);
  return Array.from({ length: count }, (_, id) => lessonOf(locale, id, vocabulary));
}

/** The lessons of a folder with `corpus-{locale}.json`: a list of {id, url, title, description, headings, body}. */
export function readLessons(folder: string, locale: Locale): readonly BenchLesson[] | undefined {
  const path = join(folder, `corpus-${locale}.json`);
  if (!existsSync(path)) return undefined;
  const corpus = JSON.parse(readFileSync(path, 'utf8')) as {
    readonly id: number;
    readonly url: string;
    readonly title: string;
    readonly description: string;
    readonly headings: readonly string[];
    readonly body: string;
  }[];
  return corpus.map(({ id, url, title, description, headings, body }) => {
    const words = body.split(' ');
    const length = Math.ceil(words.length / Math.max(1, headings.length));
    const text = (at: number) => words.slice(at * length, (at + 1) * length).join(' ');
    const sections = headings.map((heading, at) => ({ heading, text: text(at) }));
    return { id, href: url, title, summary: description, sections, nouns: new Set<string>() };
  });
}

function lessonOf(locale: Locale, id: number, { nouns, running, rare }: Vocabulary): BenchLesson {
  const draws = drawsOf(id * 97 + locale.charCodeAt(1) * 7919);
  const ofCourse = drawsOf(Math.floor(id / perCourse) * 13 + locale.charCodeAt(0));
  const courseRare = Array.from({ length: 40 }, () => ofCourse.of(rare));
  const topic = [
    ...Array.from({ length: 6 }, () => draws.of(nouns)),
    ...Array.from({ length: 8 }, () => draws.of(courseRare)),
  ];
  const used = new Set<string>();
  const noun = (): string => {
    const kind = draws.next();
    const word =
      kind < 0.4
        ? draws.of(topic)
        : kind < 0.55
          ? (rare[draws.early(rare.length)] ?? '')
          : (nouns[draws.early(nouns.length)] ?? '');
    used.add(word);
    return inflected[locale](word, draws);
  };
  const word = () => (draws.next() < 0.45 ? noun() : draws.of(running));
  const phrase = (length: number) => capital(Array.from({ length }, noun).join(' '));
  const title = `${phrase(3)} ${id + 1}`;
  const summary = sentence(draws, word);
  const sections = Array.from({ length: sectionCount }, () => ({
    heading: phrase(2 + draws.below(2)),
    text: textOf(draws, word),
  }));
  const href = `/${locale}/courses/course-${Math.floor(id / perCourse) + 1}/lesson-${(id % perCourse) + 1}/`;
  return { id, href, title, summary, sections, nouns: used };
}

function textOf(draws: Draws, word: () => string): string {
  const sentences: string[] = [];
  for (let words = 0; words < sectionWords; ) {
    const made = sentence(draws, word);
    words += made.split(' ').length;
    sentences.push(made);
  }
  return sentences.join(' ');
}

function sentence(draws: Draws, word: () => string): string {
  return `${capital(Array.from({ length: 6 + draws.below(9) }, word).join(' '))}.`;
}

function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
