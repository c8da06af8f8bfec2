import { expect, type Page } from '@playwright/test';
import type { Locale } from '@/core/locale/locale.ts';
import { answer, atQuestion } from './answering.ts';
import { openCertificate } from './certificates.ts';
import { first, firstTwo, labs, terms, walked } from './content.ts';
import { addLearner, dataPages } from './data-pages.ts';
import { lessonPath, type PageKind } from './page-kind.ts';
import { answeredRow, putRows, savedRow, seed } from './stored.ts';
import { answerByKeys, attemptRows, button, onPage, testPath } from './test-road.ts';

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
  ...dataPages,
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
