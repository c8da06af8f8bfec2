import { brotliCompressSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { locales } from '@/core/locale/locale.ts';
import type { SearchDocument } from './documents.ts';
import { buildIndexFile } from './index-file.ts';
import { openIndex } from './open-index.ts';
import { search } from './query.ts';
import { sampleDocuments } from './sample-documents.ts';

const built = () => buildIndexFile(sampleDocuments.ky, 'ky');

describe('an index file', () => {
  it('is plain JSON whose Cyrillic letters are not escaped, the same at each build', async () => {
    const text = await built();
    expect(text).toContain('Капчыктын ичинде');
    expect(text).not.toMatch(/\\u/);
    expect(await built()).toBe(text);
  });

  it.each(locales)('of nothing at all can be opened and asked in %s', async (locale) => {
    const index = await openIndex(await buildIndexFile([], locale), locale);
    expect(index === 'damaged' ? index : search(index, 'капчык')).toEqual([]);
  });

  it('of another language is not taken', async () => {
    expect(await openIndex(await built(), 'ru')).toBe('damaged');
  });

  it.each(['', '<!doctype html><title>404</title>', 'null', '[]', '{}', '{"format":2}', '"__proto__"'])(
    '%s is damaged',
    async (text) => {
      expect(await openIndex(text, 'ky')).toBe('damaged');
    },
  );

  it('that leads to another site is not taken', async () => {
    const text = (await built()).replaceAll('/ky/glossary/wallet/', '//example.org/');
    expect(await openIndex(text, 'ky')).toBe('damaged');
  });

  it('cut anywhere is damaged', async () => {
    const text = await built();
    await fc.assert(
      fc.asyncProperty(fc.nat(text.length - 1), async (length) => {
        expect(await openIndex(text.slice(0, length), 'ky')).toBe('damaged');
      }),
    );
  });

  it('with changed values is damaged or answers, and throws nothing', async () => {
    const text = await built();
    const value = fc.constantFrom('0', '-1', '9e9', '1.5', 'null', '""', '[]', '{}', 'true');
    await fc.assert(
      fc.asyncProperty(fc.nat(), value, async (at, put) => {
        const spots = [...text.matchAll(/(?<=[[,:])(?:\d+|"[^"]*"|\[\])(?=[\],}])/g)];
        const spot = spots[at % spots.length];
        const changed =
          text.slice(0, spot?.index) + put + text.slice((spot?.index ?? 0) + (spot?.[0].length ?? 0));
        const index = await openIndex(changed, 'ky');
        if (index !== 'damaged') expect(Array.isArray(search(index, 'капчык дарек б'))).toBe(true);
      }),
      { numRuns: 300 },
    );
  });
});

describe('the weight of an index', () => {
  it.each(locales)(
    'of a course of six lessons and forty terms in %s is at most 60 KB in brotli',
    async (locale) => {
      const text = await buildIndexFile(madeCourse(locale === 'en' ? latin : cyrillic), locale);
      expect(brotliCompressSync(text).length).toBeLessThanOrEqual(60_000);
    },
  );
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
