import { expect, type Page } from '@playwright/test';
import type { Locale } from '@/core/locale/locale.ts';
import { answer, atQuestion } from './answering.ts';
import { openCertificate } from './certificates.ts';
import { first, firstTwo, type Lesson, labs, terms, walked } from './content.ts';
import { answeredRow, putRows, savedRow, seed } from './stored.ts';
import { answerByKeys, attemptRows, button, onPage, testPath } from './test-road.ts';
import { say } from './words.ts';

/** A kind of page, with what it takes to see it alive. */
export interface PageKind {
  readonly name: string;
  readonly path: (locale: Locale) => string;
  /** One page for all languages. */
  readonly shared?: true;
  /** Brings the page into the state that is meant; done when it shows. */
  readonly prepare?: (page: Page, locale: Locale) => Promise<void>;
}

/** Address of a lesson. */
export function lessonPath(locale: Locale, { course, id }: Pick<Lesson, 'course' | 'id'>): string {
  return `/${locale}/courses/${course}/${id}/`;
}

/** Answers two questions of the walked lesson, the first of them wrong. */
export async function answerTwo(page: Page, locale: Locale): Promise<void> {
  const [one, two] = firstTwo;
  await answer(page, one, locale, 'wrong');
  await answer(page, two, locale, 'right');
}

/** Puts an old answer into the record, so that review has something to ask. */
async function makeDue(page: Page): Promise<void> {
  await expect(page.locator('#review-due')).toBeVisible();
  await putRows(page, [answeredRow('long-ago', '2026-01-05T08:00:00.000Z')]);
  await page.reload();
  await expect(page.locator('[aria-labelledby="review-due"] button')).toBeVisible();
}

/** Puts words into the learner's list, one of them long ago not known. */
async function keepWords(page: Page): Promise<void> {
  await expect(page.locator('#words-empty')).toBeVisible();
  await putRows(
    page,
    terms.slice(0, 4).map((id) => savedRow(id, '2026-01-05T08:00:00.000Z')),
  );
  await page.reload();
  await expect(page.locator('#words-list')).toBeVisible();
}

/** Answers one question of a test and ends it there. */
async function finish(page: Page, locale: Locale): Promise<void> {
  await button(page, 'start', locale).click();
  await answerByKeys(page);
  await page.locator('.test-stop summary').click();
  await button(page, 'stop_do', locale).click();
  await expect(page.locator('.test-questions')).toBeVisible();
}

/** Puts a second learner on the device, named as in a family. */
async function addLearner(page: Page): Promise<void> {
  await page.evaluate(() => {
    const learners = [
      { id: '', name: 'Айгүл', picture: 'komuz' },
      { id: 'abcdefgh', name: 'Нурбек Токтогул уулу', picture: 'kalpak' },
    ];
    localStorage.setItem('chynjyr.learners', JSON.stringify(learners));
  });
  await page.reload();
}

const whereData = (locale: Locale) => `/${locale}/data/`;

/** Every kind of page there is. */
export const pageKinds: readonly PageKind[] = [
  { name: 'choice of language', path: () => '/#choose', shared: true },
  { name: 'front page', path: (locale) => `/${locale}/` },
  { name: 'courses', path: (locale) => `/${locale}/courses/` },
  { name: 'course', path: (locale) => `/${locale}/courses/${walked.course}/` },
  {
    name: 'lesson',
    path: (locale) => lessonPath(locale, walked),
    prepare: async (page) => {
      const last = walked.questions.at(-1);
      if (last !== undefined) await atQuestion(page, last);
    },
  },
  { name: 'lesson with answers', path: (locale) => lessonPath(locale, walked), prepare: answerTwo },
  {
    name: 'lesson, the place that explains a question',
    path: (locale) => lessonPath(locale, walked),
    prepare: async (page, locale) => {
      const [one] = firstTwo;
      await answer(page, one, locale, 'wrong');
      await page.locator(`a[href="#explains-${one.id}"]`).click();
      await expect(page.locator('.way-back')).toBeVisible();
    },
  },
  {
    name: 'test, before the first attempt',
    path: testPath,
    prepare: async (page, locale) => expect(button(page, 'start', locale)).toBeVisible(),
  },
  {
    name: 'test, a question',
    path: testPath,
    prepare: async (page, locale) => {
      await button(page, 'start', locale).click();
      await onPage(page);
    },
  },
  { name: 'test, the result', path: testPath, prepare: finish },
  {
    name: 'test, waiting for the next attempt',
    path: testPath,
    prepare: async (page) => {
      await expect(page.locator('#test-now')).toBeVisible();
      const now = Date.now();
      await putRows(
        page,
        ['a', 'b', 'c'].flatMap((id, at) => attemptRows(id, now - (4 - at) * 60_000, 0)),
      );
      await page.reload();
      await expect(page.locator('.test-attempts')).toBeVisible();
    },
  },
  { name: 'test on paper', path: (locale) => `${testPath(locale)}paper/` },
  { name: 'answers to a test on paper', path: (locale) => `${testPath(locale)}answers/` },
  { name: 'answers to a quiz', path: (locale) => `${lessonPath(locale, walked)}answers/` },
  { name: 'glossary', path: (locale) => `/${locale}/glossary/` },
  { name: 'term', path: (locale) => `/${locale}/glossary/${first(terms, 'terms')}/` },
  { name: 'labs', path: (locale) => `/${locale}/labs/` },
  {
    name: 'lab',
    path: (locale) => `/${locale}/labs/${first(labs, 'labs')}/`,
    prepare: async (page) => expect(page.locator('.lab-hand').getByRole('button').first()).toBeVisible(),
  },
  {
    name: 'search',
    path: (locale) => `/${locale}/search/`,
    prepare: async (page) => expect(page.getByRole('searchbox')).toBeEditable(),
  },
  {
    name: 'search with results',
    path: (locale) => `/${locale}/search/?q=${encodeURIComponent(walked.title[locale])}`,
    prepare: async (page, locale) => {
      const found = page.locator(`main a[href^="${lessonPath(locale, walked)}"]`);
      await expect(found.first()).toBeVisible();
    },
  },
  {
    name: 'search without results',
    path: (locale) => `/${locale}/search/?q=qqqq`,
    prepare: async (page) => expect(page.getByRole('main').getByRole('status')).not.toBeEmpty(),
  },
  {
    name: 'my learning, empty',
    path: (locale) => `/${locale}/mine/`,
    prepare: async (page) => expect(page.locator('#mine-empty')).toBeVisible(),
  },
  {
    name: 'my learning with answers',
    path: (locale) => `/${locale}/mine/`,
    prepare: async (page) => {
      await expect(page.locator('#mine-empty')).toBeVisible();
      await seed(page);
      await page.reload();
      await expect(page.locator('#mine-answers')).toBeVisible();
    },
  },
  {
    name: 'review, nothing answered yet',
    path: (locale) => `/${locale}/review/`,
    prepare: async (page) => expect(page.locator('#review-due')).toBeVisible(),
  },
  { name: 'review with a due question', path: (locale) => `/${locale}/review/`, prepare: makeDue },
  {
    name: 'review, a question',
    path: (locale) => `/${locale}/review/`,
    prepare: async (page) => {
      await makeDue(page);
      await page.locator('[aria-labelledby="review-due"] button').click();
      await expect(page.locator('form.question')).toBeVisible();
    },
  },
  {
    name: 'lesson with the note of a term',
    path: (locale) => lessonPath(locale, walked),
    prepare: async (page) => {
      await page.locator('a.term').first().click();
      await expect(page.locator('.term-note')).toBeVisible();
    },
  },
  {
    name: 'my words, none yet',
    path: (locale) => `/${locale}/words/`,
    prepare: async (page) => expect(page.locator('#words-empty')).toBeVisible(),
  },
  { name: 'my words', path: (locale) => `/${locale}/words/`, prepare: keepWords },
  {
    name: 'my words, a turned card',
    path: (locale) => `/${locale}/words/`,
    prepare: async (page) => {
      await keepWords(page);
      await page.locator('[aria-labelledby="words-due"] button').click();
      await page.locator('.words-verdict button').click();
      await expect(page.locator('#words-back')).toBeVisible();
    },
  },
  {
    name: 'certificate, nothing yet',
    path: (locale) => `/${locale}/certificate/`,
    prepare: async (page) => {
      await expect(page.locator('#cert-empty')).toBeVisible();
      await page.locator('.cert-check summary').click();
    },
  },
  {
    name: 'certificate, the road',
    path: (locale) => `/${locale}/certificate/`,
    prepare: async (page) => {
      await expect(page.locator('#cert-empty')).toBeVisible();
      await seed(page);
      await page.reload();
      await expect(page.locator('#cert-road')).toBeVisible();
    },
  },
  {
    name: 'certificate',
    path: (locale) => `/${locale}/certificate/`,
    prepare: async (page, locale) => openCertificate(page, locale),
  },
  {
    name: 'where my data is, empty',
    path: whereData,
    prepare: async (page) => expect(page.locator('#data-keeping')).toBeVisible(),
  },
  {
    name: 'where my data is, with two learners, all forms open',
    path: whereData,
    prepare: async (page, locale) => {
      await expect(page.locator('#data-keeping')).toBeVisible();
      await seed(page);
      await addLearner(page);
      await page.locator('.who-hide summary').click();
      for (const key of ['edit', 'add']) {
        const name = say('islands/data/learners', locale, key);
        await page.locator('#learners').getByRole('button', { name, exact: true }).click();
      }
    },
  },
  {
    name: 'where my data is, behind a PIN',
    path: whereData,
    prepare: async (page) => {
      await expect(page.locator('#data-keeping')).toBeVisible();
      await page.evaluate(() => {
        const pin = { salt: 'c2FsdHNhbHRzYWx0c2E=', hash: 'aGFzaGhhc2hoYXNoaGFzaA==', wrong: 0 };
        const learner = { id: '', name: 'Айгүл', picture: 'komuz', pin };
        localStorage.setItem('chynjyr.learners', JSON.stringify([learner]));
      });
      await page.reload();
      await page.locator('.who-forgot summary').click();
    },
  },
  {
    name: 'where my data is, showing codes',
    path: whereData,
    prepare: async (page, locale) => {
      await expect(page.locator('#data-keeping')).toBeVisible();
      await seed(page);
      await page.reload();
      await page.getByRole('button', { name: say('islands/data/transfer', locale, 'show') }).click();
      await expect(page.locator('.move-code path')).toHaveAttribute('d', /^M/);
    },
  },
  {
    name: 'where my data is, reading codes',
    path: whereData,
    prepare: async (page, locale) => {
      await page.getByRole('button', { name: say('islands/data/transfer', locale, 'read') }).click();
      await page.getByRole('button', { name: say('islands/data/transfer', locale, 'read_start') }).click();
      await expect(page.locator('.move-read [role=alert]')).toBeVisible();
    },
  },
  {
    name: 'my learning of one of two',
    path: (locale) => `/${locale}/mine/`,
    prepare: async (page) => {
      await expect(page.locator('#mine-empty')).toBeVisible();
      await addLearner(page);
      await expect(page.locator('[data-who] svg')).toBeVisible();
    },
  },
  { name: 'sources', path: (locale) => `/${locale}/sources/` },
  { name: 'about', path: (locale) => `/${locale}/about/` },
  { name: 'privacy', path: (locale) => `/${locale}/privacy/` },
  { name: 'page that is not there', path: () => '/ky/nowhere/', shared: true },
];

/** Opens a kind of page and brings it into its state. */
export async function open(page: Page, kind: PageKind, locale: Locale): Promise<void> {
  await page.goto(kind.path(locale));
  await kind.prepare?.(page, locale);
}
