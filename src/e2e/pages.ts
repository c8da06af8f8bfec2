import { expect, type Page } from '@playwright/test';
import type { Locale } from '@/core/locale/locale.ts';
import { answer, atQuestion } from './answering.ts';
import { openCertificate } from './certificates.ts';
import { first, firstTwo, type Lesson, labs, terms, walked } from './content.ts';
import { answeredRow, putRows, savedRow, seed } from './stored.ts';

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
