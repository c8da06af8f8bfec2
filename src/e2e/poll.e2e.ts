import { expect, type Page, test } from '@playwright/test';
import { cardCount } from '@/scan/marks/code-words.ts';
import { findMarks } from '@/scan/marks/find-marks.ts';
import { walked } from './content.ts';
import { lessonPath } from './page-kind.ts';
import { say } from './words.ts';

/** What a camera before the screen would read: the picture of the page, decoded by the page itself. */
async function marksOn(page: Page) {
  const png = (await page.screenshot()).toString('base64');
  const { width, height, greys } = await page.evaluate(async (text) => {
    const bytes = Uint8Array.from(atob(text), (each) => each.charCodeAt(0));
    const picture = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
    const { width, height } = picture;
    const pen = new OffscreenCanvas(width, height).getContext('2d');
    pen?.drawImage(picture, 0, 0);
    const pixels = pen?.getImageData(0, 0, width, height).data ?? new Uint8ClampedArray();
    // Green stands for grey; a text of one sign a pixel travels fast.
    let greys = '';
    for (let at = 1; at < pixels.length; at += 4) greys += String.fromCharCode(pixels[at] ?? 0);
    return { width, height, greys };
  }, png);
  const data = Uint8Array.from(greys, (each) => each.charCodeAt(0));
  return findMarks({ width, height, data }).map(({ id, turn }) => ({ number: id + 1, letter: 'ABCD'[turn] }));
}

test('a teacher counts hands and shows what the class said; a phone without a connection shows a card that is read', async ({
  page,
  context,
}) => {
  await page.setViewportSize({ width: 360, height: 760 });
  const t = (key: string, values = {}) => say('islands/poll', 'ky', key, values);
  await page.goto(`${lessonPath('ky', walked)}poll/`);
  await page.getByLabel(t('way_hand')).check();
  const more = page.getByRole('button', { name: t('hand_more', { letter: 'B' }) });
  await more.click();
  await more.click();
  await page.getByRole('button', { name: t('show') }).click();
  await expect(page.locator('.poll-bar').nth(1)).toHaveText(/2$/);
  await expect(page.locator('.poll-options .right')).toHaveCount(1);

  await page.goto('/ky/card/');
  await expect(page.getByLabel(t('pupil_number'))).toBeVisible();
  await expect(page.locator('astro-island[ssr]')).toHaveCount(0);
  await context.setOffline(true);
  for (const [number, letter] of [
    [7, 'B'],
    [cardCount, 'D'],
  ] as const) {
    await page.getByLabel(t('pupil_number')).selectOption(String(number));
    await page.getByRole('button', { name: letter, exact: true }).click();
    await expect(page.locator('.poll-mark')).toBeInViewport({ ratio: 1 });
    expect(await marksOn(page)).toEqual([{ number, letter }]);
  }
});

test('what is chosen before the script comes cannot be set back by it: controls wait for it', async ({
  request,
}) => {
  const card = await (await request.get('/ky/card/')).text();
  expect(card).toMatch(/<select[^>]*\sdisabled/);
  expect(card).toMatch(/<fieldset[^>]*\sdisabled/);
  const poll = await (await request.get(`${lessonPath('ky', walked)}poll/`)).text();
  expect(poll).toMatch(/<fieldset[^>]*\sdisabled/);
});
