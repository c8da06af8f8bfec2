import { describe, expect, it } from 'vitest';
import { lastWhole, withOld } from './last-whole.ts';
import { sampleContent } from './sample-content.ts';

const quiz = 'courses/keys/first-key/quiz.yaml';
const term = 'glossary/wallet.yaml';
const changed = (file: string, from: string, to: string, files = sampleContent()) =>
  files.set(file, (files.get(file) ?? '').replace(from, to));

describe('the catalog while somebody writes', () => {
  it('is that of the files when they are whole', () => {
    expect(lastWhole(sampleContent()).catalog.courses[0]?.lessons[0]?.questions[0]?.id).toBe('how-many');
  });
  it('keeps a damaged lesson as it last was, and shows everything else as it is now', () => {
    lastWhole(sampleContent());
    const files = changed(term, 'капчык', 'баштык', changed(quiz, 'answer: 12', 'answer: twelve'));
    const { catalog, files: shown } = lastWhole(files);
    expect(catalog.courses[0]?.lessons[0]?.questions[0]).toMatchObject({ answer: 12 });
    expect(catalog.terms.get('wallet')?.term.ky).toBe('баштык');
    expect(shown.get(quiz)).toBe(sampleContent().get(quiz));
  });
  it('keeps everything as it last was when old and new do not go together', () => {
    lastWhole(sampleContent());
    const files = changed(quiz, 'answer: 12', 'answer: twelve');
    files.delete('glossary/wallet.yaml');
    expect(lastWhole(files).catalog.terms.has('wallet')).toBe(true);
  });
});

describe('withOld', () => {
  it('takes the whole lesson of before, not only its damaged file, and drops files that came with the damage', () => {
    const before = new Map([
      ['courses/a/b/ky.mdx', 'old'],
      ['courses/a/c/ky.mdx', 'old'],
    ]);
    const now = new Map([
      ['courses/a/b/ky.mdx', 'new'],
      ['courses/a/b/x.yaml', 'new'],
      ['courses/a/c/ky.mdx', 'new'],
    ]);
    expect([...withOld(now, before, ['courses/a/b/x.yaml'])].sort()).toEqual([
      ['courses/a/b/ky.mdx', 'old'],
      ['courses/a/c/ky.mdx', 'new'],
    ]);
  });
});
