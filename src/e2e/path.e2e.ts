import { expect, test } from '@playwright/test';
import { lessons, walked } from './content.ts';
import { watchShifts } from './layout-shifts.ts';
import { lessonPath } from './page-kind.ts';
import { openWithProgress, pathOf, walkedPath } from './path-road.ts';
import { say } from './words.ts';

const said = (key: string) => say('islands/record/path', 'ky', key);

test('the courses lead to the paths, a path to its first lesson, and it shows what is done', async ({
  page,
}) => {
  await page.goto('/ky/courses/');
  await page.locator('main a[href="/ky/paths/"]').first().click();
  await page.getByRole('link', { name: walkedPath.title.ky, exact: true }).click();
  await expect(page).toHaveURL(new RegExp(`${pathOf('ky')}$`));
  await expect(page.locator('.go-on-kicker')).toHaveText(said('start_kicker'));
  const rows = page.locator('.path-lessons li:not(.path-test)');
  const total = await rows.count();
  const start = page.locator('.go-on a.button');
  await expect(start).toHaveAttribute('href', (await rows.first().locator('a').getAttribute('href')) ?? '');

  await openWithProgress(page);
  const row = page.locator('.path-lessons li', {
    has: page.locator(`a[href="${lessonPath('ky', walked)}"]`),
  });
  await expect(row).toContainText(said('completed'));
  await expect(page.locator('.path-progress')).toContainText(`1 / ${total}`);
  await expect(page.locator('.go-on-kicker')).toHaveText(said('go_kicker'));
  const open = page.locator('.path-lessons [aria-current="step"] a');
  await expect(open).toHaveCount(1);
  await page.locator('.go-on a.button').click();
  await expect(page.locator('h1')).toHaveText(
    lessons.find(({ id }) => page.url().includes(`/${id}/`))?.title.ky ?? 'a lesson',
  );
});

test('nothing moves when the record comes', async ({ page }) => {
  const shifts = await watchShifts(page);
  await page.goto(pathOf('ky'));
  await openWithProgress(page);
  expect(await shifts()).toEqual([]);
});

test('without script a path is a list of links that can be printed', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(pathOf('ky'));
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.path-lessons a').first()).toBeVisible();
  await expect(page.locator('.go-on')).toBeHidden();
  await context.close();
});

test('a teacher takes the lessons of a path into an assignment', async ({ page }) => {
  await page.goto(pathOf('ky'));
  await page.locator('main a[href*="/class/?choose="]').click();
  await page.locator('a[href="#/new"]').first().click();
  await page.getByLabel(say('islands/classroom/frame', 'ky', 'class_name')).fill('9-А');
  await page.getByRole('button', { name: say('islands/classroom/home', 'ky', 'make') }).click();
  await expect(page.locator('.desk-group input:checked').first()).toBeAttached();
  await expect(page).not.toHaveURL(/choose/);
});
