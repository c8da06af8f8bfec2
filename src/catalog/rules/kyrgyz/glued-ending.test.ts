import { expect, it } from 'vitest';
import { findingsOf } from '../sample-room.ts';
import { rule } from './glued-ending.ts';

const said = (ky: string, ru = '{{name}} тут', en = '{{name}}s') =>
  findingsOf(
    rule,
    {},
    {
      strings: new Map(
        Object.entries({ ky, ru, en }).map(([locale, text]) => [
          `src/labs/pay/strings.${locale}.json`,
          `{\n  "to": ${JSON.stringify(text)}\n}`,
        ]),
      ),
    },
  );

it.each([
  '{{name}}га',
  '{{name}}-га',
  '{{name}}’дин',
  '{{count}}лар',
  '{{ sum }}ды бериңиз',
  '{{name}}-лардан',
])('finds the ending of %s with file and line', (text) => {
  expect(said(text)).toMatchObject([{ file: 'src/labs/pay/strings.ky.json', line: 2, field: 'to' }]);
});
it.each(['{{name}} үчүн', '{{n}}-сабак', '{{n}}-блоктун хеши', '{{n}}-топ', '«{{name}}» барагы'])(
  'lets %s stand',
  (text) => {
    expect(said(text)).toEqual([]);
  },
);
it('finds one in Russian too, but for ordinals', () => {
  expect(said('{{name}}', '{{name}}у')).toMatchObject([{ file: 'src/labs/pay/strings.ru.json' }]);
  expect(said('{{name}}', '{{name}}-й')).toEqual([]);
});
