import { expect, it } from 'vitest';
import { findingsOf } from '../sample-room.ts';
import { rule } from './placeholders.ts';

const said = (ky: string, ru: string, en: string) =>
  findingsOf(
    rule,
    {},
    {
      strings: new Map(
        Object.entries({ ky, ru, en }).map(([locale, text]) => [
          `src/i18n/strings/${locale}.json`,
          JSON.stringify({ one: 'x', greeting: text }, null, 2),
        ]),
      ),
    },
  );

it('finds a value that a translation lacks, or has alone, with file and line', () => {
  expect(said('{{a}} {{b}}', '{{a}} {{b}}', '{{a}}')).toMatchObject([
    { file: 'src/i18n/strings/en.json', line: 3, found: 'no {{b}}' },
  ]);
  expect(said('{{a}}', '{{c}}', '{{a}}')).toMatchObject([
    { file: 'src/i18n/strings/ru.json', found: 'no {{a}} and {{c}}, which the ky text lacks' },
  ]);
});
it('does not mind order, spaces or repetition', () => {
  expect(said('{{a}} {{b}}', '{{ b }}: {{a}}', '{{b}} {{a}} {{a}}')).toEqual([]);
});
it('compares every plural form with the one that all languages have', () => {
  const strings = new Map(
    Object.entries({
      ky: { n_one: '{{count}} сабак', n_other: '{{count}} сабак' },
      ru: { n_one: 'урок', n_few: '{{count}} урока', n_many: 'много уроков', n_other: '{{count}} урока' },
      en: { n_one: 'One lesson', n_other: '{{count}} lessons' },
    }).map(([locale, texts]) => [`src/i18n/strings/${locale}.json`, JSON.stringify(texts, null, 2)]),
  );
  const found = findingsOf(rule, {}, { strings }).map(({ file, line, field }) => [file, line, field]);
  expect(found).toEqual([
    ['src/i18n/strings/ru.json', 2, 'n_one'],
    ['src/i18n/strings/ru.json', 4, 'n_many'],
  ]);
});
