import { rmSync } from 'node:fs';
import { chromium, expect, type Page, test } from '@playwright/test';
import { browserOptions } from '../../scripts/browser.mjs';
import { filmCodes } from './code-video.ts';
import { answersIn, countAnswers, locale, openData, openMine } from './mine.ts';
import { answeredRow, countRows, putRows } from './stored.ts';
import { say } from './words.ts';

const told = (key: string, values?: Record<string, string | number>) =>
  say('islands/data/transfer', locale, key, values);
const press = (page: Page, key: string) => page.getByRole('button', { name: told(key), exact: true }).click();
const steer = (page: Page, key: 'pause' | 'next') =>
  page.getByRole('button', { name: say('islands/frame', locale, key), exact: true }).click();

/** Makes a record of so many answers of one phone. */
async function learn(page: Page, phone: string, count: number): Promise<void> {
  await openData(page);
  const rows = Array.from({ length: count }, (_, n) => {
    const at = new Date(Date.UTC(2026, 10, 20, 8, n)).toISOString();
    return { ...answeredRow(`${phone}-${crypto.randomUUID()}`, at), actor: phone };
  });
  await putRows(page, rows);
  await page.reload();
  await expect(page.locator('#data-keeping')).toBeVisible();
}

/** Begins to show, and gives the texts of all codes of one round, each with what `look` makes of it. */
async function eachCode<T>(page: Page, look: (text: string) => Promise<T>): Promise<T[]> {
  const code = page.locator('.move-code');
  await steer(page, 'pause');
  const place = page.locator('.move-place');
  const total = Number(/(\d+)$/.exec((await place.textContent()) ?? '')?.[1]);
  expect(total).toBeGreaterThan(1);
  const seen: T[] = [];
  for (let n = 0; n < total; n += 1) {
    const text = (await code.getAttribute('data-frame')) ?? '';
    seen.push(await look(text));
    await steer(page, 'next');
    await expect(code).not.toHaveAttribute('data-frame', text);
  }
  return seen;
}

function photographs(page: Page): Promise<Buffer[]> {
  return eachCode(page, () => page.locator('.move-code').screenshot());
}

async function choose(page: Page, pictures: readonly Buffer[]): Promise<void> {
  const files = pictures.map((buffer, n) => ({ name: `${n}.png`, mimeType: 'image/png', buffer }));
  await page.locator('.move-read input[type=file]').setInputFiles(files);
}

/** Whether a file of the site has come to a page. */
function hasFetched(page: Page, part: string): Promise<boolean> {
  return page.evaluate(
    (name) => performance.getEntriesByType('resource').some((entry) => entry.name.includes(name)),
    part,
  );
}

test('two phones without internet end with the same record: pictures of the codes one way, then back', async ({
  page,
  browser,
}) => {
  const other = await (await browser.newContext()).newPage();
  await learn(page, 'phone-a', 40);
  await learn(other, 'phone-b', 25);
  // What the codes need comes with the page, a moment later.
  for (const phone of [page, other]) {
    for (const part of ['/qr.', '/decode.']) await expect.poll(() => hasFetched(phone, part)).toBe(true);
    await phone.context().setOffline(true);
  }

  await press(page, 'show');
  await expect(page.locator('.move-code path')).toHaveAttribute('d', /^M/);
  const pictures = await photographs(page);
  await press(other, 'read');
  await choose(other, pictures.slice(1));
  await expect(other.getByText(told('read_missing', { list: '1' }))).toBeVisible();
  await choose(other, pictures.slice(0, 1));
  await expect(other.getByText(told('read_counts', { added: 40, already: 0 }))).toBeVisible();

  await press(other, 'back_show');
  await expect(other.locator('.move-code path')).toHaveAttribute('d', /^M/);
  const back = await photographs(other);
  await press(page, 'end');
  await press(page, 'read');
  await choose(page, back);
  await expect(page.getByText(told('read_counts', { added: 25, already: 0 }))).toBeVisible();
  await expect(page.getByText(told('back_none'))).toBeVisible();

  for (const phone of [page, other]) {
    await phone.context().setOffline(false);
    expect(await countRows(phone, 'events')).toBe(65);
    await openMine(phone);
    await expect(answersIn(phone).first()).toBeVisible();
    expect(await countAnswers(phone)).toBe(65);
  }
  await other.context().close();
});

test('a camera that looks at the other screen reads the whole record', async ({ page, baseURL }, info) => {
  await learn(page, 'phone-a', 60);
  await press(page, 'show');
  await expect(page.locator('.move-code path')).toHaveAttribute('d', /^M/);
  const texts = await eachCode(page, async (text) => text);
  const film = info.outputPath('codes.y4m');
  filmCodes(film, texts);

  const options = await browserOptions();
  const flags = [
    '--use-fake-device-for-media-stream',
    '--use-fake-ui-for-media-stream',
    `--use-file-for-fake-video-capture=${film}`,
  ];
  const browser = await chromium.launch({ ...options, args: [...options.args, ...flags] });
  const other = await browser.newPage({ ...(baseURL && { baseURL }) });
  const faults: string[] = [];
  other.on('pageerror', ({ message }) => faults.push(message));
  await openData(other);
  await press(other, 'read');
  await press(other, 'read_start');
  await expect(other.locator('video')).toBeVisible();
  await expect(other.getByText(told('read_counts', { added: 60, already: 0 }))).toBeVisible({
    timeout: 60_000,
  });
  await expect(other.locator('video')).toHaveCount(0);
  expect(await countRows(other, 'events')).toBe(60);
  expect(faults).toEqual([]);
  await browser.close();
  rmSync(film);
});

test('a camera that is not allowed is said plainly, and pictures are the other way', async ({ page }) => {
  await page.addInitScript(() => {
    const refuse = () => Promise.reject(new DOMException('no', 'NotAllowedError'));
    Object.defineProperty(navigator, 'mediaDevices', { value: { getUserMedia: refuse } });
  });
  await openData(page);
  await press(page, 'read');
  await press(page, 'read_start');
  await expect(page.getByText(told('camera_denied'))).toBeVisible();
  await expect(page.getByText(told('pictures'), { exact: true })).toBeVisible();
});
