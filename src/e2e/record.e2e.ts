import { expect, test } from '@playwright/test';
import { answer, atQuestion, formOf, shape, submitOf, tryAgain } from './answering.ts';
import { firstTwo, walked } from './content.ts';
import { answersIn, locale, openMine, said } from './mine.ts';
import { lessonPath } from './page-kind.ts';
import { answeredRow, countRows, fillQuota, putRows } from './stored.ts';
import { say } from './words.ts';

const lesson = lessonPath(locale, walked);
const [one, two] = firstTwo;

test('two tabs that answer at the same moment lose nothing, and each sees the other', async ({
  page,
  context,
}) => {
  const other = await context.newPage();
  await Promise.all([page.goto(lesson), other.goto(lesson)]);
  await shape(page, one, locale, 'right');
  await shape(other, two, locale, 'right');
  await Promise.all([submitOf(page, one).click(), submitOf(other, two).click()]);
  for (const tab of [page, other]) {
    for (const question of [one, two]) {
      const right = formOf(tab, question)
        .getByText(say('questions/frame', locale, 'right'))
        .first();
      await expect(right).toBeVisible();
    }
  }
  await openMine(page);
  await expect(answersIn(page)).toHaveCount(2);
});

test('an answer given in one tab is tried again in another, and both answers are kept', async ({
  page,
  context,
}) => {
  const other = await context.newPage();
  await Promise.all([page.goto(lesson), other.goto(lesson)]);
  await atQuestion(other, one);
  await answer(page, one, locale, 'wrong');
  await tryAgain(other, one, locale);
  await answer(other, one, locale, 'right');
  const right = formOf(page, one)
    .getByText(say('questions/frame', locale, 'right'))
    .first();
  await expect(right).toBeVisible();
  await openMine(page);
  await expect(answersIn(page)).toHaveCount(2);
  await expect(answersIn(page).getByText(said('answer_right'), { exact: true })).toHaveCount(1);
});

test('an answer outlives the page that is left in the same moment', async ({ page }) => {
  await page.goto(lesson);
  await shape(page, one, locale, 'right');
  await submitOf(page, one).evaluate((button: HTMLButtonElement, href) => {
    button.click();
    location.assign(href);
  }, `/${locale}/mine/`);
  await expect(answersIn(page)).toHaveCount(1);
});

const forbidden: Record<string, () => void> = {
  'throws when it is opened': () =>
    Object.defineProperty(window, 'indexedDB', {
      value: {
        open() {
          throw new DOMException('denied', 'SecurityError');
        },
      },
    }),
  'is not there at all': () => Object.defineProperty(window, 'indexedDB', { value: undefined }),
};

for (const [how, forbid] of Object.entries(forbidden)) {
  test(`where the database ${how}, the quiz works and says that answers stay in the tab`, async ({
    page,
  }) => {
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(error.message));
    await page.addInitScript(forbid);
    await page.goto(lesson);
    await shape(page, one, locale, 'right');
    await submitOf(page, one).click();
    const form = formOf(page, one);
    await expect(form.getByRole('status')).toContainText(say('questions/frame', locale, 'right'));
    await expect(form.getByText(say('questions/frame', locale, 'unsaved'))).toBeVisible();
    await openMine(page);
    await expect(page.getByText(said('health_memory'))).toBeVisible();
    await expect(answersIn(page)).toHaveCount(1);
    expect(errors).toEqual([]);
  });
}

test('a full disk is said plainly, and the answer is held until there is space', async ({ page }) => {
  await openMine(page);
  const makeRoom = await fillQuota(page);
  await page.goto(lesson);
  await shape(page, one, locale, 'right');
  await submitOf(page, one).click();
  await expect(formOf(page, one).getByText(say('questions/frame', locale, 'unsaved'))).toBeVisible();
  await openMine(page);
  await expect(page.getByText(said('health_full'))).toBeVisible();
  await expect(answersIn(page)).toHaveCount(1);
  await makeRoom();
  await page.reload();
  await expect(page.locator('#mine-data')).toBeVisible();
  await expect(page.getByText(said('health_full'))).toHaveCount(0);
  await expect(answersIn(page)).toHaveCount(1);
});

test('damaged rows are set aside with a notice, and the rest is shown', async ({ page }) => {
  await openMine(page);
  await putRows(page, [
    answeredRow('whole', '2026-11-20T08:05:00.000Z'),
    { id: 'damaged-1', at: 5, verb: ['answered'] },
    { ...answeredRow('damaged-2', 'no date at all'), object: { toString: 'x' } },
  ]);
  await page.reload();
  await expect(page.getByText(said('health_damaged'))).toBeVisible();
  await expect(answersIn(page)).toHaveCount(1);
  await expect.poll(() => countRows(page, 'damaged')).toBe(2);
  await page.reload();
  await expect(answersIn(page)).toHaveCount(1);
});
