import { expect, type Page, test } from '@playwright/test';
import * as keys from './keys.ts';
import { atRest } from './lab-hands.ts';

/** Foretells in the stage at hand; the focus stays with the number. */
async function foretell(page: Page, stage: number, tries: string): Promise<void> {
  const field = page.locator('.stage').nth(stage).locator('.number-task input');
  await keys.reach(field);
  await page.keyboard.type(tries);
  await page.keyboard.press('Enter');
  await atRest(page);
  await expect(field).toBeFocused();
}

/** Presses the widest try until the stage is done; then its heading, or that of the next stage, has the focus. */
async function mine(page: Page, stage: number): Promise<void> {
  const button = page.locator('.stage').nth(stage).locator('.by-hand .row button').last();
  await keys.reach(button);
  for (let presses = 0; presses < 300 && (await button.count()) > 0; presses += 1) {
    await page.keyboard.press('Enter');
    await atRest(page);
  }
  await expect(page.locator('.stage > h3').last()).toBeFocused();
}

test('mining goes by keyboard alone; the search starts, stops, goes on and answers meanwhile', async ({
  page,
}) => {
  await page.goto('/ky/labs/mining/');
  await atRest(page);
  await foretell(page, 0, '16');
  await mine(page, 0);
  await foretell(page, 1, '256');
  await mine(page, 1);
  await keys.press(page.locator('.next-step .button:not(.quiet)'));
  await expect(page.locator('.coach h2')).toBeFocused();
  await keys.press(page.locator('.decision').first().locator('button').last());
  await atRest(page);
  await keys.press(page.locator('.warm-test button'));
  await expect(page.locator('.warm-bars li')).toHaveCount(3);
  await keys.press(page.locator('.decision').nth(1).locator('button').nth(1));
  await atRest(page);
  await keys.press(page.locator('.next-step .button:not(.quiet)'));
  await foretell(page, 0, '4096');
  await mine(page, 0);
  await foretell(page, 1, '65536');
  await keys.press(page.locator('.machine .button'));
  // The search beside the page ends by itself, and the nonce is one action of the run.
  await expect(page.locator('.luck')).toHaveCount(1);
  await expect(page.locator('.stage > h3').last()).toBeFocused();
  await keys.press(page.locator('.aim .button').first());
  await expect(page.locator('.aim-steps')).toBeVisible();
  await atRest(page);
  // Harder, so that it runs for a while.
  for (let steps = 0; steps < 8; steps += 1) {
    await keys.press(page.locator('.aim-steps button').last());
    await atRest(page);
  }
  const search = page.locator('.machine .button');
  await keys.press(search);
  await expect(search).toHaveClass(/quiet/);
  const tried = page.locator('.mine-progress dd').first();
  await expect(tried).not.toHaveText('0');
  await page.keyboard.press('Enter');
  await expect(search).not.toHaveClass(/quiet/);
  await expect(search).toBeFocused();
  const stopped = (await tried.textContent()) ?? '';
  await page.keyboard.press('Enter');
  await expect(tried).not.toHaveText(stopped);
  await page.keyboard.press('Enter');
  await expect(search).not.toHaveClass(/quiet/);
});
