import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { formOf } from './answering.ts';
import { firstTwo, walked } from './content.ts';
import { answersIn, locale, openData, openMine, saidOfData } from './mine.ts';
import { lessonPath } from './page-kind.ts';
import { answerTwo } from './pages.ts';
import { say } from './words.ts';

const lesson = lessonPath(locale, walked);

test('a record saved to a file comes back whole after everything was deleted', async ({ page }) => {
  await page.goto(lesson);
  await answerTwo(page, locale);
  await openMine(page);
  await expect(answersIn(page)).toHaveCount(2);
  const shown = await answersIn(page).allInnerTexts();
  await openData(page);
  const saving = page.waitForEvent('download');
  await page.getByRole('button', { name: saidOfData('export') }).click();
  const file = await saving;
  expect(file.suggestedFilename()).toMatch(/^chynjyr-\d{4}-\d\d-\d\d\.json$/);
  const path = await file.path();

  await page.getByRole('button', { name: saidOfData('delete') }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: saidOfData('delete_no') }).click();
  await expect(dialog).toHaveCount(0);
  await page.getByRole('button', { name: saidOfData('delete') }).click();
  await dialog.getByRole('button', { name: saidOfData('delete_yes') }).click();
  await expect(page.getByText(saidOfData('deleted'))).toBeVisible();
  await openMine(page);
  await expect(page.locator('#mine-empty')).toBeVisible();

  await openData(page);
  const { events } = JSON.parse(readFileSync(path, 'utf8'));
  const chosen = { name: file.suggestedFilename(), mimeType: 'application/json', buffer: readFileSync(path) };
  await page.locator('#file input[type=file]').setInputFiles(chosen);
  await expect(page.getByText(saidOfData('import_done', { added: events.length, already: 0 }))).toBeVisible();
  await page.locator('#file input[type=file]').setInputFiles(chosen);
  await expect(page.getByText(saidOfData('import_done', { added: 0, already: events.length }))).toBeVisible();
  await openMine(page);
  await expect.poll(() => answersIn(page).allInnerTexts()).toEqual(shown);
  await page.goto(lesson);
  const [one] = firstTwo;
  await formOf(page, one).scrollIntoViewIfNeeded();
  await expect(formOf(page, one).getByText(say('questions/frame', locale, 'saved'))).toBeVisible();
});

test('deleting everything forgets language and theme too, and another open tab is emptied', async ({
  page,
  context,
}) => {
  await page.goto(lesson);
  await page.locator('[data-theme-switch]').click();
  await answerTwo(page, locale);
  const other = await context.newPage();
  await openMine(other);
  await expect(answersIn(other)).toHaveCount(2);
  await openData(page);
  await page.getByRole('button', { name: saidOfData('delete') }).click();
  await page
    .getByRole('dialog')
    .getByRole('button', { name: saidOfData('delete_yes') })
    .click();
  await expect(page.getByText(saidOfData('deleted'))).toBeVisible();
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
    await openData(page);
    const buffer = Buffer.from(text);
    await page
      .locator('#file input[type=file]')
      .setInputFiles({ name: 'a.json', mimeType: 'application/json', buffer });
    await expect(page.getByText(saidOfData(sentence))).toBeVisible();
    await openMine(page);
    await expect(page.locator('#mine-empty')).toBeVisible();
  });
}
