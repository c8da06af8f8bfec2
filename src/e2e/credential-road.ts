import { expect, type Page } from '@playwright/test';
import type { Locale } from '@/core/locale/locale.ts';
import { classPath, makeClass } from './class-road.ts';
import type { PageKind } from './page-kind.ts';
import { say } from './words.ts';

const part = 'islands/classroom/certificates';

/** Address of the page that checks certificates. */
export function verifyPath(locale: Locale): string {
  return `/${locale}/verify/`;
}

/** Makes a class and goes to its certificates. */
export async function openCertificates(page: Page, locale: Locale): Promise<void> {
  await expect(page.locator('#class-empty')).toBeVisible();
  await makeClass(page, locale);
  await page.locator('.room-tabs a[href$="/certificates"]').click();
  await expect(page.locator('#certificates-key')).toBeVisible();
}

/** Issues a certificate for a typed name, confirming it on its sheet; done when it stands on the list. */
export async function issueTo(page: Page, locale: Locale, name: string): Promise<void> {
  await page.getByRole('link', { name: say(part, locale, 'new'), exact: true }).click();
  await page.getByLabel(say(part, locale, 'other')).fill('Ачкычтар');
  await page.getByRole('button', { name: say(part, locale, 'add') }).click();
  await page.locator('.certificates-row input.field').first().fill(name);
  await page.locator('.certificates-percent input').fill('87');
  await page.getByRole('button', { name: say(part, locale, 'preview') }).click();
  await page.locator('.certificates-tick input').check();
  await page.locator('.room-ways button').first().click();
  await expect(page.locator('.certificates-list a')).toHaveText(name);
}

/** The pages of certificates in their states. */
export const credentialPages: readonly PageKind[] = [
  {
    name: 'check of certificates, nothing yet',
    path: verifyPath,
    prepare: async (page) => expect(page.locator('#verify-bring')).toBeVisible(),
  },
  {
    name: 'check of certificates, a sample with a letter changed',
    path: (locale) => `${verifyPath(locale)}#try`,
    prepare: async (page) => {
      await page.locator('.verify-try input').fill('Another');
      await expect(page.locator('.verify-result.bad')).toBeVisible();
      await page.locator('.verify-all summary').click();
    },
  },
  {
    name: 'teachers’ room, a certificate',
    path: classPath,
    prepare: async (page, locale) => {
      await openCertificates(page, locale);
      await issueTo(page, locale, 'Айпери Бакытбекова');
      await page.locator('.certificates-list a').click();
      await expect(page.locator('.sheet .room-qr path')).toHaveAttribute('d', /^M/);
    },
  },
];
