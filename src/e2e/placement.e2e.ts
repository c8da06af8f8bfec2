import { expect, type Page, test } from '@playwright/test';
import { courses } from './content.ts';
import { press } from './keys.ts';
import { violations } from './page-rules.ts';
import { asked, placeByKeys, placed, placementPath, placingButton, told } from './placement-road.ts';
import { countRows } from './stored.ts';

/** The options on the page in their order. */
const orderOn = (page: Page) =>
  page
    .locator('.placing-run input')
    .evaluateAll((inputs) => inputs.map((input) => input.getAttribute('value')));

test('the check is answered to its end by keyboard alone, over a reload and a change of language', async ({
  page,
}) => {
  const requests: string[] = [];
  await page.goto(placementPath('ky'));
  await page.waitForLoadState('networkidle');
  page.on('request', (request) => requests.push(request.method()));
  await press(placingButton(page, 'begin'));
  const first = await asked(page);
  await expect(page.locator(`#question-${first.id}`)).toBeFocused();
  await placeByKeys(page, 'right');
  await placeByKeys(page, 'unknown');
  const third = await asked(page);
  const order = await orderOn(page);

  await page.reload();
  expect((await asked(page)).id).toBe(third.id);
  expect(await orderOn(page)).toEqual(order);
  await press(page.locator('header a[hreflang="ru"]'), 'Shift+Tab');
  await expect(page.locator('html')).toHaveAttribute('lang', 'ru');
  await expect(page.locator('.placing-run')).toContainText(third.prompt.ru);
  for (let left = 2; left > 0; left -= 1) await placeByKeys(page, 'right', 'ru');
  for (let left = placed.length - 4; left > 0; left -= 1) {
    if (await page.locator('#placing-enough').isVisible()) await press(placingButton(page, 'go_on', 'ru'));
    // Nothing is judged aloud before the end.
    await expect(page.locator('.q-mark, .q-feedback')).toHaveCount(0);
    await placeByKeys(page, left > 6 ? 'right' : 'unknown', 'ru');
  }
  await expect(page.getByRole('heading', { name: told('result_practice', 'ru') })).toBeFocused();
  await expect(page.locator('.placing-levels')).toContainText(told('of', 'ru', { n: 3, total: 4 }));
  await expect(page.locator('.placing-reasons > li')).toHaveCount(placed.length);
  await press(page.locator('.placing-reasons summary').nth(1));
  await expect(page.locator('.placing-reasons details[open] .q-key li')).toHaveCount(4);
  expect(await violations(page)).toEqual([]);
  expect(requests.filter((method) => method !== 'GET')).toEqual([]);

  await page.reload();
  await expect(page.getByRole('heading', { name: told('result_practice', 'ru') })).toBeVisible();
  await page.goto('/ru/mine/');
  await page.locator('.mine-placement a').click();
  await expect(page).toHaveURL(new RegExp(`${placementPath('ru')}$`));
});

test('who does not know is told so early, may see the advice, and is led only to what is written', async ({
  page,
}) => {
  await page.goto('/ky/');
  await page.locator(`main a[href="${placementPath('ky')}"]`).click();
  await placingButton(page, 'begin').click();
  await page.locator('.q-actions [type=submit]').click();
  await expect(page.getByRole('alert')).toHaveText(told('missing'));
  for (let n = 0; n < 4; n += 1) await placingButton(page, 'unknown').click();
  await placingButton(page, 'see').click();
  await expect(page.getByRole('heading', { name: told('result_start') })).toBeVisible();
  const hrefs = await page
    .locator('.placing-steps a')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
  expect(hrefs.length).toBeGreaterThan(0);
  const guard = courses.find(({ id }) => id === 'safe-from-fraud');
  const [one] = guard?.lessons ?? [];
  // Safety comes first, whatever was answered.
  if (one) expect(hrefs[0]).toBe(`/ky/courses/${one.course}/${one.id}/`);
  for (const href of hrefs) expect((await page.request.get(href)).status(), href).toBe(200);
});

test('it may be answered again, both are kept, and the last one counts', async ({ page }) => {
  await page.goto(placementPath('ky'));
  for (const [round, answer] of (['unknown', 'right'] as const).entries()) {
    await placingButton(page, round === 0 ? 'begin' : 'again').click();
    for (let n = 0; n < 4; n += 1) await placeByKeys(page, answer);
    if (answer === 'right') for (let n = 0; n < 4; n += 1) await placeByKeys(page, 'unknown');
    await placingButton(page, 'see').click();
    await expect.poll(() => countRows(page, 'events')).toBe(round + 1);
  }
  await expect(page.getByRole('heading', { name: told('result_practice') })).toBeVisible();
});
