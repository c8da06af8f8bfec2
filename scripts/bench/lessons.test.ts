import { describe, expect, it } from 'vitest';
import { locales } from '@/core/locale/locale.ts';
import { drawsOf } from './draws.ts';
import { inflected } from './endings.ts';
import { madeLessons } from './lessons.ts';
import { askedForms, typedQueries } from './questions.ts';
import { type Row, verdicts } from './table.ts';

describe('the lessons of the bench', () => {
  it.each(locales)(
    'in %s are as long as real ones and the same each time, however many are made',
    (locale) => {
      const few = madeLessons(locale, 12);
      expect(madeLessons(locale, 20).slice(0, 12)).toEqual(few);
      for (const { sections } of few) {
        const words = sections.reduce((sum, { text }) => sum + text.split(' ').length, 0);
        expect(words).toBeGreaterThan(800);
        expect(words).toBeLessThan(1100);
      }
    },
  );

  it('hold each noun that they say they hold, in some form', () => {
    const [lesson] = madeLessons('ky', 1);
    const text = [lesson?.title, ...(lesson?.sections ?? []).flatMap((one) => [one.heading, one.text])]
      .join(' ')
      .toLowerCase();
    // A last к or п may have become г or б.
    for (const noun of lesson?.nouns ?? []) expect(text).toContain(noun.slice(0, -1));
  });
});

describe('the questions of the bench', () => {
  const lessons = madeLessons('ky', 30);

  it('ask words that the lessons have', () => {
    const text = JSON.stringify(lessons).toLowerCase();
    const queries = typedQueries(lessons, 40);
    expect(queries).toHaveLength(40);
    for (const query of queries) for (const word of query.split(' ')) expect(text).toContain(word);
  });

  it('ask inflected forms, with the lessons that hold the noun', () => {
    const forms = askedForms(lessons, 'ky', 20);
    expect(forms.length).toBeGreaterThan(10);
    for (const { form, lessons: ids } of forms) {
      expect(ids.size).toBeGreaterThan(2);
      expect([...ids].every((id) => lessons[id]?.nouns.has(form) !== true)).toBe(true);
    }
  });
});

describe('Kyrgyz endings', () => {
  it.each([
    ['капчык', ['капчыктар', 'капчыгы', 'капчыгым', 'капчыктын', 'капчыкка', 'капчыкты', 'капчыктан']],
    ['көл', ['көлдөр', 'көлү', 'көлгө', 'көлдүн', 'көлдү']],
    ['акча', ['акчалар', 'акчасы', 'акчам', 'акчанын', 'акчага', 'акчаны', 'акчадан', 'акчасында']],
  ])('of %s are as the language has them', (noun, wanted) => {
    const draws = drawsOf(1);
    const made = new Set(Array.from({ length: 3000 }, () => inflected.ky(noun, draws)));
    for (const form of wanted) expect(made).toContain(form);
  });
});

describe('the verdict', () => {
  const row = (engine: string, firstBytes: number, warm95: number): Row => ({
    engine,
    locale: 'ky',
    lessons: 300,
    buildSeconds: 1,
    firstBytes,
    passageBytes: firstBytes,
    firstRequests: 1,
    loadMs: 1,
    moreBytes: 0,
    moreBytesP95: 0,
    warm50: 1,
    warm95,
  });
  const missed = (rows: readonly Row[]) => verdicts(rows).filter(({ holds }) => !holds).length;

  it('holds for the smallest and second fastest within the budgets, and for nobody else', () => {
    const peers = [row('a', 90_000, 2), row('b', 80_000, 30)];
    expect(missed([row('chynjyr', 20_000, 5), ...peers])).toBe(0);
    expect(missed([row('chynjyr', 21_000, 5), ...peers])).toBe(1);
    expect(missed([row('chynjyr', 20_000, 13), ...peers])).toBe(1);
    expect(missed([row('chynjyr', 20_000, 5), ...peers, row('c', 19_000, 90)])).toBe(1);
    expect(missed([row('chynjyr', 20_000, 5), ...peers, row('c', 90_000, 3)])).toBe(1);
  });
});
