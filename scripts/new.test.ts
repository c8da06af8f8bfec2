import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { buildCatalog } from '@/catalog/build-catalog.ts';
import { kinds } from '@/catalog/scaffold/kinds/all.ts';
import { sampleAnswers, sampleGround } from '@/catalog/scaffold/sample-ground.ts';
import { contentFiles } from './content-files.ts';
import { groundOf, make } from './new.ts';
import type { Question } from './new-ask.ts';
import { helpOf, readCommand } from './new-say.ts';
import { writePlan } from './new-write.ts';

const project = join(import.meta.dirname, '..');
let content: string;
let said: string[];

beforeEach(() => {
  content = join(mkdtempSync(join(tmpdir(), 'new-')), 'content');
  said = [];
  for (const [file, text] of sampleGround().files) {
    mkdirSync(dirname(join(content, file)), { recursive: true });
    writeFileSync(join(content, file), text);
  }
});
afterEach(() => rmSync(dirname(content), { recursive: true }));

const ground = () => ({ ...groundOf(project, '2026-11-26'), files: contentFiles(content) });
const kindOf = (name: string) => {
  const kind = kinds.find((each) => each.name === name);
  if (kind === undefined) throw new Error(name);
  return kind;
};
/** A run with flags, or with an author who answers: the preset where `answers` has nothing, and leaves at `leaveAt`. */
function run(
  name: string,
  given: Record<string, string>,
  answers?: Record<string, string>,
  leaveAt?: string,
) {
  const asked: string[] = [];
  const ask = async ({ message, preset, fault }: Question) => {
    asked.push(message);
    if (message === leaveAt) return undefined;
    const answer = answers?.[message] ?? preset;
    if (answer === undefined || fault(answer) !== undefined) throw new Error(`${message}: ${answer}`);
    return answer;
  };
  const note = (text: string) => {
    said.push(text);
  };
  const desk = { say: note, complain: note, ask: answers && ask };
  return make(content, kindOf(name), given, ground(), desk).then((code) => ({ code, asked }));
}
const enough = sampleAnswers()['lesson'] ?? {};

describe('npm run new with flags that suffice', () => {
  it.each(kinds.map(({ name }) => name))(
    'writes a %s, asks nothing and says what to do next',
    async (name) => {
      const { code, asked } = await run(name, sampleAnswers()[name] ?? {}, {});
      expect([code, asked]).toEqual([0, []]);
      expect(buildCatalog(contentFiles(content)).problems).toEqual([]);
      const text = said.join('\n');
      expect(text).toContain('What to do next');
      expect(text).toMatch(/http:\/\/127\.0\.0\.1:4321\/ky\/[a-z/-]+\/ /);
      expect(text).toContain('npm run content:check');
      for (const [, file = ''] of text.matchAll(/^ +(content\/\S+)$/gm))
        expect(existsSync(join(dirname(content), file))).toBe(true);
    },
  );
});

describe('npm run new without a terminal', () => {
  it('names every flag that is missing, and touches nothing', async () => {
    const before = contentFiles(content);
    const { code } = await run('lesson', { 'title-en': 'A bridge' });
    expect(code).toBe(1);
    expect(said.join()).toMatch(/--title-ky is missing.*\n--title-ru is missing/);
    expect(contentFiles(content)).toEqual(before);
  });
});

describe('npm run new in a terminal', () => {
  it('asks only for what no flag says and what has more than one answer', async () => {
    const { 'title-ky': ky = '', ...rest } = enough;
    const { code, asked } = await run('lesson', rest, { 'Title in Kyrgyz': ky });
    expect(code).toBe(0);
    expect(asked[0]).toBe('Title in Kyrgyz');
    expect(asked).not.toContain('In which course');
    expect(contentFiles(content).has('courses/keys/how-bridge-works-first-step/quiz.yaml')).toBe(true);
  });
  it('says what is missing where there is nothing to choose from', async () => {
    for (const file of ['course.yaml', 'first-key/lesson.yaml']) rmSync(join(content, 'courses/keys', file));
    expect((await run('question', {}, {})).code).toBe(1);
    expect(said.join()).toContain('For which lesson: there is none yet');
  });
  it('asks again for what a flag says wrongly', async () => {
    const { asked } = await run('lesson', { ...enough, id: 'first-key' }, {});
    expect(said.join()).toContain('--id: "first-key" is there already');
    expect(asked[0]).toContain('Its id');
  });
  it.each(['Title in Russian', 'Languages whose text comes later (Enter: none)'])(
    'leaves everything as it was when the author leaves at “%s”',
    async (question) => {
      const before = contentFiles(content);
      const { 'title-ky': ky = '', 'title-ru': ru = '', 'title-en': en = '' } = enough;
      const titles = { 'Title in Kyrgyz': ky, 'Title in Russian': ru, 'Title in English': en };
      expect((await run('lesson', {}, titles, question)).code).toBe(1);
      expect(said.join()).toContain('everything is as it was');
      expect(contentFiles(content)).toEqual(before);
    },
  );
});

describe('writing', () => {
  const plan = { open: [], page: undefined, hints: [] };
  const standing = () => contentFiles(content);

  it('puts everything back when a file cannot be written, folders too', () => {
    const files = standing();
    const made = new Map([
      ['glossary/new/deep/a.yaml', 'a'],
      ['glossary/b.yaml', 'b'],
      ['glossary/wallet.yaml/c.yaml', 'c'],
    ]);
    expect(() => writePlan(content, { ...plan, made, changed: new Map() }, files)).toThrow();
    expect(standing()).toEqual(files);
    expect(existsSync(join(content, 'glossary/new'))).toBe(false);
  });
  it('gives a changed file its old text back when a later one fails', () => {
    const files = standing();
    const changed = new Map([
      ['glossary/wallet.yaml', 'x'],
      ['reviews.yaml', 'y'],
    ]);
    const known = new Map(files).set('reviews.yaml', 'as it was read, before somebody saved it');
    expect(() => writePlan(content, { ...plan, made: new Map(), changed }, known)).toThrow('in the meantime');
    expect(standing()).toEqual(files);
  });
  it('never takes the place of a file that appeared in the meantime', () => {
    const files = standing();
    writeFileSync(join(content, 'glossary/late.yaml'), 'mine');
    const made = new Map([['glossary/late.yaml', 'theirs']]);
    expect(() => writePlan(content, { ...plan, made, changed: new Map() }, files)).toThrow('EEXIST');
    expect(readFileSync(join(content, 'glossary/late.yaml'), 'utf8')).toBe('mine');
  });
});

describe('the command line', () => {
  it('reads a kind and flags in either form', () => {
    const { kind, given, help } = readCommand(['term', '--term-en', 'Hash', '--term-ky=a=b', '--help']);
    expect([kind?.name, given, help]).toEqual(['term', { 'term-en': 'Hash', 'term-ky': 'a=b' }, true]);
    expect(readCommand([])).toMatchObject({ kind: undefined, given: {}, help: false });
  });
  it.each([
    [['poem'], 'is nothing that can be made; there is lesson'],
    [['term', '--term-en', 'Two', 'words'], 'stands between quotes'],
    [['term', '--term-en'], '--term-en needs a value'],
    [['term', '--term-en', '--term-ky', 'x'], '--term-en needs a value'],
  ])('says what is wrong with %j', (words, message) => {
    expect(() => readCommand(words)).toThrow(message);
  });
  it('lists the answers of a flag where there is a choice', () => {
    expect(helpOf(kindOf('question'), ground())).toMatch(/--lesson.*\n +keys\/first-key\n/);
    expect(helpOf(kindOf('course'), ground())).toContain('start, practice, depth');
  });
  it('lists every kind, and every flag of a kind', () => {
    for (const kind of kinds) {
      expect(helpOf(undefined, ground())).toContain(`npm run new -- ${kind.name}`);
      for (const { name } of kind.fields) expect(helpOf(kind, ground())).toContain(`--${name}`);
    }
  });
});
