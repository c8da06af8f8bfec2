import { rmSync } from 'node:fs';
import { chromium, expect, test } from '@playwright/test';
import { locales } from '@/core/locale/locale.ts';
import { browserOptions } from '../../scripts/browser.mjs';
import { filmCodes } from './code-video.ts';
import * as keys from './keys.ts';
import { buttonOf, type Learner } from './lab-acts.ts';
import { byId, labWord } from './lab-content.ts';
import { overflow, violations } from './page-rules.ts';
import * as acts from './till-acts.ts';

const endingTitle = (id: string, locale: Learner['locale']) => byId(acts.tillLab.endings, id).title[locale];

test('the lab of payments by code goes by keyboard alone, by what stands on the screen, to all points', async ({
  page,
}) => {
  test.slow();
  const learner: Learner = { page, locale: 'ky' };
  await acts.openTill(learner);
  await acts.shop(learner, keys.press);
  await acts.next(learner, keys.press);
  await acts.sell(learner, keys.press);
  await expect(page.locator('.phone-screen h3').filter({ hasText: labWord('ky', 'tillOver') })).toBeVisible();
  await acts.next(learner, keys.press);
  await expect(page.locator('.phone-screen')).toContainText(endingTitle('careful', 'ky'));
  await expect(page.locator('.phone-screen')).toContainText('37 / 37');
});

test('tokens: five wrong PINs lock the program, cash is taken, and the way goes on', async ({ page }) => {
  const learner: Learner = { page, locale: 'en' };
  await acts.openTill(learner, 'practice');
  await acts.lookAndScan(learner);
  const pin = page.locator('[name="pay-pin"]');
  const sum = page.locator('[name="pay-sum"]');
  if (await sum.isVisible()) await sum.fill('10');
  const [right = ''] = /\d{4}/.exec((await page.locator('#pay-pin-note').textContent()) ?? '') ?? [];
  for (let miss = 1; miss <= 5; miss += 1) {
    await pin.fill(right === '0000' ? '1111' : '0000');
    await buttonOf(learner, 'payNow').click();
    if (miss < 5)
      await expect(page.locator('.confirm [role=status]')).toHaveText(
        labWord('en', 'payPinWrongLeft', { left: 5 - miss }),
      );
  }
  await expect(page.locator('.confirm')).toContainText(labWord('en', 'payLocked', { hours: 5 }));
  await expect(page.locator('.confirm h3')).toBeFocused();
  await buttonOf(learner, 'payCash').click();
  await expect(page.locator('.result h3')).toBeFocused();
  await buttonOf(learner, 'payNext').click();
  await expect(page.locator('.stall')).toBeVisible();
});

for (const scheme of ['light', 'dark'] as const) {
  test(`axe finds nothing to mend on either side of the counter, ${scheme}`, async ({ page }) => {
    test.slow();
    await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
    const learner: Learner = { page, locale: 'ru' };
    const look = async (state: string) => expect.soft(await violations(page), state).toEqual([]);
    await acts.openTill(learner);
    await look('stall');
    await acts.lookAndScan(learner);
    await buttonOf(learner, 'payNot').click();
    await look('confirm');
    await acts.payNow(learner);
    await expect(page.locator('.result')).toBeVisible();
    await look('result');
    await buttonOf(learner, 'payNext').click();
    for (;;) {
      await acts.lookAndScan(learner);
      await acts.settle(learner);
      if (!(await buttonOf(learner, 'payNext').isVisible())) break;
      await buttonOf(learner, 'payNext').click();
    }
    await acts.next(learner);
    await buttonOf(learner, 'ownCode').click();
    await expect(page.locator('.marked-code path')).toBeVisible();
    await look('till');
    await buttonOf(learner, 'ownCode').click();
    await acts.sell(learner);
    await look('till, over');
  });
}

for (const locale of locales) {
  test(`nothing runs off a screen of 320 px in ${locale}`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    const learner: Learner = { page, locale };
    const look = async (state: string) => {
      const { over, culprits } = await overflow(page);
      expect.soft(over, `${state}: ${culprits}`).toBeLessThanOrEqual(0);
    };
    await acts.openTill(learner, 'practice');
    await look('stall');
    await acts.shop(learner);
    await look('result');
    await page.goto(`/${locale}/labs/merchant-qr/paper/`);
    await look('paper');
  });
}

test('a picture of the code is read; a real code, a real address and a secret are told kindly and nothing of them is kept', async ({
  page,
}) => {
  const learner: Learner = { page, locale: 'en' };
  await acts.openTill(learner);
  const choose = async (text: string) => {
    const { encodeQR } = await import('qr');
    const svg = encodeQR(text, 'svg', { ecc: 'medium', border: 4 }).replace(
      '<svg ',
      '<svg width="600" height="600" ',
    );
    const drawing = await page.context().newPage();
    await drawing.setContent(`<body style="margin:0;background:#fff">${svg}</body>`);
    const buffer = await drawing.locator('svg').screenshot();
    await drawing.close();
    await page
      .locator('.scanner input[type=file]')
      .setInputFiles({ name: 'code.png', mimeType: 'image/png', buffer });
  };
  const status = page.locator('.scanner').getByRole('status');
  const phrase = 'legal winner thank year wave sausage worth useful legal winner thank yellow';
  for (const [text, key] of [
    ['https://bank.example/qr/#00020101021132160012bank.example', 'scan-real-merchant'],
    ['bitcoin:175tWpb8K1S7NmH4Zx6rewF9WQrcZv245W', 'scan-real-wallet'],
    [phrase, 'scan-secret'],
    ['https://kyrgyz.example/', 'scan-link'],
  ] as const) {
    await choose(text);
    await expect(status).toHaveText(labWord('en', key));
  }
  const kept = await page.evaluate(async () => {
    const bases = await indexedDB.databases();
    return `${document.body.innerHTML} ${JSON.stringify({ ...localStorage, ...sessionStorage })} ${bases.map(({ name }) => name)}`;
  });
  expect(kept).not.toContain('sausage');
  expect(kept).not.toContain('bank.example');
  // The picture on the counter itself, as a camera would see it.
  const shown = await page.locator('.stall').evaluate((stall) => {
    const card = stall.querySelector('rect[fill="#fff"]')?.parentElement;
    return card?.outerHTML ?? '';
  });
  expect(shown).toContain('ОКУУ · УЧЕБНЫЙ');
  const drawing = await page.context().newPage();
  const size = /<rect width="(\d+)"/.exec(shown)?.[1] ?? '0';
  await drawing.setContent(
    `<body style="margin:0;background:#fff"><svg width="600" height="600" viewBox="0 0 ${size} ${size}">${shown.replace(/transform="[^"]*"/, '')}</svg></body>`,
  );
  const buffer = await drawing.locator('svg').screenshot();
  await drawing.close();
  await page
    .locator('.scanner input[type=file]')
    .setInputFiles({ name: 'code.png', mimeType: 'image/png', buffer });
  await expect(page.locator('.confirm')).toBeVisible();
});

test('a camera that sees a code of another stall says whose it is', async ({ baseURL }, info) => {
  const { writePractice } = await import('@/core/codes/practice.ts');
  const film = info.outputPath('till.y4m');
  const code = { style: 'kyrgyz', kind: 'static', order: null, sum: null } as const;
  filmCodes(film, [writePractice({ ...code, name: 'PAPER SHOP', account: 'OKUU-PAPER' })], 'byte');
  const options = await browserOptions();
  const browser = await chromium.launch({
    ...options,
    args: [
      ...options.args,
      '--use-fake-device-for-media-stream',
      '--use-fake-ui-for-media-stream',
      `--use-file-for-fake-video-capture=${film}`,
    ],
  });
  const page = await browser.newPage({ baseURL: baseURL ?? '', permissions: ['camera'] });
  const learner: Learner = { page, locale: 'en' };
  await acts.openTill(learner);
  await buttonOf(learner, 'scanCamera').click();
  await expect(page.locator('.scanner').getByRole('status')).toContainText('PAPER SHOP');
  await buttonOf(learner, 'scanStop').click();
  await expect(page.locator('.scan-video')).toHaveCount(0);
  await browser.close();
  rmSync(film);
});
