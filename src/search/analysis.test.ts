import fc from 'fast-check';
import lunr from 'lunr';
import { describe, expect, it } from 'vitest';
import { locales } from '@/core/locale/locale.ts';
import { analysisOf } from './analysis.ts';
import { fold, repaired, wordsIn } from './words.ts';

describe('folding', () => {
  it.each([
    ['Көзөмөл', 'козомол'],
    ['ӨЗҮҢҮЗДҮН', 'озунуздун'],
    ['Кошелёк', 'кошелек'],
    ['й', 'й'],
    ['контроль', 'контрол'],
    ['объект', 'обект'],
    ['кӧзӱ', 'козу'],
    ['кошеле\u0308к', 'кошелек'],
    ['и\u0306', 'й'],
    ['за́мок', 'замок'],
  ])('makes %s %s', (word, folded) => {
    expect(fold(word)).toBe(folded);
  });

  it('changes nothing the second time', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => fold(fold(text)) === fold(text)));
  });

  it('makes a word typed on a Russian keyboard equal to the Kyrgyz one', () => {
    const word = fc.string({ unit: fc.constantFrom(...'абгдежзийклмнңоөпрстуүчшыэюя'), minLength: 1 });
    const typed = (text: string) => text.replaceAll('ң', 'н').replaceAll('ө', 'о').replaceAll('ү', 'у');
    fc.assert(fc.property(word, (text) => fold(typed(text)) === fold(text)));
  });
});

describe('text pasted from elsewhere', () => {
  it.each([
    ['кaпчык', 'капчык'],
    ['kыргызcтан', 'кыргызстан'],
    ['copт', 'сорт'],
    ['жöнöт', 'жөнөт'],
    ['usdtни', 'usdt'],
    ['btcнин', 'btc'],
    ['bip39га', 'bip39'],
    ['githubга', 'github'],
    ['wallet', 'wallet'],
    ['капчык', 'капчык'],
  ])('%s is read as %s', (word, meant) => {
    expect(repaired(word)).toBe(meant);
  });

  it('has the terms of text that was typed', async () => {
    const { term } = await analysisOf('ky');
    expect(term('кaпчыгыңызга')).toBe('капчык');
    expect(term('NFTлерди')).toBe('nft');
  });

  it('is never repaired twice, and loses no word', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'aceopxykbдлкчыңwg1') }), (word) => {
        expect(repaired(repaired(word))).toBe(repaired(word));
        expect(repaired(word) === '').toBe(word === '');
      }),
    );
  });
});

describe('words', () => {
  it('are runs of letters and digits with their places', () => {
    expect(wordsIn("«GitHub'га», үй-бүлө!").map(({ word, start }) => [word, start])).toEqual([
      ['GitHub', 1],
      ['га', 8],
      ['үй', 13],
      ['бүлө', 16],
    ]);
  });

  it('stand in the text where they say', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) =>
        wordsIn(text).every(({ word, start, end }) => text.slice(start, end) === word),
      ),
    );
  });
});

describe('analysis', () => {
  it('keeps Cyrillic where the stock pipeline of lunr loses every word', async () => {
    const stock = lunr(function () {
      this.ref('id');
      this.field('text');
      this.add({ id: 1, text: 'Капчык жана ачкыч' });
    });
    expect(stock.search('капчык')).toEqual([]);
    expect((await analysisOf('ky')).terms('Капчык жана ачкыч')).toEqual(['капчык', 'жана', 'ачкыч']);
  });

  it('stems Russian, ё and all, and drops no common word', async () => {
    const { terms } = await analysisOf('ru');
    expect(terms('Кошельки кошелька кошельками')).toEqual(['кошелк', 'кошелк', 'кошелк']);
    expect(terms('он от время ещё всё')).toHaveLength(5);
    expect(terms('ещё')).toEqual(terms('еще'));
  });

  it('stems English', async () => {
    expect((await analysisOf('en')).terms("Wallets, the wallet's keys")).toEqual([
      'wallet',
      'the',
      'wallet',
      's',
      'key',
    ]);
  });

  it.each(locales)('gives a word of %s the same term in any case and normal form', async (locale) => {
    const { term } = await analysisOf(locale);
    const letter = fc.constantFrom(...'абвгёжийклмнңоөпрстуүчшыabckwyz39');
    fc.assert(
      fc.property(fc.string({ unit: letter, minLength: 1 }), (word) => {
        expect(term(word.toUpperCase().normalize('NFD'))).toBe(term(word));
      }),
    );
  });
});
