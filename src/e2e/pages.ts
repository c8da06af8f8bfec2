import { expect, type Page } from '@playwright/test';
import type { Locale } from '@/core/locale/locale.ts';
import { answer, atQuestion } from './answering.ts';
import { assignmentPages } from './assignment-road.ts';
import { openCertificate } from './certificates.ts';
import { classPages } from './class-road.ts';
import { bookPages } from './class-work.ts';
import { first, firstTwo, terms, walked } from './content.ts';
import { credentialPages } from './credential-road.ts';
import { addLearner, dataPages } from './data-pages.ts';
import { lessonPath, type PageKind } from './page-kind.ts';
import { pathPages } from './path-road.ts';
import { placementPages } from './placement-road.ts';
import { pollPages } from './poll-pages.ts';
import { openSearchBox } from './search-box.ts';
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
  { name: 'plan of a lesson', path: (locale) => `${lessonPath(locale, walked)}plan/` },
  {
    name: 'lesson on a screen, an answer',
    path: (locale) => `${lessonPath(locale, walked)}present/#99`,
    prepare: async (page) => {
      await page.keyboard.press('PageUp');
      await page.keyboard.press('PageDown');
      await page.keyboard.press('PageUp');
      await page.keyboard.press('PageDown');
      await expect(page.locator('.now .answer')).toHaveAttribute('open');
    },
  },
  {
    name: 'lesson on a screen, its terms',
    path: (locale) => `${lessonPath(locale, walked)}present/#2`,
    prepare: async (page) => page.locator('.now .words summary').click(),
  },
  {
    name: 'variants on paper',
    path: (locale) => `${lessonPath(locale, walked)}variants/#0a1b2c3d`,
    prepare: async (page) => expect(page.locator('.paper-answers').first()).toBeVisible(),
  },
  ...pollPages,
  ...pathPages,
  ...placementPages,
  { name: 'glossary', path: (locale) => `/${locale}/glossary/` },
  { name: 'term', path: (locale) => `/${locale}/glossary/${first(terms, 'terms')}/` },
  { name: 'practice world', path: (locale) => `/${locale}/labs/my-wallet/` },
  { name: 'lab on paper', path: (locale) => `/${locale}/labs/address-check/paper/` },
  { name: 'labs', path: (locale) => `/${locale}/labs/` },
  {
    name: 'lab',
    path: (locale) => `/${locale}/labs/first-wallet/`,
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
    name: 'search box with results',
    path: (locale) => lessonPath(locale, walked),
    prepare: async (page, locale) => {
      const field = await openSearchBox(page);
      await field.fill(walked.title[locale]);
      await expect(page.locator('.search-option').first()).toBeVisible();
      await field.press('ArrowDown');
    },
  },
  {
    name: 'search box without results',
    path: (locale) => lessonPath(locale, walked),
    prepare: async (page) => {
      await (await openSearchBox(page)).fill('qqqq');
      await expect(page.locator('.search-nothing')).toBeVisible();
    },
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
  ...credentialPages,
  ...assignmentPages,
  ...classPages,
  ...bookPages,
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
  { name: 'state of the texts', path: (locale) => `/${locale}/status/` },
  { name: 'about', path: (locale) => `/${locale}/about/` },
  { name: 'guide for teachers', path: (locale) => `/${locale}/teachers/` },
  { name: 'privacy', path: (locale) => `/${locale}/privacy/` },
  { name: 'report of a mistake', path: (locale) => `/${locale}/report/?/${locale}/privacy/` },
  { name: 'page that is not there', path: () => '/ky/nowhere/', shared: true },
];
