import { expect, test } from '@playwright/test';
import { answer, formOf, submitOf } from './answering.ts';
import { first, walked } from './content.ts';
import { lessonPath } from './page-kind.ts';

const question = first(walked.questions, 'questions in the walked lesson');

test('a quiz whose data does not arrive says so, and comes to life at a second try', async ({ page }) => {
  await page.route('**/quiz.json', (route) => route.abort());
  await page.goto(lessonPath('ky', walked));
  await page.locator('#quiz').scrollIntoViewIfNeeded();
  const alert = page.getByRole('alert');
  await expect(alert).toBeVisible();
  await expect(submitOf(page, question)).toBeDisabled();
  await expect(formOf(page, question).getByText(question.prompt.ky.trim())).toBeVisible();
  await page.unroute('**/quiz.json');
  await alert.getByRole('button').click();
  await expect(alert).toBeHidden();
  await answer(page, question, 'ky', 'right');
});

test('what was chosen before the script came is not unchosen by it', async ({ page }) => {
  const choice = first(
    walked.questions.filter(({ type }) => type === 'one-choice'),
    'choice in the walked lesson',
  );
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route('**/quiz.json', async (route) => {
    await held;
    await route.continue();
  });
  await page.goto(lessonPath('ky', walked));
  const input = formOf(page, choice).locator('input').nth(2);
  await input.check();
  await expect(submitOf(page, choice)).toBeDisabled();
  release();
  await expect(submitOf(page, choice)).toBeEnabled();
  await expect(input).toBeChecked();
});
