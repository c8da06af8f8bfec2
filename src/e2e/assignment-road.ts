import { expect, type Page } from '@playwright/test';
import type { Locale } from '@/core/locale/locale.ts';
import { giveAssignment } from './given-assignment.ts';
import type { PageKind } from './page-kind.ts';
import { seed } from './stored.ts';
import { say } from './words.ts';

/** Address that opens a code. */
export function assignmentPath(locale: Locale, code = ''): string {
  return `/${locale}/assignment/${code && `#${code}`}`;
}

/** Types a name and accepts the assignment that is open. */
export async function acceptAs(page: Page, locale: Locale, name: string): Promise<void> {
  await page.getByLabel(say('islands/assignment', locale, 'take_label')).fill(name);
  await page.getByRole('button', { name: say('islands/assignment', locale, 'take'), exact: true }).click();
  await expect(page.locator('#task-hand')).toBeVisible();
}

/** From what will be sent to the ways of handing it over. */
export async function prepareHandIn(page: Page, locale: Locale): Promise<void> {
  await page.getByRole('button', { name: say('islands/assignment', locale, 'make'), exact: true }).click();
  await expect(page.locator('#task-message')).toBeVisible();
}

async function openNew(page: Page, locale: Locale): Promise<void> {
  const { code } = await giveAssignment({ locale });
  await page.goto(assignmentPath(locale, code));
  // From one address of the page to another only the part behind # changes.
  await expect(page.locator('.task-line').first()).toBeVisible();
}

async function openHandIn(page: Page, locale: Locale): Promise<void> {
  await seed(page);
  await page.reload();
  await openNew(page, locale);
  await acceptAs(page, locale, '17');
  await page.locator('[aria-labelledby=task-hand] a.button').click();
  await expect(page.locator('.task-sent')).toBeVisible();
}

/** The page of assignments in its states. */
export const assignmentPages: readonly PageKind[] = [
  {
    name: 'assignments, none yet',
    path: (locale) => assignmentPath(locale),
    prepare: async (page) => expect(page.locator('#task-code')).toBeVisible(),
  },
  {
    name: 'assignment with a broken link',
    path: (locale) => assignmentPath(locale),
    prepare: async (page, locale) => {
      await page.goto(assignmentPath(locale, 'A1.AAAA'));
      await expect(page.locator('.task-place [role=alert]')).toBeVisible();
    },
  },
  {
    name: 'assignment, accepted, help needed',
    path: (locale) => assignmentPath(locale),
    prepare: async (page, locale) => {
      await openNew(page, locale);
      await acceptAs(page, locale, '17');
      await page.locator('.task-check input').first().check();
      await page.locator('.task-parts summary').click();
    },
  },
  {
    name: 'assignment, what will be sent',
    path: (locale) => assignmentPath(locale),
    prepare: async (page, locale) => {
      await expect(page.locator('#task-code')).toBeVisible();
      await openHandIn(page, locale);
    },
  },
  {
    name: 'assignment, the ways to hand in',
    path: (locale) => assignmentPath(locale),
    prepare: async (page, locale) => {
      await expect(page.locator('#task-code')).toBeVisible();
      await openHandIn(page, locale);
      await prepareHandIn(page, locale);
      await page.locator('button[aria-expanded=false]').click();
      await expect(page.locator('.move-code path')).toHaveAttribute('d', /^M/);
    },
  },
];
