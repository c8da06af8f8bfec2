import { describe, expect, it } from 'vitest';
import { fill } from './fill.ts';
import { plural } from './plural.ts';
import { translator } from './translator.ts';

describe('fill', () => {
  it('puts every value in its place', () => {
    expect(fill('Суроо: {{n}} / {{total}}', { n: 3, total: 6 })).toBe('Суроо: 3 / 6');
  });
  it('leaves a place without a value visible', () => {
    expect(fill('{{name}} үчүн', {})).toBe('{{name}} үчүн');
  });
  it('does not read inherited properties as values', () => {
    expect(fill('{{toString}}')).toBe('{{toString}}');
  });
});

describe('plural', () => {
  const ru = {
    l_one: '{{count}} урок',
    l_few: '{{count}} урока',
    l_many: '{{count}} уроков',
    l_other: '{{count}} урока',
  };
  it.each([
    [1, '1 урок'],
    [3, '3 урока'],
    [5, '5 уроков'],
    [21, '21 урок'],
  ])('gives the Russian form for %d', (count, text) => expect(plural(ru, 'l', count, 'ru')).toBe(text));
  it('keeps the Kyrgyz noun singular', () => {
    const ky = { l_one: '{{count}} сабак', l_other: '{{count}} сабак' };
    expect(plural(ky, 'l', 21, 'ky')).toBe('21 сабак');
  });
});

describe('translator', () => {
  const t = translator('ru', {
    ky: { hi: 'Салам, {{name}}', n_one: '{{count}} сөз', n_other: '{{count}} сөз' },
    ru: {
      hi: 'Здравствуйте, {{name}}',
      n_one: '{{count}} слово',
      n_few: '{{count}} слова',
      n_many: '{{count}} слов',
      n_other: '{{count}} слова',
    },
    en: { hi: 'Hello, {{name}}', n_one: '{{count}} word', n_other: '{{count}} words' },
  });
  it('fills values without escaping them, since the page escapes', () => {
    expect(t('hi', { name: 'A & B' })).toBe('Здравствуйте, A & B');
  });
  it('chooses the plural form', () => {
    expect(t('n', { count: 12 })).toBe('12 слов');
  });
});
