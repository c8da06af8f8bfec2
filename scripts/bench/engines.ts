// How each engine makes what it sends: files in a folder, from the same lessons.
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Index } from 'flexsearch';
import lunr from 'lunr';
import MiniSearch from 'minisearch';
import type { Locale } from '@/core/locale/locale.ts';
import { buildIndex } from '@/search/build/build-index.ts';
import type { SearchDocument } from '@/search/documents.ts';
import type { BenchLesson } from './lessons.ts';
import { buildPagefind } from './pagefind.ts';
import { flexSearchOptions } from './pages/flexsearch-options.ts';
import { miniSearchOptions } from './pages/minisearch-options.ts';
import { type Meta, plainWords } from './pages/page.ts';

/** A search engine of the bench. */
export interface Engine {
  readonly name: string;
  /** Its page in `pages/`, and another for the time of a keystroke where it works in a worker of ours. */
  readonly page: string;
  readonly timedPage?: string;
  /** Writes its files into a folder. */
  readonly build: (lessons: readonly BenchLesson[], locale: Locale, folder: string) => Promise<void>;
}

export const engines: readonly Engine[] = [
  { name: 'chynjyr', page: 'chynjyr', timedPage: 'chynjyr-on-page', build: buildOwn },
  { name: 'pagefind', page: 'pagefind', build: buildPagefind },
  { name: 'minisearch', page: 'minisearch', build: buildMiniSearch },
  { name: 'flexsearch', page: 'flexsearch', build: buildFlexSearch },
  { name: 'lunr', page: 'lunr', build: buildLunr },
];

function put(folder: string, name: string, text: string): void {
  const path = join(folder, name);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

// Ours is asked for sections, as on the site; the peers for lessons, as their own guides do.
async function buildOwn(lessons: readonly BenchLesson[], locale: Locale, folder: string): Promise<void> {
  const documents = lessons.flatMap(({ href, title, summary, sections }): SearchDocument[] => [
    { id: href, kind: 'section', title, text: summary, href, levels: ['start'] },
    ...sections.map(
      ({ heading, text }, at): SearchDocument => ({
        id: `${href}${at}`,
        kind: 'section',
        title,
        heading,
        text,
        href: `${href}#section-${at + 1}`,
        levels: ['start'],
      }),
    ),
  ]);
  const { manifest, files } = await buildIndex(documents, locale);
  put(folder, 'search-index.json', manifest);
  for (const [name, text] of files) put(folder, `search/${name}`, text);
}

function plain({ title, href, summary, sections }: BenchLesson) {
  const headings = sections.map(({ heading }) => heading).join(' ');
  const body = [summary, ...sections.map(({ text }) => text)].join(' ');
  return { title, href, headings, body, excerpt: body.slice(0, 140) };
}

function metaOf(lessons: readonly BenchLesson[]): string {
  return JSON.stringify(lessons.map(plain).map(({ title, href, excerpt }): Meta => [title, href, excerpt]));
}

async function buildMiniSearch(
  lessons: readonly BenchLesson[],
  _locale: Locale,
  folder: string,
): Promise<void> {
  const index = new MiniSearch(miniSearchOptions);
  index.addAll(lessons.map((lesson) => ({ id: lesson.id, ...plain(lesson) })));
  put(folder, 'index.json', JSON.stringify(index));
}

async function buildFlexSearch(
  lessons: readonly BenchLesson[],
  _locale: Locale,
  folder: string,
): Promise<void> {
  const index = new Index(flexSearchOptions);
  for (const lesson of lessons) {
    const { title, headings, body } = plain(lesson);
    index.add(lesson.id, `${title} ${headings} ${body}`);
  }
  const parts: Record<string, string> = {};
  await index.export((key, part) => {
    if (part !== undefined) parts[key] = String(part);
  });
  put(folder, 'index.json', JSON.stringify(parts));
  put(folder, 'meta.json', metaOf(lessons));
}

/** Plain lunr, but for its trimmer, which makes nothing of every Cyrillic word; English keeps its own pipeline. */
async function buildLunr(lessons: readonly BenchLesson[], locale: Locale, folder: string): Promise<void> {
  const builder = new lunr.Builder();
  const tokenizer = (text: unknown) => plainWords(String(text ?? '')).map((word) => new lunr.Token(word, {}));
  builder.tokenizer = Object.assign(tokenizer, { separator: lunr.tokenizer.separator });
  if (locale === 'en') {
    builder.pipeline.add(lunr.stopWordFilter, lunr.stemmer);
    builder.searchPipeline.add(lunr.stemmer);
  }
  builder.ref('id');
  for (const [field, boost] of [
    ['title', 6],
    ['headings', 4],
    ['body', 1],
  ] as const) {
    builder.field(field, { boost });
  }
  for (const lesson of lessons) builder.add({ id: lesson.id, ...plain(lesson) });
  put(folder, 'index.json', JSON.stringify(builder.build()));
  put(folder, 'meta.json', metaOf(lessons));
}
