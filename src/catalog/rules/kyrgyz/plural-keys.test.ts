import { expect, it } from 'vitest';
import { findingsOf } from '../sample-room.ts';
import { rule } from './plural-keys.ts';

const good = {
  ky: { title: 'x', n_one: '{{count}} сабак', n_other: '{{count}} сабак', both_other: 'y' },
  ru: { n_one: 'урок', n_few: 'урока', n_many: 'уроков', n_other: 'урока', both_other: 'y' },
  en: { n_one: 'lesson', n_other: 'lessons', both_other: 'y' },
};

function said(locale: 'ky' | 'ru' | 'en', without: string) {
  const strings = new Map(
    Object.entries(good).map(([each, texts]) => [
      `src/labs/pay/strings.${each}.json`,
      JSON.stringify(
        Object.fromEntries(Object.entries(texts).filter(([key]) => each !== locale || key !== without)),
        null,
        2,
      ),
    ]),
  );
  return findingsOf(rule, {}, { strings });
}

it('lets a string stand that has every form, and a key that only ends like one', () => {
  expect(said('ky', 'nothing')).toEqual([]);
});
it.each([
  ['ky', 'n_one', 3],
  ['ky', 'n_other', 3],
  ['ru', 'n_few', 2],
  ['ru', 'n_many', 2],
  ['en', 'n_other', 2],
] as const)('finds in %s that %s is missing, with file and line', (locale, key, line) => {
  expect(said(locale, key)).toMatchObject([
    { file: `src/labs/pay/strings.${locale}.json`, line, field: 'n', found: `n without ${key}` },
  ]);
});
