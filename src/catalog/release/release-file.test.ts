import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildCatalog } from '../build-catalog.ts';
import { makeRelease } from './make-release.ts';
import { readRelease } from './release-file.ts';
import { sampleFiles, sampleQuizzes } from './sample-quizzes.ts';

const files = sampleFiles(sampleQuizzes());
const made = makeRelease(files, new Map());
const text = 'files' in made ? (made.files.get('release.json') ?? '') : '';

describe('release.json', () => {
  it.each([
    ['a merge that was not finished', (s: string) => s.replace('"retired"', '<<<<<<< HEAD\n"retired"')],
    ['a text that was changed by hand', (s: string) => s.replace('ky f0..', 'ky f1..')],
    ['a digest that was changed by hand', (s: string) => s.replace(/[0-9a-f]{64}/, 'a'.repeat(64))],
    ['an id of another shape', (s: string) => s.replace('keys/first-key/f0', 'keys/f0')],
    ['a later version', (s: string) => s.replace('"version": 1', '"version": 2')],
    ['no JSON at all', () => ''],
  ])('is refused for %s, and stops the build', (_, damage) => {
    const damaged = damage(text);
    expect(damaged).not.toBe(text);
    expect(readRelease(damaged).problems).toMatchObject([{ file: 'release.json' }]);
    expect(buildCatalog(new Map([...files, ['release.json', damaged]])).problems).toHaveLength(1);
  });
  it('never passes over damage: a cut file is refused, wherever it was cut', () => {
    fc.assert(
      fc.property(fc.nat({ max: text.trimEnd().length - 1 }), (length) => {
        expect(readRelease(text.slice(0, length)).problems).toHaveLength(1);
      }),
    );
  });
  it('keeps each part of a question on a line of its own, for merges', () => {
    const changed = text.split('\n').filter((line) => line.includes('ky f0..'));
    expect(changed).toHaveLength(1);
    expect(changed[0]).not.toContain('ru f0');
  });
});
