import { brotliCompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { locales } from '@/core/locale/locale.ts';
import type { SearchDocument } from '../documents.ts';
import { fileName, type Manifest } from '../files/shape.ts';
import { keyMark } from '../latin.ts';
import { sampleDocuments } from '../sample-documents.ts';
import { hitsOf, indexOf, openFiles } from '../sample-index.ts';
import { wordsIn } from '../words.ts';
import { buildIndex } from './build-index.ts';

const weightOf = (text: string | undefined) => brotliCompressSync(text ?? '').length;

describe('the files of an index', () => {
  it('are text whose Cyrillic letters are not escaped, the same at each build', async () => {
    const { manifest, files } = await buildIndex(sampleDocuments.ky, 'ky');
    const all = [manifest, ...files.values()].join('');
    expect(all).toContain('Капчыктын ичинде');
    expect(all).not.toMatch(/\\u/);
    expect(await buildIndex(sampleDocuments.ky, 'ky')).toEqual({ manifest, files });
  });

  it('survive as UTF-8, whatever the words', async () => {
    const odd = `𐐷𐐼 𐐷𐐽 𐑀 ﷺ Ǆ ß İ \uFEFFx ${'ё'.repeat(200)}`;
    const document: SearchDocument = { id: '1', kind: 'page', title: odd, text: odd, href: '/1' };
    const { files } = await buildIndex([document], 'ky');
    for (const text of files.values()) {
      expect(new TextDecoder('utf-8', { fatal: true }).decode(new TextEncoder().encode(text))).toBe(text);
    }
  });

  it.each(locales)('of nothing at all can be opened and asked in %s', async (locale) => {
    expect(await hitsOf(await indexOf([], locale), 'капчык')).toEqual([]);
  });

  it('keep their names where nothing changed', async () => {
    const course = madeCourse(cyrillic);
    const before = await buildIndex(course, 'ky');
    const after = await buildIndex(
      course.map((one, at) => (at === 69 ? { ...one, text: `${one.text} жаңысөз` } : one)),
      'ky',
    );
    const changed = [...after.files.keys()].filter((name) => !before.files.has(name));
    // Of the seventy documents one text changed: its own file, its titles, a shard or two of terms and of keys, one list of words.
    expect(changed.length).toBeGreaterThan(2);
    expect(changed.length).toBeLessThan(9);
  });
});

describe('a beginning of words', () => {
  it('that many shards share is answered from one, with the best documents and the number of all', async () => {
    const made = madeCourse(cyrillic);
    const fetched: string[] = [];
    const files = await buildIndex(made, 'ky');
    const { shards } = JSON.parse(files.manifest) as Manifest;
    const froms = shards.from.split(' ');
    const long = froms.find((from) => from.length > 2 && !from.startsWith(keyMark)) ?? '';
    const beginning = long.slice(0, 2);
    const index = await openFiles(files, 'ky', fetched);
    const { groups } = await index.ask(beginning, { most: 100 });
    expect(fetched.filter((name) => name.startsWith('s'))).toHaveLength(1);
    const having = made.filter(({ title, heading = '', text, extra = [] }) =>
      wordsIn([title, heading, text, ...extra].join(' ')).some(({ word }) => word.startsWith(beginning)),
    );
    const hits = groups.flatMap((group) => group.hits.map(({ href }) => href));
    expect(hits.length).toBeGreaterThan(10);
    for (const href of hits) expect(having.map((one) => one.href)).toContain(href);
  });

  it('finds every document that has it when one shard holds it all', async () => {
    const made = madeCourse(cyrillic);
    const index = await indexOf(made, 'ky');
    const words = [...new Set(made.flatMap(({ heading = '' }) => wordsIn(heading).map(({ word }) => word)))];
    for (const word of words.slice(0, 40)) {
      const hits = await hitsOf(index, word);
      for (const one of made.filter(({ heading = '' }) => heading.split(' ').includes(word)).slice(0, 60)) {
        expect(
          hits.map(({ href }) => href),
          word,
        ).toContain(one.href);
      }
    }
  });
});

describe('the weight of an index', () => {
  it.each(locales)(
    'of a course of six lessons and forty terms in %s is at most 60 KB in brotli',
    async (locale) => {
      const { manifest, files } = await buildIndex(madeCourse(locale === 'en' ? latin : cyrillic), locale);
      const all = [manifest, ...files.values()].reduce((sum, text) => sum + weightOf(text), 0);
      expect(all).toBeLessThanOrEqual(60_000);
    },
  );

  it('is cut into shards of at most 5 KB, 10 KB for keys of Latin letters, files of titles of 2 KB and of texts of 3 KB', async () => {
    const { files } = await buildIndex(madeCourse(cyrillic), 'ky');
    const most = { s: 5000, t: 2000, p: 3000, w: 5000 } as Record<string, number>;
    for (const [name, text] of files) {
      const limit = most[name[0] ?? ''] ?? 0;
      expect(weightOf(text), name).toBeLessThanOrEqual(text.charAt(1) === keyMark ? 2 * limit : limit);
    }
  });

  it('names each file by its content', async () => {
    const { manifest, files } = await buildIndex(sampleDocuments.ky, 'ky');
    const { shards, titles } = JSON.parse(manifest) as Manifest;
    expect(files.has(fileName('shard', shards.names.slice(0, 8)))).toBe(true);
    expect(files.has(fileName('titles', titles.names.slice(0, 8)))).toBe(true);
  });
});

const cyrillic = { onset: 'бвгджзклмнпрстчш', vowel: 'аеиоуы' };
const latin = { onset: 'bcdfghklmnprstvw', vowel: 'aeiouy' };

/** Six lessons of five sections of 140 words and forty terms: invented words as unevenly used as those of a language (Zipf), harder to pack than real ones. */
function madeCourse({ onset, vowel }: typeof cyrillic): readonly SearchDocument[] {
  let state = 2026;
  const below = (limit: number) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * limit);
  };
  const syllable = () => `${onset[below(onset.length)]}${vowel[below(vowel.length)]}`;
  const vocabulary = Array.from({ length: 1800 }, () =>
    Array.from({ length: 2 + below(4) }, syllable).join(''),
  );
  const zipf = () => vocabulary[Math.floor(vocabulary.length ** (below(10_000) / 10_000)) - 1] ?? '';
  const words = (count: number) => Array.from({ length: count }, zipf).join(' ');
  const sections = Array.from(
    { length: 30 },
    (_, at): SearchDocument => ({
      id: `${at}`,
      kind: 'section',
      title: `Lesson ${Math.floor(at / 5)}`,
      heading: words(4),
      text: words(140),
      href: `/l/${at}`,
    }),
  );
  const terms = Array.from(
    { length: 40 },
    (_, at): SearchDocument => ({
      id: `t${at}`,
      kind: 'term',
      title: words(2),
      text: words(35),
      href: `/t/${at}`,
      extra: [words(2)],
    }),
  );
  return [...sections, ...terms];
}
