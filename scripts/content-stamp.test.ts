import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { sampleContent } from '@/catalog/sample-content.ts';
import { check, release } from './content-release.ts';
import { addReview } from './content-reviewed.ts';
import { stampAll } from './content-stamp.ts';

const lesson = 'courses/keys/first-key';
const term = 'glossary/wallet.yaml';
let root = '';
let said: string[] = [];
const say = (text: string) => void said.push(text);
const desk = { say, complain: say, choose: undefined };
const read = (file: string) => readFileSync(join(root, file), 'utf8');
const edit = (file: string, from: string, to: string) => {
  expect(read(file)).toContain(from);
  writeFileSync(join(root, file), read(file).replace(from, to));
};
const stamp = (target: string, label: 'typo' | 'fits' = 'typo') => {
  said = [];
  return stampAll(root, [target], label, say);
};

beforeEach(async () => {
  root = mkdtempSync(join(tmpdir(), 'stamp-'));
  const files = sampleContent();
  for (const locale of ['ky', 'ru', 'en'])
    files.set(
      `${lesson}/${locale}.mdx`,
      `Start.\n\n## One\n\n<Explains id="how-many" />Twelve.\n\nMore.\n\n## Two\n\n<Quiz />\n`,
    );
  for (const [file, text] of files) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), text);
  }
  expect(await release(root, new Map(), desk)).toBe(0);
  said = [];
});
afterEach(() => rmSync(root, { recursive: true }));

describe('a stamp', () => {
  it('settles what a text has waiting, with what it explains, and leaves the rest to be asked about', () => {
    edit(`${lesson}/ky.mdx`, 'Twelve.', 'Twelve words.');
    edit(term, 'ky: "Аныктама"', 'ky: "Так аныктама"');
    expect(stamp(`content/${lesson}/ky.mdx`)).toBe(0);
    expect(said).toEqual([
      'keys/first-key#one/2  typo: its translations say the same as before',
      'content/translations.json is written.',
      'content/release.json is written.',
    ]);
    expect(check(root, desk)).toBe(1);
    expect(said.at(-1)).toContain('1 thing to mend');
    expect(stamp(`${term}#definition`)).toBe(0);
    expect(said[1]).toBe('content/short-texts.json is written.');
    expect(check(root, desk)).toBe(0);
  });
  it('takes one block and leaves its neighbour as it was released', () => {
    edit(`${lesson}/ky.mdx`, 'Twelve.', 'Twelve words.');
    edit(`${lesson}/ky.mdx`, 'More.', 'More words.');
    expect(stamp('keys/first-key#one/3')).toBe(0);
    expect(check(root, desk)).toBe(1);
    expect(said.at(-1)).toContain('[-Twelve.-] {+Twelve words.+}');
    expect(said.at(-1)).not.toContain('More words');
  });
  it('says of a question that it asks the same, and that a text changed in all languages still answers it', () => {
    edit(`${lesson}/quiz.yaml`, 'ky: "Канча?"', 'ky: "Канча сөз?"');
    for (const locale of ['ky', 'ru', 'en']) edit(`${lesson}/${locale}.mdx`, 'Twelve.', 'Twelve words.');
    expect(stamp('keys/first-key/how-many')).toBe(0);
    expect(said.slice(0, 2)).toEqual([
      'keys/first-key/how-many  typo: its translations say the same as before',
      'keys/first-key/how-many  answers: the changed text still answers the question',
    ]);
    expect(read(`${lesson}/quiz.yaml`)).toContain('rev: 1');
  });
  it('refuses a changed key', () => {
    edit(`${lesson}/quiz.yaml`, 'answer: 12', 'answer: 13');
    const before = read('release.json');
    expect(stamp('keys/first-key/how-many')).toBe(1);
    expect(said[0]).toContain('not stamped, its key or structure changed');
    expect(read('release.json')).toBe(before);
  });
  it('takes the mark from an older translation that fits', async () => {
    edit(term, 'ky: "Аныктама"', 'ky: "Башка аныктама"');
    expect(await release(root, new Map(), desk, new Map([[`${term}#all`, 'meaning']]))).toBe(0);
    expect(read('short-texts.json')).toContain('"older"');
    expect(stamp(term, 'fits')).toBe(0);
    expect(read('short-texts.json')).not.toContain('"older"');
  });
  it('says when nothing waits, and changes nothing then', () => {
    const files = ['release.json', 'translations.json', 'short-texts.json'];
    const before = files.map(read);
    expect(stamp('pages/about')).toBe(1);
    expect(said).toEqual(['Nothing of pages/about waits for a word.']);
    expect(files.map(read)).toEqual(before);
  });
});

describe('a review', () => {
  const today = '2027-01-20';
  const review = (path: string, by: string, more: { language?: string; on?: string } = {}) =>
    addReview(root, { path, by, language: undefined, on: undefined, ...more }, today, say);
  it('is written down with the words it was of, beside the comments of the file', () => {
    writeFileSync(join(root, 'reviews.yaml'), '# Who read what.\n[]\n');
    expect(review('content/pages/about/ru.mdx', 'Reader One')).toBe(0);
    expect(review(term, 'Reader One', { language: 'ky', on: '2027-01-15' })).toBe(0);
    expect(read('reviews.yaml')).toMatch(
      /^# Who read what\.\n- path: pages\/about\/ru\.mdx\n {2}language: ru\n {2}by: Reader One\n {2}on: '2027-01-20'\n {2}of: "?[0-9a-f]{16}"?\n- path: glossary/,
    );
    // A digest of digits alone would be a number in YAML.
    expect(check(root, desk)).toBe(0);
  });
  it('takes the place of the same reader’s earlier one', () => {
    review(term, 'Reader One', { language: 'ky', on: '2027-01-15' });
    review(term, 'Reader Two', { language: 'ky', on: '2027-01-15' });
    review(term, 'Reader One', { language: 'ky' });
    expect(read('reviews.yaml').match(/by: .*/g)).toEqual(['by: Reader Two', 'by: Reader One']);
  });
  it.each([
    ['no such text', 'pages/none/ky.mdx', 'Reader', {}, 'has no text in ky'],
    ['no name', term, '', { language: 'ky' }, 'the name of its reader'],
    ['no language', term, 'Reader', {}, '--language ky, ru or en'],
    ['a day to come', term, 'Reader', { language: 'ky', on: '2027-02-01' }, 'a day that has been'],
  ])('is refused with %s', (_, path, by, more, wanted) => {
    const before = read('reviews.yaml');
    expect(review(path, by, more)).toBe(1);
    expect(said.at(-1)).toContain(wanted);
    expect(read('reviews.yaml')).toBe(before);
  });
});
