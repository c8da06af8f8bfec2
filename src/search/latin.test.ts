import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analysisOf } from './analysis.ts';
import { cyrillicOf, guessesOf, keyOfTerm, keysOfTyped } from './latin.ts';
import { hitsOf, indexOf } from './sample-index.ts';

const keyed = (word: string) => keyOfTerm(word)?.slice(1);

describe('a word in Latin letters', () => {
  it.each([
    ['жүрөк', ['jürök', 'jurok', 'zhurok', 'zhürök', 'cürök']],
    ['жаңы', ['jangy', 'jany', 'zhanı', 'jañı', 'jaŋy']],
    ['ачкыч', ['achkych', 'açkıç', 'Achkich']],
    ['хан', ['khan', 'han', 'xan']],
    ['ишкер', ['ishker', 'işker']],
    ['көзөмөл', ['közömöl', 'kozomol']],
    ['цифра', ['tsifra']],
    ['реестр', ['reestr']],
    ['санариптик', ['sanariptik']],
  ])('meets %s in each way of writing', (word, ways) => {
    for (const way of ways) expect(keysOfTyped(way), way).toContain(keyed(word));
  });

  it('has no key when it has other letters, and a Cyrillic term always has one', () => {
    expect(keysOfTyped('капчык')).toEqual([]);
    expect(keysOfTyped('bip39')).toEqual([]);
    expect(keyOfTerm('wallet')).toBeUndefined();
    const word = fc.string({ unit: fc.constantFrom(...'абвгёжийклмнңоөпрстуүцчшщъыьэюя'), minLength: 1 });
    fc.assert(fc.property(word, (one) => /^~[a-z]*$/.test(keyOfTerm(one) ?? '')));
  });

  it.each([
    ['kapchikti', true, 'капчыкты'],
    ['darekterdin', true, 'даректердин'],
    ['uilor', true, 'уйлор'],
    ['birjami', false, 'биржами'],
    ['tranzaktsiiami', false, 'транзакциями'],
    ['holodnii', false, 'холодний'],
  ])('with the key %s and harmony %s is stemmed as %s', (key, harmony, word) => {
    expect(cyrillicOf(key, harmony)).toBe(word);
  });

  it.each([
    ['mayningge', 'майнинг'],
    ['bitkoindin', 'биткоин'],
    ['kyrgyzdardyn', 'кыргыз'],
    ['kapchygynyzga', 'капчык'],
  ])('%s is stemmed as %s by one of its guesses, whatever its i stands for', async (typed, word) => {
    const { term } = await analysisOf('ky');
    const stems = keysOfTyped(typed).flatMap((key) => guessesOf(key, 'ky').map(term));
    expect(stems.map(keyOfTerm)).toContain(keyOfTerm(term(word)));
  });

  it('any string has keys, and a Cyrillic word for each', async () => {
    const { term } = await analysisOf('ky');
    fc.assert(
      fc.property(fc.string(), (text) => {
        for (const key of keysOfTyped(text))
          for (const word of guessesOf(key, 'ky')) expect(typeof term(word)).toBe('string');
      }),
    );
  });
});

describe('a question in Latin letters', () => {
  it('has first what it names, though others say the word oftener', async () => {
    const page = (title: string, text: string) =>
      ({ id: title, kind: 'term', title, text, href: `/${title}` }) as const;
    const longer = [
      'виртуалдык актив боюнча кызмат',
      'виртуалдык актив оператору',
      'виртуалдык актив мыйзамы',
    ];
    const text = 'Виртуалдык актив, дагы виртуалдык актив, дагы актив.';
    const pages = longer.map((title) => page(title, text));
    const index = await indexOf([...pages, page('виртуалдык актив', 'Наркка ээ санарип маалымат.')], 'ky');
    for (const query of ['virtualdyk aktiv', 'virtualdyk aktivdin', 'виртуалдык активдин'])
      expect((await hitsOf(index, query))[0]?.href, query).toBe('/виртуалдык актив');
  });

  const text = 'Биринчи сөз, анан капчыгыңызга жана башка жөнөтүүлөр.';
  const page = { id: '1', kind: 'page', title: 'Барак', text, href: '/1' } as const;

  it.each(['kapchyk', 'kapçık', 'kapchygynyzga', 'kapchygyngyzga', 'kapc', 'zhonotuu', 'jönötüü'])(
    '%s finds the word of the text and marks it',
    async (query) => {
      const index = await indexOf([page], 'ky');
      const [hit] = await hitsOf(index, query);
      expect(hit?.href).toBe('/1');
      const [passage] = await index.passages(query, [hit?.document ?? 0]);
      expect(passage?.ranges).toHaveLength(1);
    },
  );

  it('is English on an English page, and reads one shard', async () => {
    const fetched: string[] = [];
    const index = await indexOf([{ ...page, text: 'A wallet, капчык' }], 'en', fetched);
    expect(await hitsOf(index, 'kapchyk')).toEqual([]);
    expect(await hitsOf(index, 'wallet')).toHaveLength(1);
    expect(fetched.filter((name) => name.startsWith('s'))).toHaveLength(1);
  });

  it('reads no shard of keys when it is Cyrillic', async () => {
    const many = Array.from({ length: 400 }, (_, at) => ({
      ...page,
      id: `${at}`,
      text: `капчык ${[...'абвгдежзик'].map((letter) => `${letter}а${letter}о${at}`).join(' ')}`,
    }));
    const fetched: string[] = [];
    const index = await indexOf(many, 'ky', fetched);
    await index.ask('капчык');
    expect(fetched.filter((name) => name.startsWith('s'))).toHaveLength(1);
  });
});
