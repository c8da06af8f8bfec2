import { expect, it } from 'vitest';
import { findingsOf, sampleLesson, sampleText } from '../sample-room.ts';
import { rule } from './figure-source.ts';

const inText = (locale: 'ky' | 'ru' | 'en', paragraph: string) =>
  findingsOf(rule, { [sampleLesson(locale)]: sampleText(paragraph) });

it('tells a figure about the world that has no source, with its file and line', () => {
  expect(inText('en', 'A sentence.\n\nFraud cost 826 million som.')).toEqual([
    {
      rule: 'figure-source',
      severity: 'warning',
      file: `content/${sampleLesson('en')}`,
      line: 5,
      field: 'block 3',
      found: '"826 million" without a source',
      mend: expect.stringContaining('<Fact id="…" />'),
    },
  ]);
});

it.each([
  ['ky', 'Зыяндын 9 % гана кайтты.'],
  ['ky', '2025-жылы биржа тонолду.'],
  ['ky', 'Чек 1 000 000 сомго жетет.'],
  ['ru', 'Вернули только 9 % ущерба.'],
  ['ru', 'В 2025 году биржу ограбили.'],
  ['en', 'It was robbed in February 2025.'],
  ['en', 'There were 106,106 victims.'],
  ['en', '- one item\n- 90 % of the power'],
] as const)('tells it in %s: «%s»', (locale, text) => {
  expect(inText(locale, text)).toHaveLength(1);
});

it.each([
  ['ky', 'Зыяндын 9 % гана кайтты. <Fact id="B4.02" />'],
  ['ky', 'Ар бир сөз 11 бит, 12 сөз керек.'],
  ['ky', 'Мисалы, аманатыңыз 600 000 сом болсо, баары корголот.'],
  ['ky', 'Комиссия: 140 × 10 = 1400 сом.'],
  ['ru', 'Выполните 4 шага и сверьте 40 знаков.'],
  ['en', 'Write 12 words in 3 minutes.'],
  ['en', 'The BIP-39 list of 2048 words.'],
  ['en', '| Way | Loss |\n| --- | --- |\n| One | 9 % <Fact id="B4.02" /> |\n| Two | 12 % |'],
  ['en', '<Aside kind="case">\n\nAigul lost 4,000 som.\n\n</Aside>'],
  ['en', '`5 %` is how it is written.'],
] as const)('lets stand in %s: «%s»', (locale, text) => {
  expect(inText(locale, text)).toEqual([]);
});
