import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { makeRelease } from '../release/make-release.ts';
import { sampleContent } from '../sample-content.ts';
import { sitePages, whyTaken } from './taken.ts';

const lesson = { kind: 'lesson', course: 'keys' } as const;
const question = { kind: 'question', course: 'keys', lesson: 'first-key' } as const;

/** The sample after a question of a lesson, and the lesson of another, were retired. */
function withRetired(): Map<string, string> {
  const quiz = 'courses/keys/first-key/quiz.yaml';
  const files = sampleContent();
  const old = (files.get(quiz) ?? '').replace('how-many', 'old-one');
  files.set(quiz, `${files.get(quiz)}${old.replace('questions:\n', '')}`);
  const release = (labels: [string, 'retired'][]) => {
    const next = makeRelease(files, new Map(labels));
    if (!('files' in next)) throw new Error(JSON.stringify(next.problems));
    for (const [file, text] of next.files) files.set(file, text);
  };
  release([]);
  files.set(quiz, sampleContent().get(quiz) ?? '');
  release([['keys/first-key/old-one', 'retired']]);
  const json = (files.get('release.json') ?? '').replace(
    'keys/first-key/old-one',
    'keys/gone-lesson/old-one',
  );
  return files.set('other.json', json);
}

describe('an id that is wished for', () => {
  it('is free when nothing has it', () => {
    for (const home of [lesson, question, { kind: 'glossary' }, { kind: 'pages' }, { kind: 'labs' }] as const)
      expect(whyTaken(sampleContent(), home, 'brand-new')).toBeUndefined();
  });
  it.each([
    [lesson, 'first-key'],
    [question, 'how-many'],
    [{ kind: 'courses' }, 'keys'],
    [{ kind: 'glossary' }, 'wallet'],
    [{ kind: 'pages' }, 'about'],
  ] as const)('is refused in %o when it is there: %s', (home, id) => {
    expect(whyTaken(sampleContent(), home, id)).toContain('is there already');
  });
  it.each([
    [lesson, 'test'],
    [{ kind: 'pages' }, 'glossary'],
    [{ kind: 'labs' }, 'paper'],
  ] as const)('is refused in %o when the site needs it: %s', (home, id) => {
    expect(whyTaken(sampleContent(), home, id)).toContain('a name of the site');
  });
  it('is refused when it is badly formed', () => {
    for (const id of ['', 'Two Words', '1st', 'a--b', 'ключ'])
      expect(whyTaken(sampleContent(), lesson, id)).toContain('small Latin letters');
  });
  it('is never given again after a question had it, and no lesson or course of a retired question comes back', () => {
    const files = withRetired();
    expect(whyTaken(files, question, 'old-one')).toContain('retired');
    expect(whyTaken(files, question, 'old')).toBeUndefined();
    files.set('release.json', files.get('other.json') ?? '');
    expect(whyTaken(files, lesson, 'gone-lesson')).toContain('retired');
    expect(whyTaken(files, lesson, 'gone')).toBeUndefined();
  });
});

it('the reserved pages are those that the site has', () => {
  const pages = readdirSync(join(import.meta.dirname, '..', '..', 'pages', '[locale]'))
    .filter((name) => !name.startsWith('['))
    // A file such as opensearch.xml stands beside a page of that name, not in its place.
    .filter((name) => !/\.\w+\.ts$/.test(name))
    .map((name) => name.replace(/\..*$/, ''));
  expect([...sitePages].sort()).toEqual(expect.arrayContaining([...new Set(pages)].sort()));
});
