import { expect, type Page } from '@playwright/test';
import type { Locale } from '@/core/locale/locale.ts';
import type { PageKind } from './page-kind.ts';
import { seed } from './stored.ts';
import { say } from './words.ts';

/** Puts a second learner on the device, named as in a family. */
export async function addLearner(page: Page): Promise<void> {
  await page.evaluate(() => {
    const learners = [
      { id: '', name: 'Айгүл', picture: 'komuz' },
      { id: 'abcdefgh', name: 'Нурбек Токтогул уулу', picture: 'kalpak' },
    ];
    localStorage.setItem('chynjyr.learners', JSON.stringify(learners));
  });
  await page.reload();
}

const path = (locale: Locale) => `/${locale}/data/`;

/** The page "where my data is" in its states. */
export const dataPages: readonly PageKind[] = [
  {
    name: 'where my data is, empty',
    path,
    prepare: async (page) => expect(page.locator('#data-keeping')).toBeVisible(),
  },
  {
    name: 'where my data is, with two learners, all forms open',
    path,
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
    path,
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
    path,
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
    path,
    prepare: async (page, locale) => {
      await page.getByRole('button', { name: say('islands/data/transfer', locale, 'read') }).click();
      await page.getByRole('button', { name: say('islands/data/transfer', locale, 'read_start') }).click();
      await expect(page.locator('.move-read [role=alert]')).toBeVisible();
    },
  },
];
