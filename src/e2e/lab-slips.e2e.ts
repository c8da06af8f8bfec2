import { rmSync } from 'node:fs';
import { type Browser, chromium, expect, type Locator, type Page, test } from '@playwright/test';
import { browserOptions } from '../../scripts/browser.mjs';
import { filmCodes } from './code-video.ts';
import { labWord } from './lab-content.ts';
import { atRest, expectSound, openCase, pressed } from './lab-hands.ts';

const seed = '00c0ffee';
const say = (key: string, values?: Record<string, string | number>) => labWord('ky', key, values);
const phone = {
  viewport: { width: 360, height: 760 },
  deviceScaleFactor: 2,
  reducedMotion: 'reduce',
} as const;

/** Opens what is folded under a line, by keyboard. */
const unfold = async (page: Page, key: string) => {
  const summary = page.locator('summary', { hasText: say(key) });
  await pressed(summary);
  return page.locator('details', { has: summary });
};
const press = (place: Locator, key: string) =>
  pressed(place.getByRole('button', { name: say(key), exact: true }));

/** A photograph of the code that a place shows, and the text in it. */
async function shown(place: Locator): Promise<{ picture: Buffer; text: string }> {
  if ((await place.locator('.marked-code').count()) === 0) await press(place, 'slipCode');
  const code = place.locator('.marked-code');
  await expect(code.locator('path')).toBeVisible();
  return { picture: await code.screenshot(), text: (await code.getAttribute('data-code')) ?? '' };
}

const choose = (place: Locator, buffer: Buffer) =>
  place.locator('input[type=file]').setInputFiles({ name: 'code.png', mimeType: 'image/png', buffer });

async function paste(place: Locator, text: string): Promise<void> {
  await place.locator('textarea').fill(text);
  await press(place, 'slipRead');
}

async function twoPupils(browser: Browser, baseURL: string, path: string, cases = [seed, seed]) {
  const pages = await Promise.all(
    cases.map(async (number) => {
      const page = await (await browser.newContext({ ...phone, baseURL })).newPage();
      await openCase(page, path, number);
      return page;
    }),
  );
  return pages as [Page, Page];
}

test('a classmate reads a request of the safe from a picture, signs as a relative, and the signature is counted', async ({
  browser,
  baseURL,
}) => {
  const [mine, theirs] = await twoPupils(browser, baseURL ?? '', 'family-safe');
  const helper = await unfold(mine, 'safe-helper');
  const sitter = await unfold(theirs, 'safe-sitter');
  const request = await shown(helper);
  expect(request.text).toMatch(/^web\+kgsim:request#00c0ffee\./);
  await choose(sitter, request.picture);
  await expect(sitter.getByText(say('safe-sitter-read'))).toBeVisible();
  // Both phones reckon the hash, each by itself.
  const hash = await mine.locator('.safe-screen.device .safe-hash').first().textContent();
  await expect(sitter.locator('.safe-hash')).toHaveText(hash ?? '');
  await expectSound(theirs, 'a classmate’s request');
  await sitter.getByRole('radio').nth(1).check();
  await press(sitter, 'safe-sitter-sign');
  const seal = await shown(sitter.locator('.stack > .stack').last());
  expect(seal.text).toMatch(/^web\+kgsim:seal#/);
  await choose(helper, seal.picture);
  await expect(helper.locator('.verdict')).toContainText(/Чоң апа/);
  await expect(mine.locator('.safe-seals .signed')).toHaveCount(2);
  await expectSound(mine, 'a seal that counts');
  // The same once more, as text: one key counts once.
  await paste(helper, seal.text);
  await expect(helper.getByRole('status').filter({ hasText: 'бир гана жолу' })).toBeVisible();
  // It is in the run: a reload finds it, and the learner still decides.
  await mine.reload();
  await atRest(mine);
  await expect(mine.locator('.safe-seals .signed')).toHaveCount(2);
  await mine.getByRole('button', { name: say('safe-confirm'), exact: true }).click();
  await expect(mine.locator('.safe-seals .signed')).toHaveCount(3);
  await expect(mine.getByRole('button', { name: say('safe-execute') })).toBeVisible();
  await mine.context().close();
  await theirs.context().close();
});

test('what is no fitting slip is told plainly: another case, another request, another kind of code, a secret', async ({
  browser,
  baseURL,
}) => {
  const [mine, theirs] = await twoPupils(browser, baseURL ?? '', 'family-safe', [seed, '0a1b2c3d']);
  const helper = await unfold(mine, 'safe-helper');
  const sitter = await unfold(theirs, 'safe-sitter');
  const { text } = await shown(helper);
  const problem = (place: Locator) => place.locator('.problem').filter({ hasText: /\p{L}/u });
  await paste(sitter, text);
  await expect(problem(sitter)).toHaveText(say('safe-other-case', { theirs: seed, mine: '0a1b2c3d' }));
  await paste(helper, text);
  await expect(problem(helper)).toHaveText(say('slipOther'));
  await paste(helper, `web+kgsim:seal#0123456789abcdef.${'1'.repeat(130)}`);
  await expect(problem(helper)).toContainText('0123 4567');
  await paste(helper, 'web+kgsim:seal#0123');
  await expect(problem(helper)).toHaveText(say('safe-seal-none'));
  await paste(helper, 'https://bank.example/qr/#00020101021132160012bank.example');
  await expect(problem(helper)).toHaveText(say('scan-real-merchant'));
  await expect(mine.locator('.safe-seals .signed')).toHaveCount(1);
  await mine.context().close();
  await theirs.context().close();
});

/** Signs the own text of the lab on signing. */
async function sealText(page: Page): Promise<void> {
  await page.locator('.phone-screen > .button').click();
  await expect(page.locator('.hexes')).toBeVisible();
}

test('a neighbour’s note is read by camera, from a picture and pasted; a letter changed in it is found', async ({
  browser,
  baseURL,
}, info) => {
  const [mine, theirs] = await twoPupils(browser, baseURL ?? '', 'signing');
  await sealText(mine);
  await sealText(theirs);
  const note = await shown(mine.locator('section', { has: mine.locator('.hexes') }));
  expect(note.text).toMatch(/^web\+kgsim:note#/);
  const neighbour = await unfold(theirs, 'neighbourTitle');
  await choose(neighbour, note.picture);
  await expect(neighbour.locator('.verdict')).toContainText(say('neighbourSame'));
  await expectSound(theirs, 'a note that was read');
  // As «copy» gives it: three lines without the mark; then with another letter.
  const lines = note.text.replace('web+kgsim:note#', '');
  await paste(neighbour, lines);
  await expect(neighbour.locator('.verdict:not(.refused)')).toBeVisible();
  await paste(neighbour, `Ж${[...lines].slice(1).join('')}`);
  await expect(neighbour.locator('.verdict.refused')).toContainText(say('neighbourOther'));
  await mine.context().close();
  await theirs.context().close();

  const film = info.outputPath('note.y4m');
  filmCodes(film, [note.text], 'byte');
  const options = await browserOptions();
  const seeing = await chromium.launch({
    ...options,
    args: [
      ...options.args,
      '--use-fake-device-for-media-stream',
      '--use-fake-ui-for-media-stream',
      `--use-file-for-fake-video-capture=${film}`,
    ],
  });
  const page = await seeing.newPage({ ...phone, baseURL: baseURL ?? '', permissions: ['camera'] });
  await openCase(page, 'signing', seed);
  await sealText(page);
  const watching = await unfold(page, 'neighbourTitle');
  await watching.getByRole('button', { name: say('scanCamera') }).click();
  await expect(watching.locator('.verdict')).toContainText(say('neighbourSame'));
  await expect(page.locator('.scan-video')).toHaveCount(0);
  // A note is no seal: that is said, the camera looks on, and it is let go of when its part is folded.
  await openCase(page, 'family-safe', seed);
  const helper = await unfold(page, 'safe-helper');
  await helper.getByRole('button', { name: say('scanCamera') }).click();
  await expect(helper.locator('.problem').filter({ hasText: say('slipOther') })).toBeVisible();
  await expect(page.locator('.scan-video')).toHaveCount(1);
  await helper.locator('summary').click();
  await expect(page.locator('.scan-video')).toHaveCount(0);
  await seeing.close();
  rmSync(film);
});
