import { describe, expect, it } from 'vitest';
import { sideOf } from './card-side.ts';
import type { GlossaryWord } from './glossary-word.ts';
import en from './strings.en.json';

const word: GlossaryWord = {
  id: 'wallet',
  term: { ky: 'капчык', ru: 'кошелёк', en: 'wallet' },
  definition: 'Капчык деген программа.',
  riddle: '… деген программа.',
  href: '/ky/glossary/wallet/',
};
const turns = (given: GlossaryWord, locale: 'ky' | 'ru' | 'en') =>
  [0, 1, 2, 3, 4, 5].map((turn) => sideOf(given, turn, locale).text);

describe('the side of a card that is shown', () => {
  it('is in turn the term, its meaning without the term, and its name in each other language', () => {
    expect(turns(word, 'ky')).toEqual([
      'капчык',
      '… деген программа.',
      'кошелёк',
      'капчык',
      '… деген программа.',
      'wallet',
    ]);
    expect(turns(word, 'ru')[2]).toBe('капчык');
  });
  it('asks for the meaning only where the term is shown', () => {
    expect([0, 1, 2].map((turn) => sideOf(word, turn, 'en').wantsMeaning)).toEqual([true, false, false]);
  });
  it('never shows a name that is the answer itself', () => {
    const token = { ...word, term: { ky: 'токен', ru: 'Токен', en: 'token' } };
    expect(turns(token, 'ky').filter((text) => text === 'Токен')).toEqual([]);
    const same = { ...word, term: { ky: 'бит', ru: 'бит', en: 'Бит' } };
    expect(sideOf(same, 2, 'ky')).toMatchObject({ ask: 'ask_meaning' });
  });
  it('has a question in words for every side', () => {
    for (const locale of ['ky', 'ru', 'en'] as const)
      for (const turn of [0, 1, 2]) expect(en).toHaveProperty(sideOf(word, turn, locale).ask);
  });
});
