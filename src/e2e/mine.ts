import { expect, type Locator, type Page } from '@playwright/test';
import type { Locale } from '@/core/locale/locale.ts';
import { say } from './words.ts';

/** The language in which the tests of the record are walked. */
export const locale: Locale = 'ru';

/** A sentence of "my learning". */
export function said(key: string, values?: Record<string, string | number>): string {
  return say('islands/record/my-learning', locale, key, values);
}

/** A sentence of "where my data is". */
export function saidOfData(key: string, values?: Record<string, string | number>): string {
  return say('islands/data', locale, key, values);
}

/** Opens "where my data is" and waits for the record. */
export async function openData(page: Page): Promise<void> {
  await page.goto(`/${locale}/data/`);
  await expect(page.locator('#data-keeping')).toBeVisible();
}

/** Opens "my learning" and waits for the record. */
export async function openMine(page: Page): Promise<void> {
  await page.goto(`/${locale}/mine/`);
  await expect(page.locator('#mine-data')).toBeVisible();
}

/** The answers that "my learning" shows. */
export function answersIn(page: Page): Locator {
  return page.locator('section[aria-labelledby="mine-answers"] .mine-answer');
}

/** How many answers there are once all that is folded away is drawn. */
export async function countAnswers(page: Page): Promise<number> {
  await expect(page.locator('.mine-loading')).toHaveCount(0);
  const more = page.locator('section[aria-labelledby="mine-answers"] .mine-question > button');
  while ((await more.count()) > 0) await more.first().click();
  return answersIn(page).count();
}

/** The answers to one question, by its words. */
export function answersTo(page: Page, prompt: string): Locator {
  return page.locator('.mine-question', { hasText: prompt }).locator('.mine-answer');
}

/** Unfolds an answer and waits for its words. */
export async function unfold(answer: Locator): Promise<Locator> {
  await answer.locator('summary').click();
  const told = answer.locator('.mine-told');
  await expect(told.getByText(said('loading'))).toHaveCount(0);
  return told;
}
