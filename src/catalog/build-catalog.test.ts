import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildCatalog } from './build-catalog.ts';
import { formatProblems } from './problem.ts';
import { sampleContent } from './sample-content.ts';

const lesson = 'courses/keys/first-key';

/** The sample with one file rewritten; undefined removes it. */
function changed(file: string, rewrite: (text: string) => string | undefined) {
  const files = sampleContent();
  const text = rewrite(files.get(file) ?? '');
  if (text === undefined) files.delete(file);
  else {
    expect(text, 'the change must change something').not.toBe(files.get(file));
    files.set(file, text);
  }
  return buildCatalog(files);
}

describe('a whole content folder', () => {
  it('becomes a catalog without problems', () => {
    const { catalog, problems } = buildCatalog(sampleContent());
    expect(problems).toEqual([]);
    expect(catalog?.courses[0]?.lessons[0]).toMatchObject({ id: 'first-key', course: 'keys', position: 1 });
    expect(catalog?.terms.get('wallet')?.taughtIn.map(({ id }) => id)).toEqual(['first-key']);
  });
  it('skips templates, whose names begin with _', () => {
    const files = sampleContent().set('_templates/course.yaml', 'not: whole');
    expect(buildCatalog(files).problems).toEqual([]);
  });
});

describe('a broken content folder stops with file, field, what was found and what is wanted', () => {
  it.each([
    [
      'a missing ky text',
      `${lesson}/lesson.yaml`,
      (s: string) => s.replace('ky: "Биринчи ачкыч", ', ''),
      { field: 'title.ky', found: 'nothing' },
    ],
    [
      'an empty text',
      `${lesson}/lesson.yaml`,
      (s: string) => s.replace('en: "The first key"', 'en: " "'),
      { field: 'title.en' },
    ],
    [
      'a wrong term id',
      `${lesson}/lesson.yaml`,
      (s: string) => s.replace('terms: [wallet]', 'terms: [walet]'),
      { field: 'terms.0', found: '"walet"' },
    ],
    [
      'a wrong term id among those that do not link',
      `${lesson}/lesson.yaml`,
      (s: string) => `${s}unlinked: [walet]\n`,
      { field: 'unlinked.0', found: '"walet"' },
    ],
    [
      'a wrong term id among those that do not link in a page',
      'pages/about/page.yaml',
      (s: string) => `${s}unlinked: [purse]\n`,
      { field: 'unlinked.0', found: '"purse"' },
    ],
    [
      'a skill that is no outcome of the course',
      `${lesson}/quiz.yaml`,
      (s: string) => s.replace('facts: [B4.02]', 'skills: [guard, gard]'),
      { field: 'questions.0.skills.1', found: '"gard"' },
    ],
    [
      'a fact nobody wrote',
      `${lesson}/lesson.yaml`,
      (s: string) => s.replace('sources: [B4.02]', 'sources: [B4.99]'),
      { field: 'sources.0' },
    ],
    [
      'a field with a slip',
      `${lesson}/lesson.yaml`,
      (s: string) => s.replace('minutes:', 'minuts:'),
      { field: 'minuts' },
    ],
    [
      'a question of an unknown section',
      `${lesson}/quiz.yaml`,
      (s: string) => s.replace('section: one', 'section: seven'),
      { field: 'questions.0.section' },
    ],
    [
      'a question without a right answer',
      `${lesson}/quiz.yaml`,
      (s: string) => s.replace(/ {4}answer: 12\n/, ''),
      { field: 'questions.0.answer', found: 'nothing' },
    ],
    [
      'a level that does not exist',
      'courses/keys/course.yaml',
      (s: string) => s.replace('level: start', 'level: easy'),
      { field: 'level', found: '"easy"' },
    ],
    [
      'a listed lesson without a folder',
      'courses/keys/course.yaml',
      (s: string) => s.replace('[first-key]', '[first-key, second-key]'),
      { field: 'lessons.1' },
    ],
    [
      'a lesson that no course lists',
      'courses/keys/course.yaml',
      (s: string) => s.replace('[first-key]', '[other]'),
      { field: '', found: 'a lesson that no course lists' },
    ],
  ])('%s', (_, file, rewrite, expected) => {
    const { catalog, problems } = changed(file, rewrite);
    expect(catalog).toBeUndefined();
    expect(problems).toContainEqual(expect.objectContaining(expected));
    expect(problems.every((problem) => problem.file.length > 0 && problem.wanted.length > 0)).toBe(true);
  });

  it('names the line of the field', () => {
    const { problems } = changed(`${lesson}/lesson.yaml`, (s) => s.replace('minutes: 20', 'minutes: many'));
    expect(problems).toEqual([
      expect.objectContaining({ file: `${lesson}/lesson.yaml`, line: 1, field: 'minutes' }),
    ]);
  });
  it('says which id may have been meant', () => {
    const { problems } = changed(`${lesson}/lesson.yaml`, (s) =>
      s.replace('terms: [wallet]', 'terms: [walet]'),
    );
    expect(problems[0]?.wanted).toContain('did you mean "wallet"?');
  });
  it('tells a missing Kyrgyz file from an awaited English one', () => {
    expect(changed(`${lesson}/ky.mdx`, () => undefined).problems).toMatchObject([
      { file: `${lesson}/ky.mdx`, found: 'nothing' },
    ]);
    const files = sampleContent();
    files.delete(`${lesson}/en.mdx`);
    files.set(`${lesson}/lesson.yaml`, `${files.get(`${lesson}/lesson.yaml`)}awaiting: [en]\n`);
    expect(buildCatalog(files).problems).toEqual([]);
  });
  it('does not let the source language be awaited', () => {
    const files = sampleContent();
    files.delete(`${lesson}/ky.mdx`);
    files.set(`${lesson}/lesson.yaml`, `${files.get(`${lesson}/lesson.yaml`)}awaiting: [ky]\n`);
    expect(buildCatalog(files).problems).toMatchObject([{ file: `${lesson}/ky.mdx` }]);
  });
  it.each([
    ['a bare brace', (s: string) => `${s}\nA { brace\n`, 'between backticks'],
    ['a bare <', (s: string) => `${s}\nless <than you\n`, 'the word instead'],
    ['an expression', (s: string) => `${s}\nTwo is {1 + 1}.\n`, 'prose only'],
    ['an unknown word', (s: string) => `${s}\n<Video id="x" />\n`, 'one of: '],
    ['a misspelled word', (s: string) => `${s}\n<Trem id="wallet">a</Trem>\n`, 'did you mean Term?'],
    ['an unknown term', (s: string) => s.replace('id="wallet"', 'id="purse"'), 'content/glossary/'],
    ['one section too many', (s: string) => `${s}\n## Three\n`, 'one for each of: one, two'],
    ['an own title', (s: string) => `# Title\n\n${s}`, 'the title comes from the YAML file'],
  ])('%s in a text', (_, rewrite, wanted) => {
    const { problems } = changed(`${lesson}/ru.mdx`, rewrite);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatchObject({ file: `${lesson}/ru.mdx`, wanted: expect.stringContaining(wanted) });
  });
  it.each([
    ['a question of another lesson', '<Explains id="who" />Text.', 'of this lesson: how-many'],
    [
      'a second mark for a question',
      '<Explains id="how-many" />A.\n\n<Explains id="how-many" />B.',
      'only one',
    ],
    ['a mark that is no part of a paragraph', '<Explains id="how-many" />', 'before its first word'],
    [
      'a mark in the middle of a paragraph',
      'Text <Explains id="how-many" />goes on.',
      'before its first word',
    ],
  ])('%s', (_, text, wanted) => {
    const files = sampleContent();
    for (const locale of ['ky', 'ru', 'en']) {
      const file = `${lesson}/${locale}.mdx`;
      const mark = locale === 'ru' ? text : '<Explains id="how-many" />Text.';
      files.set(file, (files.get(file) ?? '').replace('## Two', `${mark}\n\n## Two`));
    }
    const { problems } = buildCatalog(files);
    expect(problems[0]).toMatchObject({ file: `${lesson}/ru.mdx`, wanted: expect.stringContaining(wanted) });
  });
  it('a mark in another section than the question names, with its line', () => {
    const files = sampleContent();
    for (const locale of ['ky', 'ru', 'en'])
      files.set(
        `${lesson}/${locale}.mdx`,
        `${files.get(`${lesson}/${locale}.mdx`)}\n<Explains id="how-many" />Text.\n`,
      );
    const { problems } = buildCatalog(files);
    expect(problems).toHaveLength(3);
    expect(problems[0]).toMatchObject({
      line: 11,
      found: expect.stringContaining('in section "two"'),
      wanted: expect.stringContaining('in section "one"'),
    });
  });
  it('a mark that one language lacks, unless that language is awaited', () => {
    const files = sampleContent();
    for (const locale of ['ky', 'ru']) {
      const file = `${lesson}/${locale}.mdx`;
      files.set(
        file,
        (files.get(file) ?? '').replace('## Two', '- <Explains id="how-many" />Text.\n\n## Two'),
      );
    }
    expect(buildCatalog(files).problems).toMatchObject([
      { file: `${lesson}/en.mdx`, found: expect.stringContaining('another language has it') },
    ]);
    files.delete(`${lesson}/en.mdx`);
    files.set(`${lesson}/lesson.yaml`, `${files.get(`${lesson}/lesson.yaml`)}awaiting: [en]\n`);
    const { catalog, problems } = buildCatalog(files);
    expect(problems).toEqual([]);
    expect(catalog?.courses[0]?.lessons[0]?.explained).toEqual(['how-many']);
  });
  it('lets several questions share a paragraph', () => {
    const files = sampleContent();
    const quiz = files.get(`${lesson}/quiz.yaml`) ?? '';
    const second = quiz.replace('questions:\n', '').replace('id: how-many', 'id: how-few');
    files.set(`${lesson}/quiz.yaml`, quiz + second);
    for (const locale of ['ky', 'ru', 'en']) {
      const file = `${lesson}/${locale}.mdx`;
      const marks = '<Explains id="how-many" /><Explains id="how-few" />Text.';
      files.set(file, (files.get(file) ?? '').replace('## Two', `${marks}\n\n## Two`));
    }
    const { catalog, problems } = buildCatalog(files);
    expect(problems).toEqual([]);
    expect(catalog?.courses[0]?.lessons[0]?.explained).toEqual(['how-many', 'how-few']);
  });
  it.each([
    ['a script in a drawing', (s: string) => s.replace('</svg>', '<script>1</script></svg>')],
    ['a label without a place', (s: string) => s.replace('{{name}}', 'name')],
    ['a place without a label', (s: string) => s.replace('{{name}}', '{{name}}{{other}}')],
  ])('%s', (_, rewrite) => {
    expect(changed(`${lesson}/media/lock.svg`, rewrite).problems).toHaveLength(1);
  });
  it('finds a file with a slip in its name', () => {
    const files = sampleContent().set('glossary/Wallet.yml', 'x');
    expect(buildCatalog(files).problems).toMatchObject([{ file: 'glossary/Wallet.yml' }]);
  });
  it('finds invalid YAML and names its line', () => {
    const { problems } = changed('glossary/wallet.yaml', (s) => `${s}bad: "open\n`);
    expect(problems[0]).toMatchObject({
      file: 'glossary/wallet.yaml',
      wanted: expect.stringContaining('valid YAML'),
    });
  });
});

describe('buildCatalog', () => {
  it('never throws, whatever an author writes into a file', () => {
    const names = [...sampleContent().keys()];
    fc.assert(
      fc.property(fc.constantFrom(...names), fc.string({ unit: 'binary' }), (name, text) => {
        const { catalog, problems } = buildCatalog(sampleContent().set(name, text));
        expect(catalog === undefined).toBe(problems.length > 0);
        expect(formatProblems(problems)).toEqual(expect.any(String));
      }),
      { numRuns: 300 },
    );
  });
});
