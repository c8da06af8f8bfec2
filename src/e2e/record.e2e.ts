import { readFileSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import type { Locale } from '@/core/locale/locale.ts';
import { answer, atQuestion, formOf, shape, submitOf, tryAgain } from './answering.ts';
import { type Question, walked } from './content.ts';
import { answerTwo, lessonPath } from './pages.ts';
import { answeredRow, countRows, putRows } from './stored.ts';
import { say as sayIn } from './words.ts';

const locale: Locale = 'ru';
const lesson = lessonPath(locale, walked);
const say = (key: string, values?: Record<string, string | number>) =>
  sayIn('islands/record/my-learning', locale, key, values);

const answers = (page: Page) => page.locator('section[aria-labelledby="mine-answers"] li');

function pair(): readonly [Question, Question] {
  const [one, two] = walked.questions;
  if (one === undefined || two === undefined) throw new Error('the walked lesson has too few questions');
  return [one, two];
}

/** Opens "my learning" and waits for the record. */
async function mine(page: Page): Promise<void> {
  await page.goto(`/${locale}/mine/`);
  await expect(page.locator('#mine-data')).toBeVisible();
}

test('two tabs that answer at the same moment lose nothing, and each sees the other', async ({ page, context }) => {
  const other = await context.newPage();
  const [one, two] = pair();
  await Promise.all([page.goto(lesson), other.goto(lesson)]);
  await shape(page, one, locale, 'right');
  await shape(other, two, locale, 'right');
  await Promise.all([submitOf(page, one).click(), submitOf(other, two).click()]);
  for (const tab of [page, other]) {
    for (const question of [one, two]) {
      const right = formOf(tab, question).getByText(sayIn('questions/frame', locale, 'right')).first();
      await expect(right).toBeVisible();
    }
  }
  await mine(page);
  await expect(answers(page)).toHaveCount(2);
});

test('an answer given in one tab is tried again in another, and both answers are kept', async ({ page, context }) => {
  const other = await context.newPage();
  const [one] = pair();
  await Promise.all([page.goto(lesson), other.goto(lesson)]);
  await atQuestion(other, one);
  await answer(page, one, locale, 'wrong');
  await tryAgain(other, one, locale);
  await answer(other, one, locale, 'right');
  const right = formOf(page, one).getByText(sayIn('questions/frame', locale, 'right')).first();
  await expect(right).toBeVisible();
  await mine(page);
  await expect(answers(page)).toHaveCount(2);
  await expect(answers(page).getByText(say('answer_right'), { exact: true })).toHaveCount(1);
});

test('an answer outlives the page that is left in the same moment', async ({ page }) => {
  await page.goto(lesson);
  const [one] = pair();
  await shape(page, one, locale, 'right');
  await submitOf(page, one).evaluate((button: HTMLButtonElement, href) => {
    button.click();
    location.assign(href);
  }, `/${locale}/mine/`);
  await expect(answers(page)).toHaveCount(1);
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
  test(`where the database ${how}, the quiz works and says that answers stay in the tab`, async ({ page }) => {
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(error.message));
    await page.addInitScript(forbid);
    await page.goto(lesson);
    const [one] = pair();
    await shape(page, one, locale, 'right');
    await submitOf(page, one).click();
    const form = formOf(page, one);
    await expect(form.getByRole('status')).toContainText(sayIn('questions/frame', locale, 'right'));
    await expect(form.getByText(sayIn('questions/frame', locale, 'unsaved'))).toBeVisible();
    await mine(page);
    await expect(page.getByText(say('health_memory'))).toBeVisible();
    await expect(answers(page)).toHaveCount(1);
    expect(errors).toEqual([]);
  });
}

test('a full disk is said plainly, and the answer is held until there is space', async ({ page, context, baseURL }) => {
  await mine(page);
  const browser = await context.newCDPSession(page);
  const origin = new URL(baseURL ?? '').origin;
  await browser.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1 });
  await page.goto(lesson);
  const [one] = pair();
  await shape(page, one, locale, 'right');
  await submitOf(page, one).click();
  await expect(formOf(page, one).getByText(sayIn('questions/frame', locale, 'unsaved'))).toBeVisible();
  await mine(page);
  await expect(page.getByText(say('health_full'))).toBeVisible();
  await expect(answers(page)).toHaveCount(1);
  await browser.send('Storage.overrideQuotaForOrigin', { origin });
  await page.reload();
  await expect(page.locator('#mine-data')).toBeVisible();
  await expect(page.getByText(say('health_full'))).toHaveCount(0);
  await expect(answers(page)).toHaveCount(1);
});

test('damaged rows are set aside with a notice, and the rest is shown', async ({ page }) => {
  await mine(page);
  await putRows(page, [
    answeredRow('whole', '2026-11-20T08:05:00.000Z'),
    { id: 'damaged-1', at: 5, verb: ['answered'] },
    { ...answeredRow('damaged-2', 'no date at all'), object: { toString: 'x' } },
  ]);
  await page.reload();
  await expect(page.getByText(say('health_damaged'))).toBeVisible();
  await expect(answers(page)).toHaveCount(1);
  await expect.poll(() => countRows(page, 'damaged')).toBe(2);
  await page.reload();
  await expect(answers(page)).toHaveCount(1);
});

test('a record saved to a file comes back whole after everything was deleted', async ({ page }) => {
  await page.goto(lesson);
  await answerTwo(page, locale);
  await mine(page);
  await expect(answers(page)).toHaveCount(2);
  const shown = await answers(page).allInnerTexts();
  const saving = page.waitForEvent('download');
  await page.getByRole('button', { name: say('export') }).click();
  const file = await saving;
  expect(file.suggestedFilename()).toMatch(/^chynjyr-\d{4}-\d\d-\d\d\.json$/);
  const path = await file.path();

  await page.getByRole('button', { name: say('delete') }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: say('delete_no') }).click();
  await expect(answers(page)).toHaveCount(2);
  await page.getByRole('button', { name: say('delete') }).click();
  await dialog.getByRole('button', { name: say('delete_yes') }).click();
  await expect(page.getByText(say('deleted'))).toBeVisible();
  await page.reload();
  await expect(page.locator('#mine-empty')).toBeVisible();

  const { events } = JSON.parse(readFileSync(path, 'utf8'));
  const chosen = { name: file.suggestedFilename(), mimeType: 'application/json', buffer: readFileSync(path) };
  await page.locator('input[type=file]').setInputFiles(chosen);
  await expect(page.getByText(say('import_done', { added: events.length, already: 0 }))).toBeVisible();
  await expect.poll(() => answers(page).allInnerTexts()).toEqual(shown);
  await page.locator('input[type=file]').setInputFiles(chosen);
  await expect(page.getByText(say('import_done', { added: 0, already: events.length }))).toBeVisible();
  await page.goto(lesson);
  const [one] = pair();
  await formOf(page, one).scrollIntoViewIfNeeded();
  await expect(formOf(page, one).getByText(sayIn('questions/frame', locale, 'saved'))).toBeVisible();
});

test('deleting everything forgets language and theme too, and another open tab is emptied', async ({ page, context }) => {
  await page.goto(lesson);
  await page.locator('[data-theme-switch]').click();
  await answerTwo(page, locale);
  const other = await context.newPage();
  await mine(other);
  await expect(answers(other)).toHaveCount(2);
  await mine(page);
  await page.getByRole('button', { name: say('delete') }).click();
  await page.getByRole('dialog').getByRole('button', { name: say('delete_yes') }).click();
  await expect(page.getByText(say('deleted'))).toBeVisible();
  await expect(other.locator('#mine-empty')).toBeVisible();
  const left = await page.evaluate(() => [...Object.keys(localStorage), ...Object.keys(sessionStorage)]);
  expect(left.filter((key) => key.startsWith('chynjyr.'))).toEqual([]);
});

const strangers: Record<string, string> = {
  'fault_not-ours': JSON.stringify({ hello: 'world', events: [] }),
  'fault_not-json': 'PK\u0003\u0004 not a record',
  fault_newer: JSON.stringify({ format: 'chynjyr-record', version: 99, events: [], runs: [] }),
};

for (const [sentence, text] of Object.entries(strangers)) {
  test(`a file that is no record of ours is refused with a sentence: ${sentence}`, async ({ page }) => {
    await mine(page);
    const buffer = Buffer.from(text);
    await page.locator('input[type=file]').setInputFiles({ name: 'a.json', mimeType: 'application/json', buffer });
    await expect(page.getByText(say(sentence))).toBeVisible();
    await expect(page.locator('#mine-empty')).toBeVisible();
  });
}
