import { expect, type Page, test } from '@playwright/test';
import { answer, atQuestion, formOf, shape, submitOf } from './answering.ts';
import { firstTwo, walked } from './content.ts';
import { answersIn, locale, openData, openMine } from './mine.ts';
import { lessonPath } from './page-kind.ts';
import { say } from './words.ts';

const lesson = lessonPath(locale, walked);
const [one, two] = firstTwo;
const told = (key: string, values?: Record<string, string | number>) =>
  say('islands/data/learners', locale, key, values);
const who = (page: Page) => page.locator('#learners');

async function addLearner(page: Page, name: string): Promise<void> {
  await openData(page);
  await who(page)
    .getByRole('button', { name: told('add') })
    .click();
  await page.locator('#who-add-name').fill(name);
  await who(page)
    .getByRole('button', { name: told('save') })
    .click();
  await expect(page.getByText(told('added', { name }))).toBeVisible();
}

/** Hands the device over and waits until the page is the other learner's. */
async function handTo(page: Page, name: string | RegExp): Promise<void> {
  await openData(page);
  await page.locator('.who-others').getByRole('button', { name }).click();
  await expect(page.locator('.who-here strong')).toHaveText(name);
}

test('two learners on one phone have each their own answers, and the page says whose it is', async ({
  page,
}) => {
  await page.goto(lesson);
  await answer(page, one, locale, 'right');
  await addLearner(page, 'Нурбек');
  await handTo(page, 'Нурбек');
  await openMine(page);
  await expect(page.locator('#mine-empty')).toBeVisible();
  await expect(page.locator('[data-who]')).toContainText('Нурбек');
  await page.goto(lesson);
  await atQuestion(page, one);
  await expect(formOf(page, one).getByText(say('questions/frame', locale, 'saved'))).toHaveCount(0);
  await answer(page, two, locale, 'wrong');
  await openMine(page);
  await expect(answersIn(page)).toHaveCount(1);
  await handTo(page, told('nameless'));
  await openMine(page);
  await expect(answersIn(page)).toHaveCount(1);
  await page.goto(lesson);
  await formOf(page, one).scrollIntoViewIfNeeded();
  await expect(formOf(page, one).getByText(say('questions/frame', locale, 'saved'))).toBeVisible();
});

test('an answer pressed in an old tab after the phone was handed over goes to the learner who was shown there', async ({
  page,
  context,
}) => {
  await addLearner(page, 'Нурбек');
  const old = await context.newPage();
  // A tab that hears nothing, as one that the phone put to sleep.
  await old.addInitScript(() => {
    Object.defineProperty(window, 'BroadcastChannel', { value: undefined });
    document.addEventListener('visibilitychange', (event) => event.stopImmediatePropagation(), true);
  });
  await old.goto(lesson);
  await shape(old, one, locale, 'right');
  await handTo(page, 'Нурбек');
  await submitOf(old, one).click();
  await expect(formOf(old, one).getByText(say('questions/frame', locale, 'saved'))).toBeVisible();
  await old.close();
  await openMine(page);
  await expect(page.locator('#mine-empty')).toBeVisible();
  await handTo(page, told('nameless'));
  await openMine(page);
  await expect(answersIn(page)).toHaveCount(1);
});

test('an open tab loads anew for the other learner, and an answer begun there waits for its own', async ({
  page,
  context,
}) => {
  await addLearner(page, 'Нурбек');
  const lessonTab = await context.newPage();
  await lessonTab.goto(lesson);
  await shape(lessonTab, one, locale, 'right');
  const chosen = formOf(lessonTab, one).locator('input:checked');
  await expect(chosen).not.toHaveCount(0);
  const again = lessonTab.waitForEvent('load');
  await handTo(page, 'Нурбек');
  await again;
  await atQuestion(lessonTab, one);
  await expect(chosen).toHaveCount(0);
  const back = lessonTab.waitForEvent('load');
  await handTo(page, told('nameless'));
  await back;
  await atQuestion(lessonTab, one);
  await expect(chosen).not.toHaveCount(0);
});

test('a PIN covers the pages of its learner, a wrong one loses nothing, and the right one leads back', async ({
  page,
}) => {
  await page.goto(lesson);
  await answer(page, one, locale, 'right');
  await openData(page);
  await page.locator('.who-hide summary').click();
  await page.getByLabel(told('pin_label')).fill('2468');
  await page.getByLabel(told('pin_again')).fill('2468');
  await page.getByRole('button', { name: told('pin_set') }).click();
  await expect(page.getByText(told('pin_done'))).toBeVisible();
  // A new tab has not seen the PIN.
  await page.evaluate(() => sessionStorage.clear());
  await page.goto(`/${locale}/mine/`);
  await expect(page.locator('#data-cover')).toBeVisible();
  await expect(page.locator('#data-keeping')).toHaveCount(0);
  const field = page.getByLabel(told('pin_label'));
  await expect(field).toBeFocused();
  await field.fill('1111');
  await field.press('Enter');
  await expect(page.getByText(told('ask_wrong'))).toBeVisible();
  await field.fill('2468');
  await field.press('Enter');
  await expect(page).toHaveURL(new RegExp(`/${locale}/mine/$`));
  await expect(answersIn(page)).toHaveCount(1);
});

test('a learner is deleted with the whole record and nobody else’s', async ({ page }) => {
  await page.goto(lesson);
  await answer(page, one, locale, 'right');
  await addLearner(page, 'Нурбек');
  await handTo(page, 'Нурбек');
  await page.goto(lesson);
  await answer(page, two, locale, 'right');
  await openData(page);
  await page.getByRole('button', { name: say('islands/data', locale, 'delete_learner') }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog).toContainText('Нурбек');
  await dialog.getByRole('button', { name: say('islands/data', locale, 'delete_learner_yes') }).click();
  await expect(page.getByText(say('islands/data', locale, 'learner-deleted'))).toBeFocused();
  await expect(page.locator('.who-others')).toHaveCount(0);
  await openMine(page);
  await expect(answersIn(page)).toHaveCount(1);
  const databases = await page.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name));
  expect(databases).toEqual(['chynjyr']);
});

test('who is learning moves nothing on the page when it comes', async ({ page }) => {
  await addLearner(page, 'Нурбек Токтогул уулу');
  for (const path of ['mine', 'data']) {
    await page.goto(`/${locale}/${path}/`);
    await expect(page.locator('[data-who] svg')).toBeVisible();
    const title = await page.locator('h1').boundingBox();
    await page.locator('[data-who]').evaluate((chip: HTMLElement) => {
      chip.hidden = true;
    });
    expect(await page.locator('h1').boundingBox()).toEqual(title);
  }
});
