import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { buildCatalog } from '@/catalog/build-catalog.ts';
import { exportSchema } from '@/catalog/export/export-schema.ts';
import { sampleContent } from '@/catalog/sample-content.ts';
import { runExport } from './content-export.ts';
import { contentFiles } from './content-files.ts';
import { runImport } from './content-import.ts';
import { runXliff } from './content-xliff.ts';

let [folder, root] = ['', ''];
let said: string[] = [];
const say = (text: string) => void said.push(text);
const path = (name: string) => join(folder, name);
const write = (name: string, text: string) => writeFileSync(path(name), text);
const content = (file: string) => readFileSync(join(root, file), 'utf8');

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'exchange-'));
  root = join(folder, 'content');
  said = [];
  for (const [file, text] of sampleContent()) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), text);
  }
});
afterEach(() => rmSync(folder, { recursive: true }));

const lesson = 'courses/keys/first-key';
const gift = (prompt: string, right: string) =>
  `::which-one::[plain]${prompt} {\n=${right}\n~b ${right}\n~c ${right}\n~d ${right}\n}\n\n::essay::${prompt} {}\n`;

describe('npm run content:import', () => {
  it('joins files of two languages into the quiz, leaves the rest of it as it was and says what is left to do', () => {
    write('ky.gift', gift('Кайсынысы?', 'Ачкыч'));
    write('en.gift', gift('Which one?', 'The key'));
    const before = content(`${lesson}/quiz.yaml`);
    expect(runImport(root, [path('ky.gift'), '--into', lesson, '--with', `en=${path('en.gift')}`], say)).toBe(
      0,
    );
    const after = content(`${lesson}/quiz.yaml`);
    expect(after.startsWith(before)).toBe(true);
    expect(after).toContain(
      'ky: Кайсынысы?\n      ru: "‹напишите, например: Кайсынысы?›"\n      en: Which one?',
    );
    expect(after).toContain('- id: the-key\n        correct: true');
    expect(buildCatalog(contentFiles(root)).problems).toEqual([]);
    const [report = ''] = said;
    for (const words of [
      'by the names',
      'Left out: 2',
      'essay',
      'Translate into Russian',
      'content:release',
      'ky.gift:1',
    ])
      expect(report).toContain(words);
    // A second time nothing is there to be done.
    expect(runImport(root, [path('ky.gift'), '--into', lesson], say)).toBe(0);
    expect(content(`${lesson}/quiz.yaml`)).toBe(after);
    expect(said[1]).toContain('Already there: 1');
  });
  it('writes nothing for a try', () => {
    write('ky.gift', gift('Кайсынысы?', 'Ачкыч'));
    const before = content(`${lesson}/quiz.yaml`);
    expect(runImport(root, [path('ky.gift'), '--into', lesson, '--dry-run'], say)).toBe(0);
    expect([content(`${lesson}/quiz.yaml`), said[0]]).toEqual([
      before,
      expect.stringContaining('Would be written'),
    ]);
  });
  it('reads what old programs save, and says so', () => {
    writeFileSync(path('old.csv'), Buffer.from('prompt;correct\n\xd7\xf2\xee\x3f;132\n', 'latin1'));
    expect(runImport(root, [path('old.csv'), '--into', lesson, '--language', 'ru'], say)).toBe(0);
    expect(content(`${lesson}/quiz.yaml`)).toContain('ru: Что?');
    expect(said[0]).toContain('old.csv: The file is not UTF-8');
  });
  it('makes the test of a course where there is none, with level, lesson and section of each question', () => {
    write('ky.csv', 'prompt,option 1,option 2,correct,section\nБир?,а,б,1,first-key/two\nЭки?,в,г,2,\n');
    expect(runImport(root, [path('ky.csv'), '--into', 'courses/keys', '--level', 'judge'], say)).toBe(0);
    const test = content('courses/keys/test.yaml');
    expect(test.match(/level: judge\n {4}lesson: first-key\n {4}section: (one|two)/g)).toHaveLength(2);
    expect(test).toContain('section: two');
    expect(said[0]).toContain('put it where the lesson answers it');
  });
  it.each([
    [['none.gift', '--into', lesson], 'cannot be read'],
    [['ky.txt', '--into', lesson], '--format gift, --format moodle-xml'],
    [['ky.gift', '--into', 'courses/nope'], 'a lesson or course that is there: courses/keys'],
    [['ky.gift'], 'One file and --into are wanted'],
    [['ky.gift', '--into', lesson, '--language', 'kz'], 'one of ky, ru, en'],
    [['ky.gift', '--into', lesson, '--with', 'ky=ky.gift'], 'two files are given for the language ky'],
    [['ky.gift', '--into', lesson, '--level', 'hard'], 'recall, apply or judge'],
  ])('says what is wanted when it is called as %j', (args, words) => {
    write('ky.gift', gift('Кайсынысы?', 'Ачкыч'));
    write('ky.txt', 'Текст');
    const full = args.map((each) =>
      each.replace(/^(ky=)?(\w+\.\w+)$/, (_, language = '', file) => `${language}${path(file)}`),
    );
    expect(() => runImport(root, full, say)).toThrow(words);
  });
});

describe('npm run content:export', () => {
  it('writes all content in the shape of its schema', () => {
    expect(runExport(root, ['--to', path('all.json')], say)).toBe(0);
    expect(exportSchema.safeParse(JSON.parse(readFileSync(path('all.json'), 'utf8'))).success).toBe(true);
    expect(said[0]).toContain('1 lessons, 1 terms');
  });
  it('writes a quiz for another program and says what that has no place for', () => {
    expect(
      runExport(root, ['--quiz', lesson, '--as', 'gift', '--language', 'en', '--to', path('q.gift')], say),
    ).toBe(0);
    expect(readFileSync(path('q.gift'), 'utf8')).toContain(
      '::how-many::[plain]Канча? {\n  #\n  =12:0#Туура\n  =%0%24:0#Көп\n',
    );
    expect(said[0]).toMatch(/1 of 1 questions as GIFT[\s\S]*facts[\s\S]*no units/);
    expect(() => runExport(root, ['--quiz', lesson], say)).toThrow('--as is wanted');
    expect(() => runExport(root, ['--as', 'gift'], say)).toThrow('belong to --quiz');
  });
});

describe('npm run content:xliff', () => {
  it('takes a translation home and writes nothing of a file in which anything is refused, unless asked', () => {
    const named = content(`${lesson}/lesson.yaml`).replace('ky: "Кыскача"', 'ky: "Капчыгыңызды ачуу"');
    writeFileSync(join(root, `${lesson}/lesson.yaml`), named);
    expect(runXliff(root, ['export', '--to', 'en', '--course', 'keys', '--out', path('a.xlf')], say)).toBe(0);
    const out = readFileSync(path('a.xlf'), 'utf8');
    expect(out).not.toContain('glossary/');
    expect(out).toContain('<note>Term: капчык = wallet</note>');
    expect(runXliff(root, ['import', path('a.xlf')], say)).toBe(0);
    expect(said.at(-1)).toBe('Nothing has changed.');
    const good = out.replace('>The first key</target>', '>Your first key</target>');
    write('good.xlf', good);
    write('bad.xlf', good.replace('name="summary"', 'name="sumary"'));
    const before = content(`${lesson}/lesson.yaml`);
    expect(runXliff(root, ['import', path('bad.xlf')], say)).toBe(1);
    expect(said.at(-1)).toContain('Nothing is written');
    expect(runXliff(root, ['import', path('good.xlf'), '--dry-run'], say)).toBe(0);
    expect(content(`${lesson}/lesson.yaml`)).toBe(before);
    expect(runXliff(root, ['import', path('bad.xlf'), '--partly'], say)).toBe(0);
    expect(content(`${lesson}/lesson.yaml`)).toBe(before.replace('The first key', 'Your first key'));
    expect(said.at(-1)).toContain('content:release');
  });
  it('sends out only what is open where that is wished', () => {
    const file = join(root, 'glossary/wallet.yaml');
    writeFileSync(file, content('glossary/wallet.yaml').replace('en: "wallet"', 'en: "‹write: the term›"'));
    expect(runXliff(root, ['export', '--to', 'en', '--open', '--out', path('a.xlf')], say)).toBe(0);
    expect(readFileSync(path('a.xlf'), 'utf8').match(/<unit /g)).toHaveLength(1);
    expect(() => runXliff(root, ['export', '--to', 'en', '--in', 'pages', '--open'], say)).toThrow(
      'Everything there is translated',
    );
  });
  it.each([
    [['export'], '--to is wanted'],
    [['export', '--to', 'ky'], 'the same language'],
    [['export', '--to', 'en', '--course', 'nope'], 'Nothing stands in content/courses/nope'],
    [['import'], 'One file is wanted'],
    [['import', 'none.xlf'], 'cannot be read'],
    [['send'], 'content:xliff -- export'],
  ])('says what is wanted when it is called as %j', (args, words) => {
    expect(() => runXliff(root, args, say)).toThrow(words);
  });
});
