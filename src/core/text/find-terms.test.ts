import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Locale, locales } from '@/core/locale/locale.ts';
import { findTerms, lexiconOf, type TermName } from './find-terms.ts';

const names: Readonly<Record<Locale, readonly TermName[]>> = {
  ky: [
    { id: 'wallet', name: 'капчык' },
    { id: 'key', name: 'жеке ачкыч' },
    { id: 'network', name: 'тармак' },
    { id: 'test-network', name: 'сыноо тармагы' },
    { id: 'fee', name: 'тармактын комиссиясы' },
    { id: 'pair', name: 'ачкычтар жубу' },
    { id: 'custodial', name: 'кастодиалдык' },
    { id: 'non-custodial', name: 'кастодиалдык эмес' },
    { id: 'block', name: 'блок' },
    { id: 'pin', name: 'PIN-код' },
  ],
  ru: [
    { id: 'key', name: 'приватный ключ' },
    { id: 'pair', name: 'пара ключей' },
    { id: 'seed', name: 'сид-фраза' },
    { id: 'block', name: 'блок' },
    { id: 'explorer', name: 'обозреватель блоков' },
    { id: 'wallet', name: 'холодный кошелёк' },
  ],
  en: [
    { id: 'key', name: 'private key' },
    { id: 'block', name: 'block' },
    { id: 'blockchain', name: 'blockchain' },
    { id: 'pin', name: 'PIN' },
    { id: 'gas', name: 'gas' },
  ],
};
const lexicons = {
  ky: lexiconOf('ky', names.ky),
  ru: lexiconOf('ru', names.ru),
  en: lexiconOf('en', names.en),
};
/** What is found, as `id: words`. */
const found = (text: string, locale: Locale) =>
  findTerms(text, lexicons[locale]).map(({ id, start, end }) => `${id}: ${text.slice(start, end)}`);

describe('findTerms', () => {
  it('finds a term in any form, and slices out just the word', () => {
    expect(found('Капчыгыңызга кирип, жеке ачкычтарды сактаңыз.', 'ky')).toEqual([
      'wallet: Капчыгыңызга',
      'key: жеке ачкычтарды',
    ]);
    expect(found('Без приватного ключа и сид-фразой: «приватных ключей».', 'ru')).toEqual([
      'key: приватного ключа',
      'seed: сид-фразой',
      'key: приватных ключей',
    ]);
    expect(found('The wallet’s private keys', 'en')).toEqual(['key: private keys']);
  });
  it('lets the longest term win, and does not find the shorter one inside it', () => {
    expect(found('тармактын комиссиясын, тармактын өзү', 'ky')).toEqual([
      'fee: тармактын комиссиясын',
      'network: тармактын',
    ]);
    expect(found('кастодиалдык эмес капчык', 'ky')).toEqual([
      'non-custodial: кастодиалдык эмес',
      'wallet: капчык',
    ]);
    expect(found('в обозревателе блоков', 'ru')).toEqual(['explorer: обозревателе блоков']);
  });
  it('knows the noun inside a Kyrgyz possessive phrase', () => {
    expect(found('сыноо тармактары, сыноо тармагында, ачкычтар жубун', 'ky')).toEqual([
      'test-network: сыноо тармактары',
      'test-network: сыноо тармагында',
      'pair: ачкычтар жубун',
    ]);
  });
  it('inflects the first words of a phrase in Russian, and in Kyrgyz not', () => {
    expect(found('холодного кошелька, холодным кошельком', 'ru')).toHaveLength(2);
    expect(found('жекенин ачкычы', 'ky')).toEqual([]);
  });
  it('never joins words over the end of a sentence, a comma or quotes', () => {
    expect(found('Ал жеке. Ачкычы жок. Жеке, ачкыч. «Жеке» ачкыч.', 'ky')).toEqual([]);
    expect(found('жеке\u00a0ачкыч\nжеке\nачкыч', 'ky')).toHaveLength(2);
  });
  it('never finds a term in a longer or a hyphenated word', () => {
    expect(found('блокнот, блокчейн, блок-схема, мультиблок', 'ky')).toEqual([]);
    expect(found('blockchains, block-letters', 'en')).toEqual(['blockchain: blockchains']);
    expect(found('газета, gasoline', 'en')).toEqual([]);
  });
  it('tells a name in capitals from the word that is spelled alike', () => {
    expect(found('a PIN, not a pin; PINs', 'en')).toEqual(['pin: PIN', 'pin: PINs']);
    expect(found('PIN-кодду, пин-кодду', 'ky')).toEqual(['pin: PIN-кодду']);
  });
  it('sees through soft hyphens and other spellings of one letter', () => {
    expect(found('кап\u00adчыкты', 'ky')).toEqual(['wallet: кап\u00adчыкты']);
    expect(found('холодный кошелек', 'ru')).toEqual(['wallet: холодный кошелек']);
  });
  it('is not led astray by a glossary without words', () => {
    expect(findTerms('капчык', lexiconOf('ky', [{ id: 'empty', name: ' — ' }]))).toEqual([]);
  });

  const pieces = locales.flatMap((locale) => names[locale].map(({ name }) => name));
  const text = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 200 }),
    fc.string({ unit: 'binary', maxLength: 200 }),
    fc
      .array(
        fc.constantFrom(...pieces, 'дын', 'га', 'ов', 's', ' ', ' ', '. ', '-', '«', '\n', '\u00ad', 'É'),
        {
          maxLength: 40,
        },
      )
      .map((parts) => parts.join('')),
  );
  const locale = fc.constantFrom(...locales);

  it('answers to any text with places that are in order, apart, and words of the text', () => {
    fc.assert(
      fc.property(text, locale, (any, language) => {
        let from = 0;
        for (const { id, start, end } of findTerms(any, lexicons[language])) {
          expect(start).toBeGreaterThanOrEqual(from);
          expect(end).toBeGreaterThan(start);
          expect(names[language].map((name) => name.id)).toContain(id);
          expect(any.slice(start, end)).toMatch(/^[\p{L}\p{N}].*$/su);
          from = end;
        }
        expect(from).toBeLessThanOrEqual(any.length);
      }),
    );
  });
  it('finds a term wherever it stands alone, and the same however often it looks', () => {
    fc.assert(
      fc.property(locale, fc.nat(), text, (language, pick, after) => {
        const wanted = names[language][pick % names[language].length] as TermName;
        const whole = `${wanted.name}. ${after}`;
        const places = findTerms(whole, lexicons[language]);
        expect(places[0]).toEqual({ id: wanted.id, start: 0, end: wanted.name.length });
        expect(findTerms(whole, lexicons[language])).toEqual(places);
      }),
    );
  });
  it('answers to any glossary', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme' })), text, locale, (terms, any, language) => {
        const lexicon = lexiconOf(
          language,
          terms.map((name, at) => ({ id: String(at), name })),
        );
        expect(findTerms(any, lexicon)).toEqual(expect.any(Array));
      }),
    );
  });
});
