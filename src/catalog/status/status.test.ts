import { describe, expect, it } from 'vitest';
import { buildCatalog } from '../build-catalog.ts';
import { emptyText } from '../empty-text.ts';
import { makeRelease } from '../release/make-release.ts';
import { readDigest } from '../reviews/review.ts';
import { contentWithTest } from '../sample-course-test.ts';
import { makeShortTexts } from '../short-texts/make-short-texts.ts';
import { makeTranslations } from '../translations/make-translations.ts';
import { pageOf } from './behind.ts';
import { type Status, statusOf } from './status.ts';

const day = '2026-12-01';
const page = 'pages/about/ru.mdx';
const term = 'glossary/wallet.yaml';
const strings = new Map([
  ['src/i18n/strings/ky.json', '{ "home": "Башкы", "days_one": "күн", "days_other": "күн" }'],
  [
    'src/i18n/strings/ru.json',
    '{ "home": "Главная", "days_one": "день", "days_few": "дня", "days_other": "дней" }',
  ],
  ['src/i18n/strings/en.json', '{ "home": "Home" }'],
]);

type Files = Map<string, string>;
/** The files with the releases that an author makes of them, every question of meaning answered so. */
function released(files: Files, change: (files: Files) => void = () => undefined): Files {
  const release = (now: Files, isFirst: boolean) => {
    const all = new Map([['pages/about#all', 'meaning'] as const, [`${term}#all`, 'meaning'] as const]);
    const said = isFirst ? new Map() : all;
    const texts = makeTranslations(now, said, day);
    const shorts = makeShortTexts(now, said, day);
    const questions = makeRelease(now, new Map(isFirst ? [] : [['keys/first-key/how-many', 'meaning']]), {
      today: day,
    });
    if (!('text' in texts) || !('text' in shorts) || !('files' in questions))
      throw new Error(JSON.stringify([texts.problems, shorts.problems, questions.problems]));
    return new Map([
      ...now,
      ...questions.files,
      ['translations.json', texts.text] as const,
      ['short-texts.json', shorts.text] as const,
    ]);
  };
  const first = release(files, true);
  const later = new Map(first);
  change(later);
  return [...later].every(([file, text]) => first.get(file) === text) ? first : release(later, false);
}
function status(files: Files, today = day): Status {
  const { catalog, problems } = buildCatalog(files);
  if (catalog === undefined) throw new Error(JSON.stringify(problems));
  return statusOf(files, catalog, strings, today);
}
const replace = (files: Files, path: string, from: string, to: string) => {
  expect(files.get(path)).toContain(from);
  files.set(path, (files.get(path) ?? '').replace(from, to));
};
const countsOf = ({ rows }: Status, kind: string) => rows.find((row) => row.kind === kind)?.counts;

describe('the status of all texts', () => {
  it('counts blocks, texts and questions in each language, and a counted string once', () => {
    const { rows, behind, stale } = status(released(contentWithTest()));
    expect(rows.map(({ kind, course, counts }) => [kind, course, counts.ru.there, counts.ru.total])).toEqual([
      ['lessons', 'keys', 5, 5],
      ['titles', 'keys', 12, 12],
      ['quizzes', 'keys', 1, 1],
      ['test', 'keys', 12, 12],
      ['labs', undefined, 0, 0],
      ['glossary', undefined, 3, 3],
      ['facts', undefined, 1, 1],
      ['pages', undefined, 4, 4],
      ['strings', undefined, 2, 2],
    ]);
    expect([behind, stale]).toEqual([[], []]);
    expect(countsOf(status(released(contentWithTest())), 'strings')?.en).toMatchObject({
      there: 1,
      total: 2,
    });
  });
  it('does not count what nobody has written yet', () => {
    const files = contentWithTest();
    replace(files, term, 'en: "Мисал"', `en: "${emptyText('en', 'one sentence')}"`);
    const awaited = (files.get('pages/about/page.yaml') ?? '').replace(
      'sections:',
      'awaiting: [en]\nsections:',
    );
    files.set('pages/about/page.yaml', awaited).delete('pages/about/en.mdx');
    const found = status(released(files));
    expect(countsOf(found, 'glossary')?.en).toMatchObject({ there: 2, total: 3 });
    expect(countsOf(found, 'pages')?.en).toMatchObject({ there: 2, total: 4 });
  });
  it('names what is behind, with its file and where its reader meets it', () => {
    const found = status(
      released(contentWithTest(), (files) => {
        replace(files, 'pages/about/ky.mdx', 'We.', 'We all.');
        replace(files, term, 'ky: "Аныктама"', 'ky: "Башка"');
        replace(files, 'courses/keys/first-key/quiz.yaml', 'ky: "Канча?"', 'ky: "Канча сөз?"');
      }),
    );
    expect(found.behind.filter(({ locale }) => locale === 'ru')).toEqual([
      {
        file: page,
        line: 3,
        locale: 'ru',
        since: day,
        id: 'pages/about#who/2',
        path: ['about'],
        anchor: 'older-1',
      },
      {
        file: term,
        line: 3,
        locale: 'ru',
        since: day,
        id: `${term}#definition`,
        path: ['glossary', 'wallet'],
        anchor: '',
      },
      {
        file: 'courses/keys/first-key/quiz.yaml',
        line: 2,
        locale: 'ru',
        since: day,
        id: 'keys/first-key/how-many',
        path: ['courses', 'keys', 'first-key'],
        anchor: 'question-how-many',
      },
    ]);
    for (const kind of ['pages', 'glossary', 'quizzes']) expect(countsOf(found, kind)?.ru.behind).toBe(1);
    expect(found.stale).toMatchObject([
      { id: 'keys/first-key/how-many', locales: ['ru', 'en'], reason: { why: 'wording' } },
    ]);
  });
  it('lists a question as stale from the day after its fact was to be looked at again', () => {
    const files = contentWithTest();
    files.set('facts/keys.yaml', `${files.get('facts/keys.yaml')?.trimEnd()}\n  recheck: '${day}'\n`);
    const made = released(files);
    expect(status(made, day).stale).toEqual([]);
    expect(status(made, '2026-12-02').stale).toMatchObject([
      { id: 'keys/first-key/how-many', locales: ['ky', 'ru', 'en'], reason: { why: 'fact', fact: 'B4.02' } },
    ]);
  });
  it('counts a review for as long as its words stand', () => {
    const files = contentWithTest();
    const entry = (of: string | undefined) =>
      `- { path: ${page}, language: ru, by: Reader, on: '2026-11-30', of: '${of}' }\n`;
    const count = (of: string | undefined) =>
      countsOf(status(released(new Map(files).set('reviews.yaml', entry(of)))), 'pages')?.ru;
    expect(count(readDigest(files, page, 'ru'))).toMatchObject({ reviewed: 2, reviewedOlder: 0 });
    expect(count('0123456789abcdef')).toMatchObject({ reviewed: 0, reviewedOlder: 2 });
  });
});

it.each([
  ['courses/keys/course.yaml', 'courses/keys'],
  ['courses/keys/test.yaml', 'courses/keys/test'],
  ['courses/keys/first-key/ru.mdx', 'courses/keys/first-key'],
  ['glossary/wallet.yaml', 'glossary/wallet'],
  ['labs/first-wallet/lab.yaml', 'labs/first-wallet'],
  ['facts/law.yaml', 'sources'],
  ['pages/about/page.yaml', 'about'],
])('the texts of %s are read at /%s/', (file, path) => {
  expect(pageOf(file).join('/')).toBe(path);
});
