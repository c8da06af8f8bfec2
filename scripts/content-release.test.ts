import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { sampleFiles, sampleQuizzes, sampleText } from '@/catalog/release/sample-quizzes.ts';
import { check, type Desk, readLabels, release } from './content-release.ts';
import type { Choice } from './release-labels.ts';
import { readTextLabels } from './translation-labels.ts';

const quiz = 'courses/keys/first-key/quiz.yaml';
let root = '';
let said: string[] = [];
const shown: Choice[] = [];
const read = (file: string) => readFileSync(join(root, file), 'utf8');

/** A desk at which each question gets the next of these answers; without answers nobody is there. */
function desk(...answers: readonly ('typo' | 'meaning' | 'retired' | 'stop')[]): Desk {
  const choose = (choice: Choice) => {
    const answer = answers[shown.push(choice) - 1];
    return Promise.resolve(answer === 'stop' ? undefined : answer);
  };
  const say = (text: string) => void said.push(text);
  return { say, complain: say, choose: answers.length === 0 ? undefined : choose };
}
/** Changes two prompts and takes a third question out. */
function edit(): void {
  const quizzes = sampleQuizzes();
  const [first, second] = quizzes['first-key'];
  if (first === undefined || second === undefined) throw new Error('the sample has no questions');
  first['prompt'] = { ...sampleText('f0'), ky: 'ky башка word 0000' };
  second['prompt'] = sampleText('another', 1);
  quizzes['second-key'].pop();
  for (const [file, text] of sampleFiles(quizzes)) writeFileSync(join(root, file), text);
}

const page = 'pages/about/ky.mdx';
/** Changes a paragraph of the source and leaves its translations. */
function editText(): void {
  writeFileSync(join(root, page), read(page).replace('We.', 'We all.'));
}

beforeEach(async () => {
  root = mkdtempSync(join(tmpdir(), 'release-'));
  for (const [file, text] of sampleFiles(sampleQuizzes())) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), text);
  }
  said = [];
  expect(await release(root, new Map(), desk())).toBe(0);
  expect(said).toEqual([
    'content/release.json is written: 12 questions (12 new).',
    'content/translations.json is written.',
    'content/short-texts.json is written.',
  ]);
  said = [];
  shown.length = 0;
});
afterEach(() => rmSync(root, { recursive: true }));

describe('an author at the terminal', () => {
  it('is asked once for each change, shown word by word, and the answers are written', async () => {
    edit();
    expect(await release(root, new Map(), desk('typo', 'meaning', 'retired'))).toBe(0);
    expect(shown.map(({ title }) => title)).toEqual([
      'keys/first-key/f0',
      'keys/first-key/f1',
      'keys/second-key/s5',
    ]);
    const body = stripVTControlCharacters(shown[0]?.body ?? '');
    expect(body).toBe('ky  prompt\n    ky [-f0..........-] {+башка+} word 0000');
    expect(
      read(quiz)
        .match(/rev: \d/g)
        ?.slice(0, 3),
    ).toEqual(['rev: 1', 'rev: 2', 'rev: 1']);
    expect(said).toEqual([
      'keys/first-key/f1: rev 2',
      'content/release.json is written: 11 questions (2 changed, 1 retired).',
    ]);
    expect(check(root, desk())).toBe(0);
  });
  it('who stops leaves every file as it was', async () => {
    edit();
    const before = [read(quiz), read('release.json')];
    expect(await release(root, new Map(), desk('typo', 'stop'))).toBe(1);
    expect([read(quiz), read('release.json')]).toEqual(before);
  });
  it('is not offered a typo where the key changed', async () => {
    const quizzes = sampleQuizzes();
    Object.assign(quizzes['first-key'][3] ?? {}, { answer: 13 });
    writeFileSync(join(root, quiz), sampleFiles(quizzes).get(quiz) ?? '');
    await release(root, new Map(), desk('meaning'));
    expect(shown[0]?.options.map(({ value }) => value)).toEqual(['meaning', 'stop']);
    expect(stripVTControlCharacters(shown[0]?.body ?? '')).toContain('answer: [-12-] {+13+}');
  });
});

describe('a machine', () => {
  it('is told every change that has no label, and nothing is written', async () => {
    edit();
    const before = read('release.json');
    expect(await release(root, new Map(), desk())).toBe(1);
    expect(said[0]).toContain('3 things to mend in content/');
    expect(check(root, desk())).toBe(1);
    expect(read('release.json')).toBe(before);
  });
  it('gives labels by their ids', async () => {
    edit();
    const labels = readLabels([
      'keys/first-key/f0=typo',
      'keys/first-key/f1=meaning',
      'keys/second-key/s5=retired',
    ]);
    expect(await release(root, labels, desk())).toBe(0);
    expect(check(root, desk())).toBe(0);
  });
  it('is told what a label looks like', () => {
    expect(() => readLabels(['keys/first-key/f0'])).toThrow('=typo, =meaning or =retired');
    expect(() => readLabels(['keys/first-key/f0=slip'])).toThrow('=typo, =meaning or =retired');
  });
});

describe('a changed text', () => {
  it('is shown to the author word by word, and a change of meaning marks the translations', async () => {
    editText();
    expect(await release(root, new Map(), desk('meaning'))).toBe(0);
    expect(shown.map(({ title }) => title)).toEqual(['pages/about#who/2']);
    expect(stripVTControlCharacters(shown[0]?.body ?? '')).toBe('[-We.-] {+We all.+}');
    expect(shown[0]?.message).toContain('ru and en');
    expect(said).toEqual(['content/translations.json is written.']);
    expect(read('translations.json')).toMatch(/"older":\{"en":"\d{4}-\d\d-\d\d","ru":"\d{4}-\d\d-\d\d"\}/);
    expect(check(root, desk())).toBe(0);
  });
  it('is asked about after the questions, and who stops there leaves every file as it was', async () => {
    edit();
    editText();
    const files = [quiz, 'release.json', 'translations.json'];
    const before = files.map(read);
    expect(await release(root, new Map(), desk('typo', 'typo', 'retired', 'stop'))).toBe(1);
    expect(shown).toHaveLength(4);
    expect(files.map(read)).toEqual(before);
  });
  it('without a label is told to a machine, and nothing is written', async () => {
    editText();
    const before = read('translations.json');
    expect(await release(root, new Map(), desk())).toBe(1);
    expect(said[0]).toContain(`content/${page}:3`);
    expect(check(root, desk())).toBe(1);
    expect(read('translations.json')).toBe(before);
  });
  it('is labelled by a machine beside the questions', async () => {
    editText();
    const { texts, others } = readTextLabels(['pages/about#who/2=typo', 'keys/first-key/f0=typo']);
    expect(others).toEqual(['keys/first-key/f0=typo']);
    expect(await release(root, new Map(), desk(), texts)).toBe(0);
    expect(read('translations.json')).not.toContain('"older"');
    expect(() => readTextLabels(['pages/about#who/2=retired'])).toThrow('=typo, =meaning or =fits');
  });
});
