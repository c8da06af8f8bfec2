import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { type Locale, type Localized, locales } from '@/core/locale/locale.ts';
import type { SearchDocument } from './documents.ts';
import { buildIndexFile } from './index-file.ts';
import { openIndex, type SearchIndex } from './open-index.ts';
import { search } from './query.ts';
import { sampleDocuments } from './sample-documents.ts';
import { suggestions } from './suggestions.ts';
import { wordsIn } from './words.ts';

async function indexOf(documents: readonly SearchDocument[], locale: Locale): Promise<SearchIndex> {
  const index = await openIndex(await buildIndexFile(documents, locale), locale);
  if (index === 'damaged') throw new Error('an index just built cannot be read');
  return index;
}

let indexes: Localized<SearchIndex>;
beforeAll(async () => {
  const opened = await Promise.all(locales.map((locale) => indexOf(sampleDocuments[locale], locale)));
  indexes = Object.fromEntries(opened.map((index) => [index.analysis.locale, index])) as Record<
    Locale,
    SearchIndex
  >;
});
const found = (locale: Locale, query: string) => search(indexes[locale], query).map(({ href }) => href);

describe('a query', () => {
  it.each(locales)('of any signs is answered in %s', (locale) => {
    const signs = fc.string({ unit: fc.constantFrom(...'+-:^~* "\\/()капчыкwallet'), maxLength: 30 });
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), signs), (query) => {
        expect(Array.isArray(search(indexes[locale], query))).toBe(true);
      }),
    );
  });

  it.each(['title:капчык', '-капчык', '+капчык^2', 'капчык~1', '*капчык*'])('%s means its words', (query) => {
    expect(found('ky', query)).toContain('/ky/glossary/wallet/');
  });

  it.each(['', '   ', '+-:^~*', '«»', '…'])('without a word (%s) finds nothing', (query) => {
    expect(found('ky', query)).toEqual([]);
  });

  it('of a whole pasted page is answered', () => {
    expect(found('ky', 'капчык дарек '.repeat(5000))).toContain('/ky/glossary/wallet/');
  });
});

describe('documents', () => {
  it.each(locales)('are found by each word of their titles in %s', (locale) => {
    for (const { title, href } of sampleDocuments[locale]) {
      for (const { word } of wordsIn(title)) expect(found(locale, word), word).toContain(href);
    }
  });

  it.each(locales)('of any titles are found by each word of them in %s', async (locale) => {
    const letter = fc.constantFrom(...'абвгёжийклмнңоөпрстуүчшыабвгкостabckwyz39 -');
    const title = fc.oneof(
      fc.string({ unit: letter, maxLength: 40 }),
      fc.constantFrom('constructor', '__proto__ valueOf'),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(title, { minLength: 1, maxLength: 12 }), async (titles) => {
        const documents = titles.map(
          (one, at): SearchDocument => ({
            id: `${at}`,
            kind: 'page',
            title: one,
            text: 'бир эки үч',
            href: `/${at}`,
          }),
        );
        const index = await indexOf(documents, locale);
        for (const { title: one, href } of documents) {
          for (const { word } of wordsIn(one))
            expect(search(index, word).map((hit) => hit.href)).toContain(href);
        }
      }),
      { numRuns: 40 },
    );
  });

  it('of a term come before lessons that mention it', () => {
    expect(found('ky', 'капчык')[0]).toBe('/ky/glossary/wallet/');
    expect(found('ru', 'сид-фраза')[0]).toBe('/ru/glossary/seed-phrase/');
  });

  it('of a term come before longer terms that hold its name', async () => {
    const names = ['ысык капчык', 'муздак капчык', 'капчык', 'аппараттык капчык'];
    const terms = names.map(
      (title): SearchDocument => ({
        id: title,
        kind: 'term',
        title,
        text: 'капчык '.repeat(title.length),
        href: `/${title}/`,
      }),
    );
    expect(search(await indexOf(terms, 'ky'), 'капчык')[0]?.title.text).toBe('капчык');
    expect(search(await indexOf(terms, 'ky'), 'капчык муздак')[0]?.title.text).toBe('муздак капчык');
  });

  it('that have the rare word of a question come before those that have its common ones', async () => {
    const texts = ['how do I pay', 'how do I sign', 'how do I wait', 'a thief took the phone'];
    const pages = texts.map(
      (text, at): SearchDocument => ({ id: text, kind: 'page', title: `${at}`, text, href: `/${at}` }),
    );
    expect(search(await indexOf(pages, 'en'), 'how do I stop a thief')[0]?.href).toBe('/3');
  });

  it('that have all the words come before those that have one', () => {
    expect(found('ky', 'даректи текшерүү жана капчык')[0]).toBe('/ky/courses/keys/address/#check');
  });

  it('are found by their other names', () => {
    expect(found('ky', 'кошелек')).toEqual(['/ky/glossary/wallet/']);
    expect(found('ky', 'wallet')).toEqual(['/ky/glossary/wallet/']);
  });
});

describe('inflected forms', () => {
  it.each([
    ['капчык', 'капчыгыңызга'],
    ['капчык', 'капчыктардан'],
    ['ачкыч', 'ачкычты'],
    ['ачкыч', 'ачкычтарыңызды'],
    ['дарек', 'даректи'],
    ['дарек', 'дарегиңиз'],
    ['китеп', 'китебинде'],
    ['тармак', 'тармагындагы'],
    ['колтамга', 'колтамганын'],
    ['көзөмөл', 'көзөмөлдөө'],
    ['козомол', 'көзөмөлдөө'],
    ['тузмогу', 'түзмөгү'],
    ['түзмөк', 'түзмөгү'],
    ['капчыгыңызда', 'капчыктан'],
  ])('%s finds %s and marks it', async (query, form) => {
    const text = `Биринчи сөз, анан ${form} жана башка.`;
    const [hit] = search(
      await indexOf([{ id: '1', kind: 'page', title: 'Барак', text, href: '/1' }], 'ky'),
      query,
    );
    expect(hit?.passage.ranges.map(([from, to]) => hit.passage.text.slice(from, to))).toEqual([form]);
  });

  it('are found and marked in Russian and English', () => {
    const [hit] = search(indexes.ru, 'кошельку');
    expect(hit?.heading.ranges.map(([from, to]) => hit.heading.text.slice(from, to))).toEqual(['кошельке']);
    expect(hit?.passage.ranges.map(([from, to]) => hit.passage.text.slice(from, to))).toEqual(['кошельках']);
    expect(found('ru', 'кошелёк')[0]).toBe('/ru/courses/keys/wallet/#inside');
    expect(found('en', 'walle')).toEqual(['/en/courses/keys/wallet/#inside']);
  });

  it('do not make strangers of short words: сом is not found by сок', async () => {
    const index = await indexOf(
      [{ id: '1', kind: 'page', title: 'Санарип сом', text: '', href: '/1' }],
      'ky',
    );
    expect(search(index, 'сок')).toEqual([]);
    expect(search(index, 'со')).toHaveLength(1);
  });
});

describe('suggestions', () => {
  it('are the glossary terms nearest in spelling', async () => {
    const terms = ['блок', 'жеке ачкыч', 'капчык', 'комиссия'].map(
      (title): SearchDocument => ({
        id: title,
        kind: 'term',
        title,
        text: '',
        href: `/${title}/`,
      }),
    );
    const index = await indexOf(
      [...terms, ...sampleDocuments.ky.filter(({ kind }) => kind === 'page')],
      'ky',
    );
    expect(suggestions(index, 'камисия', 2)[0]).toEqual({ term: 'комиссия', href: '/комиссия/' });
    expect(suggestions(index, 'капшык', 1)[0]?.term).toBe('капчык');
    expect(suggestions(index, '???')).toHaveLength(4);
  });
});
