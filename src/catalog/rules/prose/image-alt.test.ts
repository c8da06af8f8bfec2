import { describe, expect, it } from 'vitest';
import { sampleContent } from '../../sample-content.ts';
import { findingsOf, sampleLesson, sampleText } from '../sample-room.ts';
import { rule } from './image-alt.ts';

const plan = 'courses/keys/first-key/lesson.yaml';
const source = sampleContent().get(plan) ?? '';
const withAlt = (ky: string, ru: string, en: string) =>
  findingsOf(rule, {
    [plan]: source.replace(/alt: \{.*\}/, `alt: { ky: "${ky}", ru: "${ru}", en: "${en}" }`),
  });

describe('a picture', () => {
  it('is good with words of its own in each language', () => {
    expect(withAlt('Эшикте кулпу илинген', 'На двери висит замок', 'A lock hangs on a door')).toEqual([]);
  });
  it('is told when it is written in Markdown', () => {
    const found = findingsOf(rule, { [sampleLesson('en')]: sampleText('![A lock](lock.png)') });
    const here = found.filter(({ file }) => file.endsWith('en.mdx'));
    expect(here).toMatchObject([{ line: 3, mend: expect.stringContaining('<Figure') }]);
  });
  it.each([
    ['Сүрөттө кулпу илинген', 'Замок на двери', 'A lock on a door', 'ky'],
    ['Эшикте кулпу', 'На рисунке замок', 'A lock on a door', 'ru'],
    ['Эшикте кулпу', 'Замок на двери', 'An image of a lock', 'en'],
    ['Эшикте кулпу', 'Замок на двери', 'Picture: a lock', 'en'],
    ['Эшикте кулпу', 'Эшикте кулпу', 'A lock on a door', 'ru'],
    ['Кулпу', 'Замок на двери', 'A lock on a door', 'ky'],
  ])('is told at its language: %s, %s, %s', (ky, ru, en, locale) => {
    expect(withAlt(ky, ru, en)).toMatchObject([
      { file: `content/${plan}`, field: `figures.0.alt.${locale}`, line: expect.any(Number) },
    ]);
  });
});
