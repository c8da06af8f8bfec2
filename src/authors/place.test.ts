import { describe, expect, it } from 'vitest';
import { sampleContent } from '@/catalog/sample-content.ts';
import { pageOf, placed } from './place.ts';

const lesson = 'courses/keys/first-key';
const finding = (file: string, field = '', line?: number) => ({
  rule: 'any',
  severity: 'error' as const,
  file: `content/${file}`,
  field,
  found: 'this',
  mend: 'that',
  ...(line === undefined ? {} : { line }),
});
const place = (file: string, field?: string, line?: number) => {
  const { page, locale, spot } = placed(finding(file, field, line), sampleContent());
  return { page, locale, spot };
};

describe('placed', () => {
  it('puts a fault of a text beside its block, in its language', () => {
    const spot = { kind: 'block', index: 2 };
    expect(place(`${lesson}/ru.mdx`, '', 5)).toEqual({ page: lesson, locale: 'ru', spot });
  });
  it('puts a fault of a question at the question, with the language of its field', () => {
    const spot = { kind: 'question', id: 'how-many' };
    expect(place(`${lesson}/quiz.yaml`, 'questions.0.prompt.ky', 7)).toEqual({
      page: lesson,
      locale: 'ky',
      spot,
    });
  });
  it('finds the id of a question in a file that fits no schema', () => {
    const files = new Map([[`${lesson}/quiz.yaml`, 'questions:\n  - id: lost\n    nothing: else\n']]);
    expect(placed(finding(`${lesson}/quiz.yaml`, 'questions.0.type'), files).spot).toEqual({
      kind: 'question',
      id: 'lost',
    });
  });
  it('puts a fault of a drawing, or of its words, at the drawing', () => {
    const spot = { kind: 'block', index: 2 };
    expect(place(`${lesson}/lesson.yaml`, 'figures.0.alt.en').spot).toEqual(spot);
    expect(place(`${lesson}/media/lock.svg`).spot).toEqual(spot);
  });
  it('puts a fault of a fact at the fact, on the page of all sources', () => {
    const spot = { kind: 'fact', id: 'B4.02' };
    expect(place('facts/keys.yaml', 'B4.02.statement.ru', 2)).toEqual({
      page: 'sources',
      locale: 'ru',
      spot,
    });
  });
  it('puts any other fault of a lesson at its title', () => {
    expect(place(`${lesson}/lesson.yaml`, 'minutes', 1).spot).toEqual({ kind: 'title' });
  });
  it('knows no page of the words of the interface, nor of lists that no page shows', () => {
    expect(placed({ ...finding(''), file: 'src/i18n/strings/ky.json' }, new Map()).page).toBeUndefined();
    expect(place('reviews.yaml').page).toBeUndefined();
  });
});

describe('pageOf', () => {
  it.each([
    ['courses/keys/course.yaml', 'courses/keys'],
    ['courses/keys/test.yaml', 'courses/keys/test'],
    ['courses/keys/first-key/media/lock.svg', 'courses/keys/first-key'],
    ['glossary/wallet.yaml', 'glossary/wallet'],
    ['labs/backup/lab.yaml', 'labs/backup'],
    ['pages/about/page.yaml', 'about'],
    ['facts/keys.yaml', 'sources'],
  ])('knows the page of %s', (file, page) => {
    expect(pageOf(file)).toBe(page);
  });
});
