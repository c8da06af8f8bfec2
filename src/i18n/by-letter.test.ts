import { describe, expect, it } from 'vitest';
import type { Locale } from '@/core/locale/locale.ts';
import { byLetter } from './by-letter.ts';

const sorted = (names: readonly string[], locale: Locale) =>
  byLetter(names, (name) => name, locale).map(({ letter, items }) => `${letter}: ${items.join(', ')}`);

describe('byLetter', () => {
  it('puts ң, ө and ү where the Kyrgyz alphabet has them', () => {
    const names = ['үлүш', 'фишинг', 'өзүнө тыюу', 'пароль', 'уруксат', 'онлайн', 'ңаалат', 'насыя'];
    expect(sorted(names, 'ky')).toEqual([
      'Н: насыя',
      'Ң: ңаалат',
      'О: онлайн',
      'Ө: өзүнө тыюу',
      'П: пароль',
      'У: уруксат',
      'Ү: үлүш',
      'Ф: фишинг',
    ]);
  });

  it('keeps to that order inside a letter too, whatever the case', () => {
    expect(sorted(['төлөм', 'Токен', 'тоо', 'түйүн', 'түзмөк'], 'ky')).toEqual([
      'Т: Токен, тоо, төлөм, түзмөк, түйүн',
    ]);
  });

  it('looks past the quotes that a name begins with', () => {
    expect(sorted(['«Виртуалдык активдер жөнүндө» Мыйзам', 'виза', 'газ'], 'ky')).toEqual([
      'В: виза, «Виртуалдык активдер жөнүндө» Мыйзам',
      'Г: газ',
    ]);
  });

  it('keeps names of another alphabet and of digits in one group each, behind the letters', () => {
    const names = ['51 пайыздык чабуул', '2FA', 'QR-код', 'NFT', 'эфир'];
    expect(sorted(names, 'ky')).toEqual(['Э: эфир', 'A–Z: NFT, QR-код', '0–9: 2FA, 51 пайыздык чабуул']);
    expect(sorted(['NFT', 'Бишкек', '51 percent'], 'en')).toEqual([
      'N: NFT',
      'А–Я: Бишкек',
      '0–9: 51 percent',
    ]);
  });

  it('keeps Ё with Е in Russian and apart in Kyrgyz', () => {
    expect(sorted(['ёмкость', 'единица', 'ежедневно'], 'ru')).toEqual(['Е: единица, ежедневно, ёмкость']);
    expect(sorted(['ёлка', 'есеп'], 'ky')).toEqual(['Е: есеп', 'Ё: ёлка']);
  });

  it('names each group so that it can be part of an id', () => {
    const keys = byLetter(['QR-код', '51 пайыз', 'газ'], (name) => name, 'ky').map(({ key }) => key);
    expect(keys).toEqual(['г', 'a-z', '0-9']);
  });
});
