import { describe, expect, it } from 'vitest';
import { emptyText } from '../empty-text.ts';
import { sampleContent } from '../sample-content.ts';
import type { TextLabel } from './labels.ts';
import { checkTranslations, makeTranslations } from './make-translations.ts';
import { readTranslations, translationsFile } from './translations-file.ts';

type Texts = Partial<Record<'ky' | 'ru' | 'en', readonly string[]>>;

const day = '2026-11-26';
const first = ['Бир.', 'Эки.', 'Үч.'];
const start: Texts = { ky: first, ru: ['Раз.', 'Два.', 'Три.'], en: ['One.', 'Two.', 'Three.'] };

/** The sample with a page of these paragraphs in section "who". */
function filesWith(texts: Texts, written?: string): Map<string, string> {
  const files = sampleContent();
  for (const [locale, blocks] of Object.entries({ ...start, ...texts }))
    files.set(`pages/about/${locale}.mdx`, `## Who\n\n${blocks.join('\n\n')}\n`);
  return written === undefined ? files : files.set(translationsFile, written);
}
function released(files: Map<string, string>, labels: Record<string, TextLabel> = {}, on = day): string {
  const made = makeTranslations(files, new Map(Object.entries(labels)), on);
  if (!('text' in made)) throw new Error(JSON.stringify(made.problems));
  return made.text;
}
const olderOf = (written: string) =>
  readTranslations(written)
    .translations?.get('pages/about')
    ?.blocks.slice(1)
    .map(({ older }) => older);
const base = released(filesWith({}));
const block = 'pages/about#who/3';
const other = ['Бир.', 'Эки жана дагы.', 'Үч.'];

describe('translations.json', () => {
  it('is asked for by the check, reads back as written, and a second release changes nothing', () => {
    expect(checkTranslations(filesWith({}))).toMatchObject([{ file: translationsFile, found: 'nothing' }]);
    expect(checkTranslations(filesWith({}, base))).toEqual([]);
    expect(released(filesWith({}, base))).toBe(base);
  });
  it('has every text of the content, a line for each block', () => {
    const { translations } = readTranslations(base);
    expect([...(translations?.keys() ?? [])]).toEqual(['courses/keys/first-key', 'pages/about']);
    expect(base.split('\n').filter((line) => line.includes('"words"'))).toHaveLength(9);
  });
  it.each([
    ['half a file', base.slice(0, 200)],
    ['words that were mended by hand', base.replace('Эки.', 'Беш.')],
    ['a digest that is none', base.replace(/"ru":"[0-9a-f]{16}"/, '"ru":"x"')],
    ['a day that is none', base.replace('"words":"Эки."', '"older":{"ru":"today"},"words":"Эки."')],
    [
      'a source older than itself',
      base.replace('"words":"Эки."', '"older":{"ky":"2026-11-26"},"words":"Эки."'),
    ],
  ])('is refused when it holds %s', (_, damaged) => {
    expect(damaged).not.toBe(base);
    expect(checkTranslations(filesWith({}, damaged))).toMatchObject([
      { file: translationsFile, wanted: expect.stringContaining('npm run content:release') },
    ]);
  });
});

describe('a changed source', () => {
  const files = filesWith({ ky: other }, base);
  it('without a label is refused, with its place, what changed and what is wanted', () => {
    const [problem, ...others] = checkTranslations(files);
    expect(others).toEqual([]);
    expect(problem).toMatchObject({ file: 'pages/about/ky.mdx', line: 5 });
    expect(problem?.found).toBe('a changed source, while ru and en stayed: [-Эки.-] {+Эки жана дагы.+}');
    expect(problem?.wanted).toContain(`--label ${block}=typo|meaning`);
    expect('text' in makeTranslations(files, new Map(), day)).toBe(false);
  });
  it('as a typo marks nothing, as a meaning marks the translations that stayed', () => {
    expect(olderOf(released(files, { [block]: 'typo' }))).toEqual([{}, {}, {}]);
    expect(olderOf(released(files, { [block]: 'meaning' }))).toEqual([{}, { ru: day, en: day }, {}]);
  });
  it('takes one label for the whole text', () => {
    const all = filesWith({ ky: ['Биринчи.', 'Экинчи.', 'Үч.'] }, base);
    expect(olderOf(released(all, { 'pages/about#all': 'meaning' }))).toEqual([
      { ru: day, en: day },
      { ru: day, en: day },
      {},
    ]);
  });
  it('asks only about a translation that stayed', () => {
    const half = filesWith({ ky: other, ru: ['Раз.', 'Два и ещё.', 'Три.'] }, base);
    expect(checkTranslations(half)[0]?.found).toContain('while en stayed');
    expect(olderOf(released(half, { [block]: 'meaning' }))).toEqual([{}, { en: day }, {}]);
  });
  it('with all its translations needs no label, only to be written down', () => {
    const all = filesWith(
      { ky: other, ru: ['Раз.', 'Два и ещё.', 'Три.'], en: ['One.', 'Two and more.', 'Three.'] },
      base,
    );
    expect(checkTranslations(all)).toMatchObject([
      { file: translationsFile, field: 'texts.pages/about', found: 'other words than the text has now' },
    ]);
    expect(olderOf(released(all))).toEqual([{}, {}, {}]);
  });
  it('is found although blocks came, went and moved around it', () => {
    const moved = filesWith(
      {
        ky: ['Жаңы.', 'Үч.', 'Эки жана дагы.'],
        ru: ['Новое.', 'Три.', 'Два.'],
        en: ['New.', 'Three.', 'Two.'],
      },
      base,
    );
    expect(olderOf(released(moved, { 'pages/about#who/4': 'meaning' }))).toEqual([
      {},
      {},
      { ru: day, en: day },
    ]);
  });
});

describe('a translation that is older', () => {
  const stale = released(filesWith({ ky: other }, base), { [block]: 'meaning' });
  it('keeps its first day through later changes of the source', () => {
    const later = filesWith({ ky: ['Бир.', 'Башка.', 'Үч.'] }, stale);
    for (const label of ['typo', 'meaning'] as const)
      expect(olderOf(released(later, { [block]: label }, '2027-01-01'))?.[1]).toEqual({ ru: day, en: day });
  });
  it('is fresh again once it changes, the other language is not', () => {
    const mended = filesWith({ ky: other, ru: ['Раз.', 'Два и ещё.', 'Три.'] }, stale);
    expect(olderOf(released(mended))?.[1]).toEqual({ en: day });
  });
  it('is fresh again when somebody compared them and found them to agree', () => {
    expect(olderOf(released(filesWith({ ky: other }, stale), { [block]: 'fits' }))).toEqual([{}, {}, {}]);
  });
  it('keeps its mark when a source is set or a term is marked in it', () => {
    const marked = filesWith({ ky: other, ru: ['Раз.', '<Term id="wallet">Два</Term>.', 'Три.'] }, stale);
    expect(checkTranslations(marked)).toEqual([]);
    expect(olderOf(released(marked))?.[1]).toEqual({ ru: day, en: day });
  });
});

describe('a label', () => {
  it.each([
    ['for a block that did not change', { 'pages/about#who/2': 'typo' }],
    ['for a text that did not change', { 'pages/about#all': 'meaning' }],
    ['that says "fits" of a block that is not older', { [block]: 'fits' }],
    ['for no block at all', { 'pages/abuot#who/2': 'typo' }],
  ] as const)('%s is refused', (_, labels) => {
    const made = makeTranslations(filesWith({}, base), new Map(Object.entries(labels)), day);
    expect(made.problems).toHaveLength(1);
  });
});

describe('a text', () => {
  it('whose translation is awaited, and comes later, is fresh', () => {
    const waiting = filesWith({});
    waiting.delete('pages/about/ru.mdx');
    waiting.set('pages/about/page.yaml', `${waiting.get('pages/about/page.yaml')}awaiting: [ru]\n`);
    const written = released(waiting);
    expect(olderOf(released(filesWith({}, written)))).toEqual([{}, {}, {}]);
  });
  it('that is gone leaves the file, one that is new enters it', () => {
    const files = filesWith({}, base);
    for (const name of ['page.yaml', 'ky.mdx', 'ru.mdx', 'en.mdx']) {
      files.set(`pages/other/${name}`, files.get(`pages/about/${name}`) ?? '');
      files.delete(`pages/about/${name}`);
    }
    expect(checkTranslations(files).map(({ field }) => field)).toEqual([
      'texts.pages/other',
      'texts.pages/about',
    ]);
    expect([...(readTranslations(released(files)).translations?.keys() ?? [])]).toContain('pages/other');
  });
  it('with the same translation under two blocks is matched in its order', () => {
    const twice = { ky: ['А.', 'Б.'], ru: ['То же.', 'То же.'], en: ['Same.', 'Same.'] };
    const written = released(filesWith(twice));
    const changed = filesWith({ ...twice, ky: ['А.', 'Б жана.'] }, written);
    expect(olderOf(released(changed, { [block]: 'meaning' }))).toEqual([{}, { ru: day, en: day }]);
  });
});

describe('a text that is not yet written', () => {
  const folder = 'pages/who-we-are';
  const withPage = (paragraph: string, written: string) => {
    const files = filesWith({}, written);
    for (const name of ['page.yaml', 'ky.mdx', 'ru.mdx', 'en.mdx'])
      files.set(`${folder}/${name}`, files.get(`pages/about/${name}`) ?? '');
    return files.set(`${folder}/ru.mdx`, `## Who\n\nРаз.\n\nДва.\n\n${paragraph}\n`);
  };
  const empty = emptyText('ru', 'абзац');
  it('is not asked for and not written down while it is new', () => {
    expect(checkTranslations(withPage(empty, base))).toEqual([]);
    expect(released(withPage(empty, base))).toBe(base);
    expect(checkTranslations(withPage('Три.', base))).toMatchObject([{ field: `texts.${folder}` }]);
  });
  it('is judged as any other once it has been released', () => {
    const written = released(withPage('Три.', base));
    expect(checkTranslations(withPage(empty, written))).toMatchObject([{ field: `texts.${folder}` }]);
  });
});
