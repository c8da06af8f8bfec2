import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { type Locale, type Localized, locales } from '@/core/locale/locale.ts';
import type { SearchDocument } from '../documents.ts';
import { sampleDocuments } from '../sample-documents.ts';
import { hitsOf, indexOf } from '../sample-index.ts';
import { wordsIn } from '../words.ts';
import type { SearchIndex } from './search-index.ts';

let indexes: Localized<SearchIndex>;
beforeAll(async () => {
  const opened = await Promise.all(
    locales.map(async (locale) => [locale, await indexOf(sampleDocuments[locale], locale)] as const),
  );
  indexes = Object.fromEntries(opened) as Record<Locale, SearchIndex>;
});
const found = async (locale: Locale, query: string) =>
  (await hitsOf(indexes[locale], query)).map(({ href }) => href);
const page = (title: string, text = ''): SearchDocument => ({
  id: title,
  kind: 'page',
  title,
  text,
  href: `/${title}/`,
});
/** The words marked in the first result: of its heading, then of its passage. */
async function marked(index: SearchIndex, query: string): Promise<readonly string[]> {
  const [hit] = await hitsOf(index, query);
  const passages = hit === undefined ? [] : await index.passages(query, [hit.document]);
  return [...(hit === undefined ? [] : [hit.heading]), ...passages].flatMap(({ text, ranges }) =>
    ranges.map(([from, to]) => text.slice(from, to)),
  );
}

describe('a query', () => {
  it.each(locales)('of any signs is answered in %s', async (locale) => {
    const signs = fc.string({ unit: fc.constantFrom(...'+-:^~* "\\/()капчыкwallet'), maxLength: 30 });
    await fc.assert(
      fc.asyncProperty(fc.oneof(fc.string({ unit: 'binary' }), signs), async (query) => {
        expect((await indexes[locale].ask(query)).query).toBe(query);
      }),
    );
  });

  it.each(['title:капчык', '-капчык', '+капчык^2', 'капчык~1', '*капчык*'])(
    '%s means its words',
    async (query) => {
      expect(await found('ky', query)).toContain('/ky/glossary/wallet/');
    },
  );

  it.each(['', '   ', '+-:^~*', '«»', '…'])('without a word (%s) finds nothing', async (query) => {
    expect(await found('ky', query)).toEqual([]);
  });

  it('of a whole pasted page is answered', async () => {
    expect(await found('ky', 'капчык дарек '.repeat(5000))).toContain('/ky/glossary/wallet/');
  });
});

describe('documents', () => {
  it.each(locales)('are found by each word of their titles in %s', async (locale) => {
    for (const { title, href } of sampleDocuments[locale]) {
      for (const { word } of wordsIn(title)) expect(await found(locale, word), word).toContain(href);
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
            expect((await hitsOf(index, word)).map((hit) => hit.href)).toContain(href);
        }
      }),
      { numRuns: 40 },
    );
  });

  it('of a term come before lessons that mention it', async () => {
    expect((await found('ky', 'капчык'))[0]).toBe('/ky/glossary/wallet/');
    expect((await found('ru', 'сид-фраза'))[0]).toBe('/ru/glossary/seed-phrase/');
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
    const index = await indexOf(terms, 'ky');
    expect((await hitsOf(index, 'капчык'))[0]?.title.text).toBe('капчык');
    expect((await hitsOf(index, 'капчык муздак'))[0]?.title.text).toBe('муздак капчык');
  });

  it('that have the rare word of a question come before those that have its common ones', async () => {
    const texts = ['how do I pay', 'how do I sign', 'how do I wait', 'a thief took the phone'];
    const pages = texts.map((text, at) => ({ ...page(`${at}`, text), href: `/${at}` }));
    expect((await hitsOf(await indexOf(pages, 'en'), 'how do I stop a thief'))[0]?.href).toBe('/3');
  });

  it('that have all the words come before those that have one', async () => {
    expect((await found('ky', 'даректи текшерүү жана капчык'))[0]).toBe('/ky/courses/keys/address/#check');
  });

  it('are found by their other names', async () => {
    expect(await found('ky', 'кошелек')).toEqual(['/ky/glossary/wallet/']);
    expect(await found('ky', 'wallet')).toEqual(['/ky/glossary/wallet/']);
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
    expect(await marked(await indexOf([page('Барак', text)], 'ky'), query)).toEqual([form]);
  });

  it('are found and marked in Russian and English', async () => {
    expect(await marked(indexes.ru, 'кошельку')).toEqual(['кошельке', 'кошельках']);
    expect((await found('ru', 'кошелёк'))[0]).toBe('/ru/courses/keys/wallet/#inside');
    expect(await found('en', 'walle')).toEqual(['/en/courses/keys/wallet/#inside']);
  });

  it('do not make strangers of short words: сом is not found by сок', async () => {
    const index = await indexOf([page('Санарип сом')], 'ky');
    expect(await hitsOf(index, 'сок')).toEqual([]);
    expect(await hitsOf(index, 'со')).toHaveLength(1);
  });
});

describe('an answer', () => {
  it('holds the best of each kind, how many there are, and more when asked', async () => {
    const index = await indexOf(
      [...'абвгдежзик'].map((letter) => page(`барак ${letter}`)),
      'ky',
    );
    const [group] = (await index.ask('барак')).groups;
    expect([group?.total, group?.hits.length]).toEqual([10, 6]);
    expect((await index.ask('барак', { most: 9 })).groups[0]?.hits).toHaveLength(9);
  });

  it('keeps to the kinds and levels that are wanted', async () => {
    const leveled = sampleDocuments.ky.map((document) =>
      document.kind === 'lab' ? { ...document, levels: ['start', 'depth'] } : document,
    );
    const index = await indexOf(leveled, 'ky');
    const kinds = async (wanted: Parameters<SearchIndex['ask']>[1]) =>
      (await index.ask('капчык', wanted)).groups.map(({ kind }) => kind).sort();
    expect(await kinds({})).toEqual(['lab', 'section', 'term']);
    expect(await kinds({ kinds: ['section', 'page'] })).toEqual(['section']);
    expect(await kinds({ levels: ['practice', 'depth'] })).toEqual(['lab']);
    expect(await kinds({ levels: ['practice'] })).toEqual([]);
  });

  it('is the same when many questions are asked at once', async () => {
    const questions = ['капчык', 'дарек', 'капчыгыңызда', 'жок', 'ачкыч текшер'];
    const fresh = await indexOf(sampleDocuments.ky, 'ky');
    const together = await Promise.all(questions.map((question) => fresh.ask(question)));
    for (const [at, question] of questions.entries()) {
      expect(together[at]).toEqual(await indexes.ky.ask(question));
    }
  });

  it('costs one shard and one file of titles; texts come with the passages', async () => {
    const fetched: string[] = [];
    const index = await indexOf(sampleDocuments.ky, 'ky', fetched);
    expect(fetched).toEqual([]);
    const { groups } = await index.ask('дарек');
    await index.ask('даректи');
    expect(fetched.map(([kind]) => kind)).toEqual(['s', 't']);
    await index.passages(
      'дарек',
      (groups[0]?.hits ?? []).map(({ document }) => document),
    );
    expect(fetched.map(([kind]) => kind)).toEqual(['s', 't', 'p']);
  });
});

describe('a misspelled word', () => {
  const meant = async (query: string) => (await indexes.ky.ask(query)).meant;

  it.each(['кпчык', 'капшык', 'капчкы', 'каапчык', 'апчык', 'Капшык'])('%s means капчык', async (query) => {
    expect((await meant(query))[0]).toBe('капчык');
  });

  it('is mended where it stands, the other words kept', async () => {
    expect(await meant('кпчык, зззз')).toEqual(['капчык, зззз']);
  });

  it('is mended too where the last resort finds another word by its beginning', async () => {
    const index = await indexOf([page('Капчык'), page('Кап')], 'ky');
    const { groups, meant, near } = await index.ask('капчкы');
    expect(groups.flatMap(({ hits }) => hits.map(({ title }) => title.text))).toEqual(['Кап']);
    expect(meant.map((one) => one.toLowerCase())).toEqual(['капчык']);
    expect(near).toEqual([]);
    expect((await index.ask('капчыкты')).meant).toEqual([]);
  });

  it('that is near to nothing means nothing', async () => {
    expect(await meant('зззззз')).toEqual([]);
    expect(await meant('к')).toEqual([]);
  });

  it('is offered as people write it, with ө and ү', async () => {
    expect(await meant('кызомол')).toEqual(['көзөмөл']);
  });
});

describe('suggestions', () => {
  it('are the glossary terms nearest in spelling', async () => {
    const terms = ['блок', 'жеке ачкыч', 'капчык', 'комиссия'].map(
      (title): SearchDocument => ({ ...page(title), kind: 'term' }),
    );
    const index = await indexOf([...terms, page('Долбоор')], 'ky');
    expect((await index.ask('камисия')).near[0]).toEqual({ term: 'комиссия', href: '/комиссия/' });
    expect((await index.ask('зпчык')).near).toHaveLength(4);
  });
});
