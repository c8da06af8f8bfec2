import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isEnglishForm } from './inflect-en.ts';
import { harmonised, isKyrgyzForm } from './inflect-ky.ts';
import { isRussianForm } from './inflect-ru.ts';

const words = (list: string) => list.split(' ');
const all = (isForm: (word: string, lemma: string) => boolean, lemma: string, list: string) =>
  words(list).filter((word) => !isForm(word, lemma));
const some = (isForm: (word: string, lemma: string) => boolean, lemma: string, list: string) =>
  words(list).filter((word) => isForm(word, lemma));

describe('a Kyrgyz noun is known by', () => {
  it.each([
    [
      'plural, case and possession',
      'дарек',
      'дарек даректер даректи даректин дарекке даректе даректен даректерге',
    ],
    [
      'к spoken г before a vowel',
      'капчык',
      'капчыгы капчыгым капчыгыңыз капчыгыңызга капчыгыбыздан капчыгынын',
    ],
    ['п spoken б before a vowel', 'топ', 'тобу тобуна тобунда топтор топко'],
    ['the place that became a property', 'телефон', 'телефондогу телефонундагы телефондордогулар'],
    ['whose it is, said by itself', 'криптобиржа', 'криптобиржаныкы криптобиржаныкыбы'],
    [
      'an ending after a vowel',
      'көчүрмө',
      'көчүрмөм көчүрмөсү көчүрмөнү көчүрмөгө көчүрмөсүнөн көчүрмөлөрүңүздөр',
    ],
    ['an ending after a loan in -я', 'комиссия', 'комиссиясы комиссияга комиссиянын комиссиялар'],
    ['a soft sign that falls', 'модуль', 'модуль модулга модулдар модулу'],
    ['a hyphen inside', 'сид-фраза', 'сид-фразадан сид-фразаңызды сид-фразасы'],
    ['likeness and question', 'токен', 'токендей токенби токендир токенче'],
  ])('%s', (_, lemma, forms) => {
    expect(all(isKyrgyzForm, lemma, forms)).toEqual([]);
  });
  it.each([
    ['a longer loan', 'блок', 'блокнот блокчейн блокада блоктоо блокто-'],
    ['another noun that begins alike', 'газ', 'газет газета газеттер газел'],
    ["somebody's own, when it is as short as another word", 'бит', 'битим битиң битимге'],
    ['a word made of it', 'баа', 'баалуу баасыз баалык'],
    ['endings out of harmony', 'дарек', 'дарекка даректан даректо дарегы'],
    ['к that stays before a vowel', 'капчык', 'капчыкы капчыкыңыз'],
    ['г where no vowel follows', 'капчык', 'капчыг капчыгга капчыгтар'],
    ['endings in the wrong order', 'токен', 'токенгелер токендинди токендени'],
    ['a mere beginning', 'транзакция', 'транзакц транзак'],
  ])('and not by %s', (_, lemma, strangers) => {
    expect(some(isKyrgyzForm, lemma, strangers)).toEqual([]);
  });
});

describe('a Russian noun or adjective is known by', () => {
  it.each([
    [
      'a vowel that comes and goes',
      'кошелёк',
      'кошелёк кошелек кошелька кошельку кошельком кошельке кошельки кошельков',
    ],
    [
      'the cases of a masculine noun',
      'токен',
      'токена токену токеном токене токены токенов токенам токенами токенах',
    ],
    ['the cases of a feminine noun', 'сумма', 'суммы сумме сумму суммой сумм суммам суммах'],
    ['a soft sign', 'сеть', 'сети сетью сетей сетям сетями сетях'],
    ['-ия', 'транзакция', 'транзакции транзакцию транзакцией транзакций транзакциям'],
    ['-ие', 'подтверждение', 'подтверждения подтверждению подтверждением подтверждении подтверждений'],
    [
      'an adjective in every gender',
      'приватный',
      'приватная приватное приватного приватному приватным приватных',
    ],
    ['an adjective named in the feminine', 'цифровая', 'цифровой цифровую цифровые цифровых'],
    ['a hyphen inside', 'сид-фраза', 'сид-фразы сид-фразе сид-фразу сид-фразой'],
  ])('%s', (_, lemma, forms) => {
    expect(all(isRussianForm, lemma, forms)).toEqual([]);
  });
  it.each([
    ['a longer word', 'газ', 'газета газетой газель газовый'],
    ['an adjective made of it', 'бит', 'битый битая битой битых'],
    ['a verb', 'подпись', 'подписал подписать подписывает'],
    ['a word that begins alike', 'адрес', 'адресат адресный адресовать'],
    ['a sister word', 'сеть', 'сетка сетевой сетчатый'],
    ['a longer loan', 'блок', 'блокнот блокчейн блокировка'],
  ])('and not by %s', (_, lemma, strangers) => {
    expect(some(isRussianForm, lemma, strangers)).toEqual([]);
  });
});

describe('an English noun is known by', () => {
  it.each([
    ['plural and possessive', 'wallet', "wallet wallets wallet's wallets'"],
    ['-es after a hiss', 'address', "address addresses address's addresses'"],
    ['-ies', 'entropy', 'entropy entropies'],
  ])('%s', (_, lemma, forms) => {
    expect(all(isEnglishForm, lemma, forms)).toEqual([]);
  });
  it('and not by a longer word or a verb', () => {
    expect(some(isEnglishForm, 'block', 'blocked blocking blockchain blockes')).toEqual([]);
    expect(some(isEnglishForm, 'key', 'keies keyed keyboard')).toEqual([]);
    expect(some(isEnglishForm, 'hash', 'hashs hashed hashing')).toEqual([]);
  });
});

describe('a Kyrgyz form whose endings break harmony', () => {
  it.each([
    ['капчык', 'капчыкке', 'капчыкка'],
    ['капчык', 'капчыгиңызга', 'капчыгыңызга'],
    ['сөз', 'сөздордү', 'сөздөрдү'],
    ['түзмөк', 'түзмөгуңуздөн', 'түзмөгүңүздөн'],
    ['модель', 'моделдар', 'моделдер'],
    ['биткоин', 'биткоиндун', 'биткоиндин'],
  ])('of %s gets from %s the right spelling %s', (lemma, wrong, right) => {
    expect(harmonised(wrong, lemma)).toBe(right);
  });
  it('is none of a right form, of another word, or of one with wrong consonants', () => {
    for (const word of ['капчыкка', 'капчык', 'капчыкга', 'капкак', 'кепчикке'])
      expect(harmonised(word, 'капчык')).toBeUndefined();
  });
  it('is always mended to a form of the same word', () => {
    const lemmas = ['ачкыч', 'сөз', 'түзмөк', 'токен', 'тармак', 'дарек'];
    const letters = fc.string({ unit: fc.constantFrom(...'аеоөыиуүлдтргнкңзс'), maxLength: 7 });
    fc.assert(
      fc.property(fc.constantFrom(...lemmas), letters, (lemma, ending) => {
        const right = harmonised(lemma + ending, lemma);
        if (right !== undefined) expect(isKyrgyzForm(right, lemma)).toBe(true);
      }),
    );
  });
});
