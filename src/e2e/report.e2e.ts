import { expect, test } from '@playwright/test';
import { locales } from '@/core/locale/locale.ts';
import { walked } from './content.ts';
import { lessonPath } from './page-kind.ts';
import { pageKinds } from './pages.ts';
import { say } from './words.ts';

const paths = [...new Set(pageKinds.map(({ path }) => path('ky').replace(/[?#].*/, '')))];

test('every kind of page has a link to report a mistake, which names the page', async ({ request }) => {
  for (const path of paths) {
    const html = await (await request.get(path)).text();
    const found = [...html.matchAll(/href="\/(ky|ru|en)\/report\/\?([^"]*)"/g)];
    const named = path.endsWith('/nowhere/') ? '/404/' : path;
    const languages = ['/', '/404/'].includes(named) ? locales : ['ky'];
    expect(found.map(([, locale, from]) => [locale, from])).toEqual(languages.map((each) => [each, named]));
  }
});

for (const locale of locales) {
  test(`a report begins with the page it is about and is copied: ${locale}`, async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.goto(lessonPath(locale, walked));
    const lesson = page.url();
    await page.locator(`footer a[href*="/report/"]`).click();
    const text = page.locator('#report-text');
    await expect(text).toHaveValue(new RegExp(`^[^\\n]*: ${lesson}\\n`));
    await text.press('ControlOrMeta+End');
    await text.pressSequentially('12');
    await page.locator('#report-copy').click();
    await expect(page.locator('#report-status')).toHaveText(say('islands/report', locale, 'copied'));
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(await text.inputValue());
  });
}

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });
  test('a report is a text to copy by hand, which asks for the page', async ({ page }) => {
    await page.goto(lessonPath('ky', walked));
    await page.locator(`footer a[href*="/report/"]`).click();
    await expect(page.locator('#report-text')).toBeVisible();
    await expect(page.locator('#report-page-note')).toBeVisible();
    await expect(page.locator('#report-copy')).toBeHidden();
  });
});

test('a link of an author leads to the page in the language of its reader', async ({ page }) => {
  for (const locale of locales) {
    await page.goto(`/${locale}/about/`);
    await page.locator('.prose a[href*="/report/"]').click();
    await expect(page).toHaveURL(new RegExp(`/${locale}/report/$`));
    await expect(page.locator('#report-text')).toBeVisible();
  }
});
