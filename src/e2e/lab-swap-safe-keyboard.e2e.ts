import { expect, type Locator, type Page, test } from '@playwright/test';
import * as keys from './keys.ts';
import { atRest, goOn, openCase, pressed } from './lab-hands.ts';

const seed = '00c0ffee';

async function typed(field: Locator, text: string, way: keys.Way = 'Tab'): Promise<void> {
  await keys.reach(field, way);
  await field.page().keyboard.press('Control+A');
  await field.page().keyboard.type(text);
}

const nextBlock = (page: Page) => pressed(page.locator('.wait-bar .button'));

async function expectPoints(page: Page, points: string): Promise<void> {
  await expect(page.locator('.phone-screen')).toContainText(points);
}

/** What comes out of a pool of so much on both sides, as a learner reckons it. */
const out = (paid: number, held: number) =>
  ((paid * 0.997 * held) / (held + paid * 0.997)).toFixed(3).replace('.', ',');

test('the swap goes by keyboard alone, and the bot gets nothing', async ({ page }) => {
  await openCase(page, 'swap', seed);
  for (const [paid, held] of [
    [10, 1000],
    [100, 1000],
    [500, 1000],
    [100, 10_000],
  ] as const) {
    await typed(page.locator('.bowls-task form input').first(), out(paid, held));
    await page.keyboard.press('Enter');
    await atRest(page);
    await expect(page.locator('.bowls h3').last()).toBeFocused();
  }
  await goOn(page);
  const paid = Number(/\d+/.exec((await page.locator('.swap-foresee strong').textContent()) ?? '')?.[0]);
  await typed(page.locator('.swap-foresee input'), out(paid, 1000));
  await page.keyboard.press('Enter');
  await atRest(page);
  await pressed(page.locator('.swap-approve .choices .button').first());
  await nextBlock(page);
  await pressed(page.locator('.swap-limits .row .button').nth(1), 'Shift+Tab');
  await expect(page.locator('.swap-limits .row .button').nth(1)).toHaveAttribute('aria-pressed', 'true');
  await pressed(page.locator('.swap-order > .button'));
  await nextBlock(page);
  await expect(page.locator('.swap-outcome .verdict:not(.refused)')).toBeVisible();
  await goOn(page);
  await pressed(page.locator('.phone .choices .button').nth(1));
  await typed(
    page.locator('.phone textarea'),
    'Кең чек ботко жол ачат, ошондуктан тар чек коюп, күтүп турам.',
  );
  await pressed(page.locator('.phone section:has(> label textarea) > .button'));
  await goOn(page);
  await expectPoints(page, '24 / 24');
});

/** Whether the request on the screen should be refused, found out as a learner does: hashes, operation, function, recipient. */
async function isOdd(page: Page): Promise<boolean> {
  const device = page.locator('.safe-screen.device');
  await pressed(device.locator('> .row .button').nth(0));
  await pressed(device.locator('> .row .button').nth(1));
  if ((await device.locator('.safe-compare .different').count()) > 0) return true;
  if ((await device.locator('.safe-fields code').count()) > 0) return true;
  const senders = device.locator('.stack .row .button');
  for (let at = 0; at < (await senders.count()); at += 1) {
    await pressed(senders.nth(at));
    if ((await device.locator('.stack .compare .different').count()) === 0) return false;
  }
  return true;
}

test('the family safe goes by keyboard alone, with every request read and the lost key replaced', async ({
  page,
}) => {
  await openCase(page, 'family-safe', seed);
  const request = page.locator('.safe-request');
  for (let round = 0; round < 6; round += 1) {
    const odd = await isOdd(page);
    await pressed(request.locator('> .row .button').nth(odd ? 1 : 0));
    await expect(page.locator('.phone-screen > section h3[tabindex]').first()).toBeFocused();
    if (odd) continue;
    await pressed(request.locator('> .button'));
    await nextBlock(page);
    await page.locator('.phone-screen > section h3[tabindex]').first().focus();
  }
  await goOn(page);
  await nextBlock(page);
  await nextBlock(page);
  await keys.reach(page.locator('.safe-replace [name=old]').first(), 'Shift+Tab');
  await page.keyboard.press('ArrowDown');
  await expect(page.locator('.safe-replace [name=old]').nth(1)).toBeChecked();
  const fresh = page.locator('.safe-replace [name=fresh]');
  await keys.reach(fresh.first());
  for (let at = 1; at < (await fresh.count()); at += 1) await page.keyboard.press('ArrowDown');
  await expect(fresh.last()).toBeChecked();
  await pressed(page.locator('.safe-replace > .button'));
  await nextBlock(page);
  await pressed(request.locator('> .button'), 'Shift+Tab');
  await nextBlock(page);
  await goOn(page);
  for (const [at, number] of [1, 0, 0, 1, 1, 1, 2, 2].entries())
    await pressed(page.locator('.keys-question').nth(at).locator('button').nth(number));
  await goOn(page);
  await expectPoints(page, '26 / 26');
});
