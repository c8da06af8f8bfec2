import { expect, type Page, test } from '@playwright/test';
import { answer, atQuestion } from './answering.ts';
import { walked } from './content.ts';
import { locale, openData, saidOfData } from './mine.ts';
import { lessonPath } from './page-kind.ts';
import { putRows } from './stored.ts';

const lesson = lessonPath(locale, walked);
const [last, ...others] = walked.questions.toReversed();

/** Counts how often the page asks the browser to keep its data, and answers as told. */
async function watchAsking(page: Page, promises: boolean): Promise<() => Promise<number>> {
  await page.addInitScript((answer) => {
    const asked = () => Number(localStorage.getItem('asked-in-test') ?? 0);
    Object.defineProperty(navigator.storage, 'persisted', { value: async () => answer && asked() > 0 });
    Object.defineProperty(navigator.storage, 'persist', {
      value: async () => {
        localStorage.setItem('asked-in-test', String(asked() + 1));
        return answer;
      },
    });
  }, promises);
  return () => page.evaluate(() => Number(localStorage.getItem('asked-in-test') ?? 0));
}

test('the browser is asked to keep the record when the first lesson is completed, not before and not again', async ({
  page,
}) => {
  if (last === undefined) throw new Error('the walked lesson asks nothing');
  const asked = await watchAsking(page, true);
  await page.goto(lesson);
  await atQuestion(page, last);
  const rows = others.map(({ id, rev }) => ({
    id: `done-${id}`,
    at: '2026-11-20T08:05:00.000Z',
    actor: 'another-device',
    verb: 'answered',
    object: `question:${walked.course}/${walked.id}/${id}`,
    rev,
    result: { answer: null, score: { type: 'points', earned: 1, total: 1, details: null } },
  }));
  await putRows(page, rows);
  await page.reload();
  await atQuestion(page, last);
  expect(await asked()).toBe(0);
  await answer(page, last, locale, 'right');
  await expect.poll(asked).toBe(1);
  await page.reload();
  await atQuestion(page, last);
  await openData(page);
  await expect(page.getByText(saidOfData('promise_yes'))).toBeVisible();
  await expect(page.getByRole('button', { name: saidOfData('promise_ask') })).toHaveCount(0);
  expect(await asked()).toBe(1);
});

test('a browser that does not promise is said so, and may be asked again', async ({ page }) => {
  const asked = await watchAsking(page, false);
  await openData(page);
  await expect(page.getByText(saidOfData('promise_later'))).toBeVisible();
  await page.goto(lesson);
  await openData(page);
  await page.getByRole('button', { name: saidOfData('promise_ask') }).click();
  await expect(page.getByText(saidOfData('promise_refused'))).toBeVisible();
  expect(await asked()).toBe(1);
});
