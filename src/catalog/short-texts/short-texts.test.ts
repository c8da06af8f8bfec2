import { describe, expect, it } from 'vitest';
import { emptyText } from '../empty-text.ts';
import { sampleContent } from '../sample-content.ts';
import type { TextLabel } from '../translations/labels.ts';
import { checkShortTexts, makeShortTexts } from './make-short-texts.ts';
import { readShortTexts, shortTextsFile } from './short-file.ts';

const day = '2026-12-01';
const term = 'glossary/wallet.yaml';
const id = `${term}#definition`;

function released(
  files: ReadonlyMap<string, string>,
  labels: Record<string, TextLabel> = {},
  on = day,
): string {
  const made = makeShortTexts(files, new Map(Object.entries(labels)), on);
  if (!('text' in made)) throw new Error(JSON.stringify(made.problems));
  return made.text;
}
const base = released(sampleContent());
/** The sample after its first release, with one file changed. */
function edited(file: string, from: string, to: string, written = base): Map<string, string> {
  const files = sampleContent();
  const text = files.get(file) ?? '';
  expect(text).toContain(from);
  return files.set(file, text.replace(from, to)).set(shortTextsFile, written);
}
const newer = () => edited(term, 'ky: "Аныктама"', 'ky: "Башка аныктама"');
const olderOf = (written: string, file = term, name = 'definition') =>
  readShortTexts(written).shorts?.get(file)?.texts.get(name)?.older;

describe('short-texts.json', () => {
  it('is asked for by the check, reads back as written, and a second release changes nothing', () => {
    expect(checkShortTexts(sampleContent())).toMatchObject([{ file: shortTextsFile, found: 'nothing' }]);
    const files = sampleContent().set(shortTextsFile, base);
    expect(checkShortTexts(files)).toEqual([]);
    expect(released(files)).toBe(base);
  });
  it('knows courses, lessons with their drawings, terms, facts and pages, but no quiz', () => {
    const { shorts } = readShortTexts(base);
    expect([...(shorts?.keys() ?? [])]).toEqual([
      'courses/keys/course.yaml',
      'courses/keys/first-key/lesson.yaml',
      term,
      'facts/keys.yaml',
      'pages/about/page.yaml',
    ]);
    expect([...(shorts?.get('courses/keys/first-key/lesson.yaml')?.texts.keys() ?? [])]).toEqual([
      'title',
      'summary',
      'objectives.see.text',
      'objectives.tell.text',
      'figures.lock.alt',
      'figures.lock.caption',
      'figures.lock.labels.name',
    ]);
  });
  it.each([
    ['half a file', base.slice(0, 200)],
    ['a digest that is none', base.replace(/"[0-9a-f]{8} /, '"x ')],
    [
      'a mark for no text',
      base.replace('"texts"', '"older": { "nothing": { "ru": "2026-12-01" } }, "texts"'),
    ],
    [
      'a source older than itself',
      base.replace('"texts"', '"older": { "title": { "ky": "2026-12-01" } }, "texts"'),
    ],
  ])('is refused when it holds %s', (_, damaged) => {
    expect(damaged).not.toBe(base);
    expect(checkShortTexts(sampleContent().set(shortTextsFile, damaged))).toMatchObject([
      { file: shortTextsFile, wanted: expect.stringContaining('npm run content:release') },
    ]);
  });
});

describe('a changed source of a short text', () => {
  it('is told with its line while its translations stay, and forbids a release until it is labelled', () => {
    const problems = checkShortTexts(newer());
    expect(problems).toMatchObject([{ file: term, line: 3, field: 'definition.ky' }]);
    expect(problems[0]?.found).toContain('Башка аныктама');
    expect(problems[0]?.wanted).toContain(`--label ${id}=typo|meaning`);
    expect(problems[0]?.rule).toBe('stale-translation');
    expect(makeShortTexts(newer(), new Map(), day).problems).toHaveLength(1);
  });
  it('leaves no mark as a typo, and marks both translations from today when its meaning changed', () => {
    expect(olderOf(released(newer(), { [id]: 'typo' }))).toEqual({});
    const marked = released(newer(), { [`${term}#all`]: 'meaning' });
    expect(olderOf(marked)).toEqual({ ru: day, en: day });
    expect(checkShortTexts(newer().set(shortTextsFile, marked))).toEqual([]);
  });
  it('heals where the translation changes, or where it is said to fit', () => {
    const marked = released(newer(), { [id]: 'meaning' });
    const files = newer().set(shortTextsFile, marked);
    const text = files.get(term) ?? '';
    files.set(term, text.replace('ru: "Аныктама"', 'ru: "Определение"'));
    expect(olderOf(released(files, {}, '2026-12-02'))).toEqual({ en: day });
    expect(olderOf(released(newer().set(shortTextsFile, marked), { [id]: 'fits' }))).toEqual({});
  });
  it('asks for nothing when all three languages change, when only a translation does, or when a text is new', () => {
    const all = edited(term, '{ ky: "Аныктама", ru: "Аныктама", en: "Аныктама" }', '{ ky: а, ru: б, en: в }');
    const one = edited(term, 'ru: "Аныктама"', 'ru: "Определение"');
    for (const files of [all, one])
      expect(checkShortTexts(files)).toMatchObject([{ file: shortTextsFile, field: `files.${term}` }]);
    expect(olderOf(released(all))).toEqual({});
  });
  it('is refused a label where nothing changed', () => {
    const made = makeShortTexts(
      newer(),
      new Map([
        [id, 'typo'],
        [`${term}#term`, 'typo'],
      ]),
      day,
    );
    expect(made.problems).toMatchObject([
      { file: shortTextsFile, found: expect.stringContaining('#term=typo') },
    ]);
  });
});

describe('a short text that is not yet written', () => {
  const empty = emptyText('ru', 'определение');
  const term = (definition: string) =>
    sampleContent().get('glossary/wallet.yaml')?.replace('ru: "Аныктама"', `ru: "${definition}"`) ?? '';
  const withTerm = (definition: string) =>
    sampleContent().set('glossary/purse.yaml', term(definition)).set(shortTextsFile, base);

  it('keeps its new file out of the release until all of it is written', () => {
    expect(term(empty)).toContain(empty);
    expect(checkShortTexts(withTerm(empty))).toEqual([]);
    expect(released(withTerm(empty))).toBe(base);
    expect(checkShortTexts(withTerm('Определение'))).toMatchObject([{ field: 'files.glossary/purse.yaml' }]);
  });
  it('is asked for like any other once it was released', () => {
    expect(checkShortTexts(edited('glossary/wallet.yaml', 'ru: "Аныктама"', `ru: "${empty}"`))).toHaveLength(
      1,
    );
  });
});
