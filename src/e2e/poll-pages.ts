import { expect } from '@playwright/test';
import { walked } from './content.ts';
import { lessonPath, type PageKind } from './page-kind.ts';

/** The poll of a class, and a pupil's phone as a card. */
export const pollPages: readonly PageKind[] = [
  {
    name: 'class poll',
    path: (locale) => `${lessonPath(locale, walked)}poll/`,
    prepare: async (page) => {
      await page.locator('.poll-ways input').nth(1).check();
      await page.locator('.poll-hands button').nth(1).click();
      await page.locator('.poll-cards summary').click();
    },
  },
  {
    name: 'class poll, what the class said',
    path: (locale) => `${lessonPath(locale, walked)}poll/`,
    prepare: async (page) => {
      await page.locator('.poll-ways input').nth(1).check();
      await page.locator('.poll-hands button').nth(1).click();
      await page.locator('.poll-acts button').first().click();
      await expect(page.locator('.poll-options .right')).toBeVisible();
    },
  },
  {
    name: 'card on a phone',
    path: (locale) => `/${locale}/card/`,
    prepare: async (page) => {
      await page.locator('.pupil-card select').selectOption('17');
      await page.locator('.pupil-card button').nth(1).click();
      await expect(page.locator('.poll-mark')).toBeVisible();
    },
  },
];
