import { expect, type Page, test } from '@playwright/test';
import * as keys from './keys.ts';
import { atRest, goOn } from './lab-hands.ts';

/** Marks what changes and names the first broken block: boxes by Space, the number by an arrow of the group. */
async function foresee(page: Page, items: readonly number[], block: number): Promise<void> {
  for (const item of items) {
    await keys.reach(page.locator('.foresee input[type=checkbox]').nth(item));
    await page.keyboard.press('Space');
  }
  await keys.reach(page.locator('.foresee input[type=radio]').first());
  await page.keyboard.press('Space');
  for (let step = 0; step < block; step += 1) await page.keyboard.press('ArrowDown');
  await keys.press(page.locator('.foresee button'));
  await atRest(page);
  await expect(page.locator('.seen h3').first()).toBeFocused();
}

test('tampering with blocks, the real block and the path of three hashes go by keyboard alone', async ({
  page,
}) => {
  await page.goto('/ky/labs/blocks/');
  await atRest(page);
  await keys.reach(page.locator('.tamper input[type=radio]').first());
  await page.keyboard.press('Space');
  await keys.reach(page.locator('.tamper .field'));
  await page.keyboard.type('6000');
  await page.keyboard.press('Enter');
  await expect(page.locator('.foresee h3')).toBeFocused();
  await foresee(page, [0], 1);
  await foresee(page, [1, 2], 1);
  await foresee(page, [2, 3], 2);
  await foresee(page, [4, 5], 2);
  await goOn(page);
  await foresee(page, [0, 2, 4, 5], 1);
  await keys.press(page.locator('.decision button').first());
  await atRest(page);
  await goOn(page);
  const rows = page.locator('.tree-rows > li');
  const nodes = (row: number) => rows.nth(3 - row).locator('.node');
  const leaf = await nodes(0).evaluateAll((all) => all.findIndex((node) => node.classList.contains('own')));
  for (const row of [0, 1, 2]) {
    const wanted = nodes(row).nth((leaf >> row) ^ 1);
    // From the leaves up is against the order of the page.
    await keys.press(wanted, row === 0 ? 'Tab' : 'Shift+Tab');
    await expect(wanted).toHaveClass(/taken/);
    await expect(wanted).toBeFocused();
  }
  await keys.reach(page.locator('.number-task input'));
  await page.keyboard.type('20');
  await page.keyboard.press('Enter');
  await atRest(page);
  await goOn(page);
  await expect(page.locator('.claims h3')).toBeVisible();
});
