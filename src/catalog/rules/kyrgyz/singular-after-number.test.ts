import { expect, it } from 'vitest';
import { kyFile, mendedBy, saidOf } from './sample-texts.ts';
import { rule } from './singular-after-number.ts';

it.each(['12 сөздөр', 'үч токендерди', 'Беш сабактарга', '1 000 адамдардан', 'бир нече капчыктар'])(
  'finds the plural of %s, with file and line',
  (text) => {
    expect(saidOf(rule, `${text} бар.`)).toMatchObject([{ file: kyFile, line: 3, found: text }]);
  },
);
it('mends a plural without a case', () => {
  expect(mendedBy(rule, 'Анда 12 сөздөр менен эки токендер бар.')).toBe('Анда 12 сөз менен эки токен бар.');
});
it.each([
  ...['12 сөз', '500 доллар', '3 кардарга', 'эки катар', 'төрт дептер', '200 долларга', '0–9 цифралары'],
  ...[
    'кээ бир саптар',
    'ар бир сөздөр тобу',
    '5-сабактар',
    'EIP-55 стандартында',
    '1, сөздөр',
    '2026. Сөздөр',
  ],
])('lets %s stand', (text) => {
  expect(saidOf(rule, `Бул ${text} эмес.`)).toEqual([]);
});
