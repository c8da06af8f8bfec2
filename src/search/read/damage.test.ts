import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildIndex, type IndexFiles } from '../build/build-index.ts';
import { kindsOfFile } from '../files/shape.ts';
import { sampleDocuments } from '../sample-documents.ts';
import { openFiles } from '../sample-index.ts';
import { Damaged } from './parse.ts';

/** Asks all that can be asked, so that every kind of file is read; what is damaged says so and nothing else is thrown. */
async function askAll(files: IndexFiles): Promise<'damaged' | 'answered' | 'missing'> {
  try {
    const index = await openFiles(files, 'ky');
    const { groups } = await index.ask('капчык дарек б');
    await index.passages(
      'капчык',
      groups.flatMap(({ hits }) => hits.map(({ document }) => document)),
    );
    await index.ask('кпчык');
    return 'answered';
  } catch (error) {
    if (error instanceof Damaged) return 'damaged';
    // A changed name is one of a file that there is not.
    if (error instanceof Error && error.message.endsWith(': 404')) return 'missing';
    throw error;
  }
}

const built = buildIndex(sampleDocuments.ky, 'ky');
/** The files with all of one kind changed. */
async function withChanged(kind: keyof typeof kindsOfFile | 'manifest', change: (text: string) => string) {
  const { manifest, files } = await built;
  if (kind === 'manifest') return { manifest: change(manifest), files };
  const [before] = kindsOfFile[kind];
  return {
    manifest,
    files: new Map([...files].map(([name, text]) => [name, name.startsWith(before) ? change(text) : text])),
  };
}
const kinds = ['manifest', ...(Object.keys(kindsOfFile) as (keyof typeof kindsOfFile)[])] as const;

describe('a file of the index', () => {
  it('of another language is not taken', async () => {
    await expect(openFiles(await built, 'ru')).rejects.toBeInstanceOf(Damaged);
  });

  it('as it was built is answered', async () => {
    expect(await askAll(await built)).toBe('answered');
  });

  describe.each(kinds)('%s', (kind) => {
    it.each(['<!doctype html><title>404</title>', 'null', '[]', '{}', '{"format":2}', '"__proto__"', '\0\n'])(
      'is damaged when %j came instead',
      async (text) => {
        expect(await askAll(await withChanged(kind, () => text))).toBe('damaged');
      },
    );

    it('is damaged when it was cut, or answers where whole lines are left, and throws nothing else', async () => {
      await fc.assert(
        fc.asyncProperty(fc.double({ min: 0, max: 0.999, noNaN: true }), async (part) => {
          const files = await withChanged(kind, (text) => text.slice(0, Math.floor(text.length * part)));
          const outcome = await askAll(files);
          if (kind === 'manifest' || kind === 'titles' || kind === 'text') expect(outcome).toBe('damaged');
        }),
        { numRuns: 60 },
      );
    });

    it('is damaged or answers when values were changed, and throws nothing else', async () => {
      const value = fc.constantFrom(
        '0',
        '-1',
        '9e9',
        '1.5',
        'null',
        '""',
        '[]',
        '{}',
        'true',
        '\uE000',
        '\t',
        'я',
      );
      await fc.assert(
        fc.asyncProperty(fc.nat(), fc.nat(3), value, async (at, length, put) => {
          const files = await withChanged(kind, (text) => {
            const start = at % text.length;
            return text.slice(0, start) + put + text.slice(start + length);
          });
          expect(['damaged', 'answered', 'missing']).toContain(await askAll(files));
        }),
        { numRuns: 300 },
      );
    });
  });

  it('that leads to another site is not taken', async () => {
    for (const address of [
      '//example.org/',
      'https://example.org/',
      '/\\\\example.org/',
      'javascript:alert(1)',
    ]) {
      const files = await withChanged('titles', (text) => text.replaceAll('/ky/glossary/wallet/', address));
      expect(await askAll(files)).toBe('damaged');
    }
  });

  it('that names another folder is not taken', async () => {
    const files = await withChanged('titles', (text) => text.replace(/"[\w-]{8}"/, '"../../aa"'));
    expect(await askAll(files)).toBe('damaged');
  });

  it('that points at documents there are not is not taken', async () => {
    const files = await withChanged('shard', (text) => text.replace(/\t.*$/gm, '\t\u4000'));
    expect(await askAll(files)).toBe('damaged');
  });

  it('that did not come may come at the next question', async () => {
    const { manifest, files } = await built;
    let away = true;
    const { openIndex } = await import('./search-index.ts');
    const index = await openIndex(manifest, 'ky', async (name) => {
      if (away) throw new Error('no connection');
      return files.get(name) ?? '';
    });
    await expect(index.ask('капчык')).rejects.toThrow('no connection');
    away = false;
    expect((await index.ask('капчык')).groups).not.toEqual([]);
  });
});
